import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/Panel.tsx';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { answered, readAt } from '../../support/insight.ts';
import type { RowTexts } from '../../support/page.ts';
import { mockedActions } from '../../support/panel-actions.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

const ROWS: readonly RowTexts[] = [
  ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'],
  ['May 8, 2026', 'Available', '$25.00 / $25.00', 'Mar 1, 2027'],
];

function draw(typedRate = '') {
  const analysis = readAt('14:02', ROWS, {
    rule: { id: 'paid-first', by: 'evidence', wanted: 'soonest-expiry' },
    categories: [],
    settled: [],
  });
  const { view: insight } = answered([analysis], words, typedRate);
  const view = panelViewOf(analysis, words, { kind: 'answered', view: insight });
  const actions = mockedActions();
  render(
    <Panel
      view={view}
      theme="light"
      isCollapsed={false}
      announcement=""
      dialog={undefined}
      actions={actions}
    />,
  );
  return { actions, analysis };
}

const EVIDENCE = 'Evidence from your own account';
const UNTIL_WHEN = 'Until when';
const open = (title: string) => fireEvent.click(screen.getByRole('button', { name: title }));

describe('the sections of evidence and forecast', () => {
  it('are one line each until they are opened, and again when they are closed', () => {
    draw();
    for (const title of [EVIDENCE, UNTIL_WHEN]) {
      const toggle = screen.getByRole('button', { name: title });
      expect(toggle.getAttribute('aria-expanded')).toBe('false');
      const before = document.body.textContent.length;
      open(title);
      expect(toggle.getAttribute('aria-expanded')).toBe('true');
      expect(document.body.textContent.length).toBeGreaterThan(before);
      open(title);
      expect(document.body.textContent).toHaveLength(before);
    }
  });

  it('hand the answer to a guess on as a correction of the category', () => {
    const { actions, analysis } = draw();
    open(EVIDENCE);
    fireEvent.click(screen.getByText('Promotional: the $25.00 grant (row 2)'));
    expect(actions.correctCategory).toHaveBeenCalledWith(analysis.identities[1], 'promotional');
  });

  it('lead back to the rule that evidence replaced', () => {
    const { actions } = draw();
    open(EVIDENCE);
    fireEvent.click(screen.getByText('Show “Soonest expiry” all the same'));
    expect(actions.chooseRule).toHaveBeenCalledWith('soonest-expiry');
  });

  it('hand a typed spend on as it was typed, and mark a wrong one', () => {
    const { actions } = draw('much');
    open(UNTIL_WHEN);
    const field = screen.getByLabelText('Daily spend in dollars');
    expect([(field as HTMLInputElement).value, field.getAttribute('aria-invalid')]).toEqual(['much', 'true']);
    fireEvent.change(field, { target: { value: '0.47' } });
    expect(actions.typeRate).toHaveBeenCalledWith('0.47');
  });

  it('show a table with a row for each rule', () => {
    draw('0.47');
    open(UNTIL_WHEN);
    const rows = within(
      screen.getByRole('region', { name: 'What becomes of your credit under each rule' }),
    ).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Soonest expiry',
      'Promotional first',
      'Paid first',
      'Oldest first',
    ]);
  });
});
