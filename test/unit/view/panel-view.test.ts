import { beforeAll, describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import { rowMarksOf } from '../../../lib/view/row-marks.ts';
import type { Words } from '../../../lib/words/words.ts';
import { analysePage, analyseRows, SIX_GRANTS } from '../../support/analysis.ts';
import { type RowTexts, tableOf } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

function figures(rows: readonly RowTexts[], total?: string) {
  const { content } = panelViewOf(analyseRows(rows, total), words);
  return content.kind === 'figures' ? content : expect.fail();
}

const tiles = (rows: readonly RowTexts[], total?: string) =>
  figures(rows, total).tiles.map(({ label, value, note }) => `${label}: ${value} (${note})`);

describe('the tiles', () => {
  it('lead from the page’s total to what can be spent', () => {
    expect(tiles(SIX_GRANTS, '$69.00')).toEqual([
      'You can spend: $23.93 (in 3 grants)',
      'The page says: $69.00 (everything ever granted)',
      'Expired, still counted: −$38.00 (left in 3 grants)',
      'Used, still counted: −$7.07 (of all grants)',
    ]);
  });

  it('take off only what the page’s total counts', () => {
    expect(tiles(SIX_GRANTS, '$61.93')).toEqual([
      'You can spend: $23.93 (in 3 grants)',
      'The page says: $61.93 (everything left, expired included)',
      'Expired, still counted: −$38.00 (left in 3 grants)',
    ]);
    expect(tiles(SIX_GRANTS, '$23.93')).toHaveLength(2);
  });

  it('start from what was ever granted where the page shows no total, or one that no sum explains', () => {
    expect(tiles(SIX_GRANTS)).toContain('Ever granted: $69.00 (sum of the rows)');
    expect(tiles(SIX_GRANTS, '$100.00')).toEqual([
      'You can spend: at least $23.93 (The rows add up to $23.93)',
      'The page says: $100.00 (no sum of the rows explains it)',
    ]);
  });

  it('give a range and never a zero for what is not known', () => {
    const unclear: RowTexts = ['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027'];
    expect(tiles([...SIX_GRANTS, unclear])[0]).toBe('You can spend: at least $23.93 (in 3 grants)');
  });
});

describe('a total that is a debt', () => {
  it('is told as one', () => {
    const usedUp: RowTexts = ['Oct 9, 2026', 'Available', '$0.00 / $5.00', 'Feb 1, 2027'];
    expect(tiles([usedUp], '-$0.07')).toEqual([
      'You can spend: -$0.07 to $0.00 (The rows add up to $0.00)',
      'The page says: -$0.07 (a debt, taken off the next purchase)',
    ]);
  });
});

describe('the bar', () => {
  it('shows every part of what was ever granted, in words too', () => {
    const { bar } = figures(SIX_GRANTS);
    expect(bar?.label).toBe(
      'Of $69.00 ever granted: Used $7.07, Expired $38.00, Paid $3.93, and Promotional $20.00',
    );
    expect(bar?.segments.reduce((total, { percent }) => total + percent, 0)).toBeCloseTo(100);
  });

  it('is left out where a part is not known', () => {
    expect(
      figures([...SIX_GRANTS, ['Oct 9, 2026', 'Paused', '$1.00 / $1.00', 'Feb 1, 2027']]).bar,
    ).toBeUndefined();
  });
});

describe('the draw list', () => {
  it('names the rule as a rule with a source, never as a fact', () => {
    const { drawList } = figures(SIX_GRANTS);
    expect(drawList.options.filter(({ isChosen }) => isChosen)).toMatchObject([{ name: 'Soonest expiry' }]);
    expect(drawList.items[0]).toMatchObject({
      position: 1,
      tie: null,
      grants: [{ received: 'Received Nov 4, 2025', left: '$3.93', expires: 'expires Dec 1 · in 9 days' }],
    });
    expect(drawList.notes).toEqual([
      '“Soonest expiry” is a rule with a source, not a fact: OpenAI help article 6584194, about 2022.',
    ]);
  });

  it('shows ties as one place and says so', () => {
    const tied: RowTexts = ['Sep 9, 2026', 'Available', '$1.00 / $2.00', 'Feb 1, 2027'];
    expect(figures([...SIX_GRANTS, tied]).drawList.items[1]).toMatchObject({
      position: 2,
      grants: [{ row: 2 }, { row: 7 }],
      tie: expect.stringContaining('does not decide'),
    });
  });

  it('gives no position where a grant may be missing, and says why', () => {
    const { items, notes } = figures(SIX_GRANTS, '$500.00').drawList;
    expect(items.map(({ position }) => position)).toEqual([null, null, null]);
    expect(notes[0]).toBe('Marked “?”, because a grant that no row shows yet could come before it.');
  });

  it('says that nothing can be drawn', () => {
    expect(figures(SIX_GRANTS.slice(3)).drawList.notes[0]).toBe('No grant can be drawn.');
  });

  it('calls a category that could not be guessed no guess', () => {
    const longLived: RowTexts = ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2029'];
    const [unknown, guessed] = [[longLived], SIX_GRANTS].map(
      (rows) => figures(rows).drawList.items[0]?.grants[0],
    );
    expect(unknown?.categoryOptions[0]?.name).toBe('Unknown');
    expect(guessed?.categoryOptions[0]?.name).toBe('Paid · guess');
  });
});

describe('pages without figures', () => {
  it('say what stands on the page', () => {
    expect(
      panelViewOf(analysePage(tableOf([['No credit grants found.']])) ?? expect.fail(), words).content,
    ).toMatchObject({
      kind: 'message',
      status: 'empty',
      canExport: true,
      sentences: ['The page’s own words: “No credit grants found.”'],
    });
  });

  it('tell of a total that no grant explains', () => {
    const html = `<p>Credit balance $5.00</p>${tableOf([['No credit grants found.']])}`;
    expect(panelViewOf(analysePage(html) ?? expect.fail(), words).content).toMatchObject({
      sentences: [expect.anything(), 'The page also shows “Credit balance” $5.00, which no grant explains.'],
    });
  });

  it('name what was looked for and every row that could not be read', () => {
    const analysis = analysePage(tableOf([['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027']]));
    const { content } = panelViewOf(analysis ?? expect.fail(), words);
    expect(content).toMatchObject({ kind: 'message', status: 'unreadable', canExport: false });
    expect(content.kind === 'message' && content.sentences.join(' ')).toMatch(
      /Row 1: the Balance cell holds “n\/a”.*Received, State, Balance/,
    );
  });
});

describe('the marks', () => {
  it('say next only under a rule', () => {
    const labels = rowMarksOf(analyseRows(SIX_GRANTS), words).map(({ kind, label }) => `${kind}: ${label}`);
    expect(labels).toEqual([
      'position: 3',
      'position: 2',
      'next: 1 next, if soonest expiry',
      ...Array(3).fill('gone: not spendable'),
    ]);
  });

  it('follow the chosen rule', () => {
    const analysis = analyseRows(SIX_GRANTS, undefined, {
      ...NO_CHOICES,
      rule: { id: 'promotional-first', by: 'user' },
    });
    expect(rowMarksOf(analysis, words)[1]?.label).toBe('1 next, if promotional first');
  });

  it('do not place a doubtful grant', () => {
    const doubtful: RowTexts = ['Oct 9, 2026', 'Paused', '$1.00 / $1.00', 'Jan 1, 2027'];
    expect(rowMarksOf(analyseRows([doubtful]), words)).toMatchObject([
      { kind: 'doubtful', label: 'cannot tell' },
    ]);
  });
});
