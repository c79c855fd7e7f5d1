import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/Panel.tsx';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { analyseRows, SIX_GRANTS } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';
import { mockedActions } from '../../support/panel-actions.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

function draw(rows: readonly RowTexts[] = SIX_GRANTS, isCollapsed = false) {
  const view = panelViewOf(analyseRows(rows, '$69.00'), words);
  const actions = mockedActions();
  render(
    <Panel
      view={view}
      theme="light"
      isCollapsed={isCollapsed}
      announcement=""
      dialog={undefined}
      actions={actions}
    />,
  );
  return actions;
}

describe('the panel', () => {
  it('is a region with its figures', () => {
    draw();
    const region = screen.getByRole('region', { name: 'Grantlens: corrected credit balance' });
    expect(within(region).getByText('$23.93')).toBeTruthy();
    expect(within(region).getByRole('img', { name: /^Of \$69\.00 granted in total/ })).toBeTruthy();
  });

  it('offers the rules as a radio group and hands the choice on', () => {
    const actions = draw();
    const group = screen.getByRole('radiogroup', { name: 'Draw order' });
    const radios = within(group).getAllByRole('radio');
    expect(radios.map((radio) => (radio as HTMLInputElement).checked)).toEqual([true, false, false, false]);
    fireEvent.click(within(group).getByRole('radio', { name: 'Paid first' }));
    expect(actions.chooseRule).toHaveBeenCalledWith('paid-first');
  });

  it('leads from what the order rests on to Help, once that is asked for', () => {
    const actions = draw();
    expect(screen.queryByRole('button', { name: 'Help' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
    fireEvent.click(screen.getByRole('button', { name: 'Help' }));
    expect(actions.explain).toHaveBeenCalledWith('order');
  });

  it('lets a guessed category be corrected, and the correction be taken back', () => {
    const actions = draw();
    const [first] = screen.getAllByRole('combobox', { name: 'Category of the grant in row 3' });
    if (!first) return expect.fail();
    fireEvent.change(first, { target: { value: 'promotional' } });
    fireEvent.change(first, { target: { value: '' } });
    const [corrected, takenBack] = actions.correctCategory.mock.calls;
    expect(corrected?.[1]).toBe('promotional');
    expect(takenBack?.[1]).toBe('');
    expect(corrected?.[0]).toBe(takenBack?.[0]);
  });

  it('collapses to one line that still holds the answer', () => {
    const actions = draw(SIX_GRANTS, true);
    expect(screen.getByText('You can spend $23.93 · the page says $69.00')).toBeTruthy();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Expand' }));
    expect(actions.toggleCollapsed).toHaveBeenCalledOnce();
  });

  it('hands on which export was chosen', () => {
    const actions = draw();
    fireEvent.click(screen.getByRole('menuitem', { name: 'CSV', hidden: true }));
    expect(actions.exportAs).toHaveBeenCalledWith('csv');
  });

  it('says in full sentences what is not certain', () => {
    draw([...SIX_GRANTS, ['Oct 9, 2026', 'Paused', '$1.00 / $1.00', 'Feb 1, 2027']]);
    expect(
      within(screen.getByRole('note')).getByText(/Row 7: Grantlens does not know the State “Paused”/),
    ).toBeTruthy();
  });
});
