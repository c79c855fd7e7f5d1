import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/Panel.tsx';
import { analyse } from '../../../lib/analysis/analyse.ts';
import type { Basis } from '../../../lib/analysis/basis.ts';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { basisOf } from '../../support/analysis.ts';
import { DOUBTED_ROWS, doubtedPage, STRANGE, settledBasis } from '../../support/doubted.ts';
import { mockedActions } from '../../support/panel-actions.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

const actions = mockedActions();
function panelOf(basis: Basis) {
  const view = panelViewOf(analyse(basis) ?? expect.fail(), words);
  return (
    <Panel
      view={view}
      theme="light"
      isCollapsed={false}
      announcement=""
      dialog={undefined}
      actions={actions}
    />
  );
}

const CLAIM = 'These are all my grants';
const SAID = 'You said these are all your grants';

describe('a panel with a doubt', () => {
  it('shows what the rows add up to beside what is certain', () => {
    render(panelOf(basisOf(doubtedPage())));
    expect(screen.getByText('at least $21.33')).toBeTruthy();
    expect(screen.getByText('The rows add up to $21.33')).toBeTruthy();
  });

  it('lets the user say that these are all grants, once for all that is in doubt about it', () => {
    render(panelOf(basisOf(doubtedPage(`${STRANGE}<button>Unfold the blanks</button>`))));
    const [button, ...others] = screen.getAllByRole('button', { name: CLAIM });
    expect(others).toEqual([]);
    fireEvent.click(button ?? expect.fail());
    const [keys, isSaid] = actions.settle.mock.lastCall ?? [];
    expect(keys).toHaveLength(2);
    expect(isSaid).toBe(true);
  });

  it('keeps what was said, with the focus on what takes it back', () => {
    const [open, settled] = [basisOf(doubtedPage()), settledBasis()];
    const { rerender } = render(panelOf(open));
    const button = screen.getByRole('button', { name: CLAIM });
    button.focus();
    rerender(panelOf(settled));
    expect(screen.queryByRole('note')).toBeNull();
    expect(screen.getByText('$21.33')).toBeTruthy();
    expect(screen.getByText(SAID)).toBeTruthy();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(actions.settle).toHaveBeenLastCalledWith(settled.choices.settled, false);
  });

  it('asks of an amount whether it is about grants, and says which', () => {
    const beside = '<p>Bonus pool</p><p>$7.00</p>';
    const amount = doubtedPage().replace('<table', `${beside}<table`);
    const [open, settled] = [basisOf(amount), settledBasis(amount)];
    const { rerender } = render(panelOf(open));
    const button = screen.queryByRole('button', { name: 'This is not about my grants' });
    if (!button) return expect.fail(screen.getByRole('note').innerHTML);
    const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('$7.00');
    rerender(panelOf(settled));
    expect(screen.getByText(/^You said “.*\$7\.00.*” is not about your grants$/)).toBeTruthy();
  });

  it('offers no button where the page itself says otherwise', () => {
    render(panelOf(basisOf(doubtedPage(`<p>Showing 2 of 9 grants</p>${STRANGE}`))));
    expect(screen.getByRole('note')).toBeTruthy();
    expect(screen.queryByRole('button', { name: CLAIM })).toBeNull();
  });

  it('shows three doubts, those about all grants before those about one row, and folds the rest away', () => {
    const unclear = DOUBTED_ROWS.concat(
      ['a', 'b', 'c'].map((word) => ['Oct 9, 2026', word, '$1.00 / $1.00', 'Feb 1, 2027']),
    );
    render(panelOf(basisOf(doubtedPage(STRANGE, unclear))));
    const note = screen.getByRole('note');
    const shown = [...note.querySelectorAll(':scope > ul > li')].map((item) => item.textContent);
    expect(shown).toHaveLength(3);
    expect(shown[0]).toContain('“Rearrange blocks”');
    const summary = within(note).getByText('1 more doubt');
    expect(summary.parentElement?.querySelector('li')?.textContent).toContain('Row 5');
  });
});
