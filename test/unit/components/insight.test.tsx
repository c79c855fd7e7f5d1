import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/Panel.tsx';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { insightAnswer, readAt } from '../../support/insight.ts';
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
  const { view: insight } = insightAnswer([analysis], words, typedRate);
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

const EVIDENCE = 'Which rule applies to you?';
const COMPARE = 'Compare the rules';
const open = (title: string) => fireEvent.click(screen.getByRole('button', { name: title }));

describe('the sections of evidence and forecast', () => {
  it('are one line each until they are opened, and again when they are closed', () => {
    draw();
    for (const title of [EVIDENCE, COMPARE]) {
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
    fireEvent.click(screen.getByText('Mark the $25.00 grant as promotional'));
    expect(actions.correctCategory).toHaveBeenCalledWith(analysis.identities[1], 'promotional');
  });

  it('lead back to the rule that evidence replaced', () => {
    const { actions } = draw();
    open(EVIDENCE);
    fireEvent.click(screen.getByText('Show “Soonest expiry” anyway'));
    expect(actions.chooseRule).toHaveBeenCalledWith('soonest-expiry');
  });

  it.each(['', '0.01'])('give one advice, whatever is typed: “%s”', (typed) => {
    draw(typed);
    expect(document.querySelectorAll('.lasts .line b:not(.warning)')).toHaveLength(1);
    expect(screen.getAllByText(/^To lose nothing(?:, spend|:) \$[\d.]+ a day until /)).toHaveLength(1);
  });

  it('hand a typed spend on as it was typed, and mark a wrong one', () => {
    const { actions } = draw('much');
    const field = screen.getByLabelText('Daily spend in dollars');
    expect([(field as HTMLInputElement).value, field.getAttribute('aria-invalid')]).toEqual(['much', 'true']);
    fireEvent.input(field, { target: { value: '0.47' } });
    expect(actions.typeRate).toHaveBeenCalledWith('0.47');
  });

  it('show a table with a row for rules that come to the same, those ruled out apart and last', () => {
    draw('0.47');
    open(COMPARE);
    const rows = within(
      screen.getByRole('region', { name: 'What happens to your credit under each rule' }),
    ).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Promotional first',
      'Paid first',
      'Soonest expiry and Oldest first (ruled out)',
    ]);
  });
});
