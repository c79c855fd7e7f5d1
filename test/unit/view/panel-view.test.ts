import { beforeAll, describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import { rowMarksOf } from '../../../lib/view/row-marks.ts';
import { headlineWords } from '../../../lib/words/index.ts';
import type { Words } from '../../../lib/words/words.ts';
import { analysePage, analyseRows, pageOf, SIX_GRANTS } from '../../support/analysis.ts';
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

const answer = (rows: readonly RowTexts[], total?: string) => figures(rows, total).balance;
const sum = (rows: readonly RowTexts[], total?: string) =>
  answer(rows, total).calculation.map(({ label, value }) => `${value} ${label}`);
const PAUSED: RowTexts = ['Oct 9, 2026', 'Paused', '$1.00 / $1.00', 'Feb 1, 2027'];
const NOT_SPENT: RowTexts = ['Oct 9, 2026', 'Paused', '$5.00 / $5.00', 'Apr 1, 2027'];
const OVER: RowTexts = ['Feb 3, 2025', 'Available', '$18.00 / $18.00', 'Jun 1, 2025'];

describe('the answer', () => {
  it('leads from the page’s total to what can be spent', () => {
    expect(answer(SIX_GRANTS, '$69.00')).toMatchObject({
      value: '$23.93',
      isCertain: true,
      notes: [],
      checks: [],
    });
    expect(sum(SIX_GRANTS, '$69.00')).toEqual([
      '$69.00 page total',
      '−$7.07 used',
      '−$38.00 expired',
      '= $23.93 spendable',
    ]);
  });

  it('takes off only what the page’s total counts, and nothing where that is what can be spent', () => {
    expect(sum(SIX_GRANTS, '$61.93')).toEqual(['$61.93 page total', '−$38.00 expired', '= $23.93 spendable']);
    expect(answer(SIX_GRANTS, '$23.93')).toMatchObject({
      calculation: [],
      matches: true,
      checks: ['Matches the page total'],
    });
  });

  it('starts from the total granted where the page shows no total', () => {
    expect(sum(SIX_GRANTS)[0]).toBe('$69.00 total granted');
  });

  it('stands beside what the rows add up to where no sum of them explains the page’s total', () => {
    const { value, isCertain, checks } = answer(SIX_GRANTS, '$100.00');
    expect([value, isCertain]).toEqual(['at least $23.93', false]);
    expect(checks).toEqual([
      'The rows add up to $23.93',
      '$38.00 has expired',
      'The page says $100.00: does not match any total of the rows',
    ]);
  });

  it('keeps the deductions that are certain while a row is not', () => {
    const { value, notes } = answer([...SIX_GRANTS, NOT_SPENT], '$74.00');
    expect([value, notes]).toEqual(['$23.93 to $28.93', ['in 3 or 4 grants']]);
    expect(sum([...SIX_GRANTS, NOT_SPENT], '$74.00')).toEqual([
      '$74.00 page total',
      '−$7.07 used',
      '−$38.00 expired',
      '= $23.93 to $28.93 spendable',
    ]);
  });

  it('is a range and never a zero for what is not known, and takes nothing off a total that was not checked', () => {
    const unclear: RowTexts = ['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027'];
    expect(answer([...SIX_GRANTS, unclear])).toMatchObject({ value: 'at least $23.93', calculation: [] });
    expect(answer([...SIX_GRANTS, unclear]).checks).toContain('$38.00 has expired');
  });

  it.each<[string, RowTexts]>([
    ['used up', ['Oct 9, 2026', 'Available', '$0.00 / $5.00', 'Feb 1, 2027']],
    ['expired', ['Oct 9, 2024', 'Expired', '$4.00 / $5.00', 'Feb 1, 2025']],
    ['not started', ['Jan 9, 2027', 'Scheduled', '$0.00 / $5.00', 'Feb 1, 2028']],
    ['there', ['Oct 9, 2026', 'Available', '$5.00 / $5.00', 'Feb 1, 2027']],
    ['unclear', ['Oct 9, 2026', 'Paused', '$5.00 / $5.00', 'Feb 1, 2027']],
  ])('says of a debt only what is so whether or not rows have something left: %s', (_, row) => {
    const [said] = figures([row], '-$3.00').notice?.sentences.filter((one) => one.includes('−$3.00')) ?? [];
    expect(said).toBe(
      'The page’s own “Credit balance” is −$3.00, a debt that no row shows. If calls are refused, buy more credit than you owe.',
    );
  });

  it('tells a total that is a debt as one', () => {
    const usedUp: RowTexts = ['Oct 9, 2026', 'Available', '$0.00 / $5.00', 'Feb 1, 2027'];
    expect(figures([usedUp], '-$0.07').notice?.title).toBe('This page shows a debt');
    expect(answer([usedUp], '-$0.07')).toMatchObject({
      value: '$0.00',
      isCertain: false,
      notes: ['you owe $0.07'],
      checks: ['The rows add up to $0.00', 'The page says −$0.07: a debt, deducted from your next purchase'],
    });
  });
});

describe('a total of everything left', () => {
  const unclear: RowTexts = ['Oct 9, 2026', 'Under review', '$60.00 / $60.00', 'Feb 1, 2027'];
  const ofExpired = (left: string): RowTexts => ['Oct 9, 2025', 'Expired', `${left} / $5.00`, 'Feb 1, 2026'];
  const usable: RowTexts = ['Oct 9, 2026', 'Available', '$5.00 / $5.00', 'Feb 1, 2027'];

  it.each<[string, RowTexts[], string]>([
    ['something has expired', [ofExpired('$2.00')], '$67.00: everything left, expired included'],
    ['nothing has', [], '$65.00: everything left'],
    ['nothing was left when it expired', [ofExpired('$0.00')], '$65.00: everything left'],
  ])('names what has expired only where %s', (_, rows, check) => {
    const [total = '', meaning] = check.split(': ');
    const analysis = analyseRows([usable, unclear, ...rows], total);
    expect(headlineWords(analysis.headline ?? expect.fail(), analysis, words)).toBe(meaning);
  });
});

describe('a debt beside grants', () => {
  it('leaves nothing certain: no amount, no order, no loss', () => {
    const { balance: told, drawList, bar } = figures(SIX_GRANTS, '-$0.07');
    expect([told.value, ...told.notes]).toEqual(['$0.00 to $23.93', 'you owe $0.07']);
    expect(told.next?.text).toBe(
      'Up to $3.93 of it expires on Dec 1, 2026 (in 9 days): use it by Nov 30 (UTC)',
    );
    expect(drawList.items.map(({ position, grants }) => [position, grants[0]?.left])).toEqual([
      [null, 'up to $3.93'],
      [null, 'up to $15.00'],
      [null, 'up to $5.00'],
    ]);
    expect(drawList.notes).toEqual(['No numbers: your debt may have used up any of these grants.']);
    expect(bar?.segments.map(({ label }) => label)).toEqual([
      'Used $7.07',
      'Expired $38.00',
      'Uncertain $23.93',
    ]);
  });

  it('in a row of its own may have taken from each of them', () => {
    const owing: RowTexts = ['Nov 2, 2026', 'Available', '-$4.20 / $5.00', 'Mar 1, 2027'];
    const holding: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Dec 1, 2026'];
    const { balance, drawList } = figures([owing, holding]);
    expect(balance.value).toBe('$10.80 to $15.00');
    expect(balance.next?.text).toMatch(/^Up to \$15\.00 of it expires/);
    expect(drawList).toMatchObject({
      isSure: false,
      notes: ['Your debt of $4.20 may have used up some of this.'],
    });
    expect(rowMarksOf(analyseRows([owing, holding]), words)[0]).toMatchObject({ label: 'debt', short: '!' });
  });
});

describe('the next loss', () => {
  const next = (expires: string, total?: string) =>
    answer([['Nov 4, 2025', 'Available', '$3.93 / $10.00', expires]], total).next;

  it('is told with its day and how many days are left, from thirty days on as a warning, red from seven', () => {
    expect(next('Dec 22, 2026')).toEqual({
      text: '$3.93 of it expires on Dec 22, 2026 (in 30 days): use it by Dec 21 (UTC)',
      urgency: 'soon',
    });
    expect(next('Dec 23, 2026')).toEqual({
      text: 'Next expiry: $3.93 on Dec 23, 2026: use it by Dec 22 (UTC)',
      urgency: 'later',
    });
    expect(['Nov 30, 2026', 'Nov 29, 2026'].map((day) => next(day)?.urgency)).toEqual(['soon', 'near']);
  });

  it('adds up what expires on one day, up to what may be spent of it', () => {
    const rows = [1, 2].map(
      (left): RowTexts => ['Nov 4, 2025', 'Available', `$${left}.00 / $10.00`, 'Dec 1, 2026'],
    );
    expect(answer(rows).next?.text).toContain('$3.00 of it expires on Dec 1, 2026');
    expect(answer([['Nov 4, 2025', 'Paused', '$1.00 / $1.00', 'Dec 1, 2026']]).next?.text).toContain(
      'Up to $1.00',
    );
  });

  it('is the first that is known where others may come before, and none where no day is', () => {
    expect(next('Dec 1, 2026', '$99.00')?.text).toBe(
      'First known expiry: $3.93 on Dec 1, 2026 (in 9 days): use it by Nov 30 (UTC)',
    );
    expect(next('Nov 23, 2026', '$99.00')?.text).toBe(
      'First known expiry: $3.93 on Nov 23, 2026 (in 1 day): use it by Nov 22 (UTC)',
    );
    expect(next('Nov 22, 2026', '$99.00')?.text).toMatch(/^\$3\.93 of it expires today, /);
    expect(next('some day')).toBeNull();
    expect(answer(SIX_GRANTS.slice(3)).next).toBeNull();
  });
});

describe('the bar', () => {
  it('names every part where the sum leaves one out', () => {
    const named = (total?: string) => figures(SIX_GRANTS, total).barLegend.map(({ label }) => label);
    expect(named('$69.00')).toEqual([]);
    // If some parts have names, a user looks for the others there too.
    expect(named('$61.93')).toEqual(['Used $7.07', 'Expired $38.00', 'Spendable $23.93']);
    expect(named('$23.93')).toEqual(['Used $7.07', 'Expired $38.00', 'Spendable $23.93']);
  });

  const parts = (rows: readonly RowTexts[]) => figures(rows).bar?.segments.map(({ part }) => part);

  it('shows every part of what was ever granted, in words too', () => {
    const { bar } = figures(SIX_GRANTS);
    expect(bar?.label).toBe('Of $69.00 granted in total: Used $7.07, Expired $38.00, and Spendable $23.93');
    expect(bar?.segments.reduce((total, { percent }) => total + percent, 0)).toBeCloseTo(100);
  });

  it('shows apart what is not certain, and is left out where the whole is not known', () => {
    expect(parts([...SIX_GRANTS, PAUSED])).toEqual(['used', 'expired', 'uncertain', 'spendable']);
    expect(parts([...SIX_GRANTS, ['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027']])).toBeUndefined();
  });
});

describe('the draw list', () => {
  it('names each grant by its amount, and the rule with who states it', () => {
    const { drawList } = figures(SIX_GRANTS);
    expect(drawList.options.filter(({ isChosen }) => isChosen)).toMatchObject([{ name: 'Soonest expiry' }]);
    expect(drawList.items[0]).toMatchObject({
      position: 1,
      tie: null,
      grants: [{ name: '$10.00 grant', left: '$3.93', expires: 'expires Dec 1, 2026', soon: '9 days' }],
    });
    expect(drawList.items[1]?.grants[0]?.soon).toBe('');
    expect(drawList.notes).toEqual([]);
    expect(drawList.source).toEqual({
      name: 'OpenAI help article 6584194, about 2022',
      links: [
        {
          name: 'Source',
          about: 'Source: OpenAI help article 6584194',
          address: 'https://help.openai.com/en/articles/6584194',
        },
      ],
    });
  });

  it('names grants of one amount by their rows too', () => {
    const twin: RowTexts = ['Sep 9, 2026', 'Available', '$1.00 / $15.00', 'Jun 1, 2027'];
    const names = figures([...SIX_GRANTS, twin]).drawList.items.flatMap(({ grants }) =>
      grants.map(({ name }) => name),
    );
    expect(names).toEqual(['$10.00 grant', '$15.00 grant, row 2', '$5.00 grant', '$15.00 grant, row 7']);
  });

  it('shows ties as one place and says so', () => {
    const tied: RowTexts = ['Sep 9, 2026', 'Available', '$1.00 / $2.00', 'Feb 1, 2027'];
    expect(figures([...SIX_GRANTS, tied]).drawList.items[1]).toMatchObject({
      position: 2,
      grants: [{ row: 2 }, { row: 7 }],
      tie: 'This rule does not say which of these is used first.',
    });
  });

  it('gives no position where a grant may be missing, and says why', () => {
    const { items, notes } = figures(SIX_GRANTS, '$500.00').drawList;
    expect(items.map(({ position }) => position)).toEqual([null, null, null]);
    expect(notes[0]).toBe('No numbers: a grant not shown yet could come first.');
  });

  it('blames no other grant for a missing number than one that has none itself', () => {
    const paused = (place: number) => {
      const rows = SIX_GRANTS.map((row, nth) =>
        row.map((cell, column) => (nth === place && column === 1 ? 'Paused' : cell)),
      );
      const { items, notes } = figures(rows).drawList;
      return [items.map(({ position }) => position), notes[0]];
    };
    expect(paused(0)).toEqual([[1, 2, null], 'No number: this grant may not be spendable.']);
    const several = 'No numbers: one or more of these grants may not be spendable.';
    expect(paused(1)).toEqual([[1, null, null], several]);
    expect(paused(2)).toEqual([[null, null, null], several]);
  });

  it('says why numbers are missing, of one grant or of several', () => {
    const sure: RowTexts = ['Nov 4, 2025', 'Available', '$3.93 / $10.00', 'Dec 1, 2026'];
    const paused: RowTexts = ['Oct 9, 2026', 'Paused', '$8.00 / $8.00', 'Jan 1, 2027'];
    const last: RowTexts = ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'Feb 1, 2027'];
    const notes = (...rows: RowTexts[]) => figures(rows).drawList.notes;
    const several = ['No numbers: one or more of these grants may not be spendable.'];
    expect(notes(sure, paused)).toEqual(['No number: this grant may not be spendable.']);
    expect([notes(sure, paused, last), notes(paused, last)]).toEqual([several, several]);
    expect(notes(sure, last)).toEqual([]);
  });

  it('says that nothing can be drawn', () => {
    expect(figures(SIX_GRANTS.slice(3)).drawList.notes[0]).toBe(
      'No grant can be used. If calls are refused, press “Blocked?”.',
    );
  });

  it('calls a category that could not be guessed no guess', () => {
    const longLived: RowTexts = ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2029'];
    const [unknown, guessed] = [[longLived], SIX_GRANTS].map(
      (rows) => figures(rows).drawList.items[0]?.grants[0],
    );
    expect(unknown?.categoryOptions[0]?.name).toBe('Unknown');
    expect(guessed?.categoryOptions[0]?.name).toBe('Paid?');
  });
});

describe('pages without figures', () => {
  it.each([
    ['an empty list', [['No credit grants found.']]],
    ['no row that can be read', [['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027'] as const]],
  ])('await no word on whether they are kept, since nothing of them is: %s', (_, rows) => {
    const { content, memory } = panelViewOf(analysePage(tableOf(rows)) ?? expect.fail(), words);
    expect([content.kind, memory]).toEqual(['message', null]);
  });

  it('say what stands on the page', () => {
    expect(
      panelViewOf(analysePage(tableOf([['No credit grants found.']])) ?? expect.fail(), words).content,
    ).toMatchObject({
      kind: 'message',
      status: 'empty',
      canExport: true,
      sentences: ['The page says: “No credit grants found.”'],
    });
  });

  it('tell of a total that no grant explains', () => {
    const html = `<p>Credit balance $5.00</p>${tableOf([['No credit grants found.']])}`;
    expect(panelViewOf(analysePage(html) ?? expect.fail(), words).content).toMatchObject({
      sentences: [
        expect.anything(),
        'The page also shows “Credit balance” $5.00, but lists no grant that explains it.',
      ],
    });
  });

  it('give one reason and what to do, and fold away what was looked for and every row with its fault once', () => {
    const row: RowTexts = ['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027'];
    const analysis = analysePage(tableOf([row, row, row]));
    const { content } = panelViewOf(analysis ?? expect.fail(), words);
    expect(content).toMatchObject({ kind: 'message', status: 'unreadable', canExport: false });
    if (content.kind !== 'message') return expect.fail();
    expect(content.sentences).toEqual([
      'No row has a readable balance.',
      expect.stringMatching(/^Wait until the page has loaded, then reload it\./),
    ]);
    expect(content.details?.sentences).toEqual([
      'Row 1: the Balance cell says “n/a” instead of “left / granted” in dollars. Its balance is not counted. The same goes for rows 2 and 3.',
      expect.stringContaining('Received, State, Balance'),
    ]);
    expect(content.actions.map(({ id }) => id)).toEqual(['reload', 'openProblemReport']);
  });
});

describe('the marks', () => {
  it('say next only under a rule', () => {
    const labels = rowMarksOf(analyseRows(SIX_GRANTS), words).map(({ kind, label }) => `${kind}: ${label}`);
    expect(labels).toEqual([
      'position: 3',
      'position: 2',
      'next: 1 next, if soonest expiry',
      // The page itself says that these have expired.
      ...Array(3).fill('gone: '),
    ]);
  });

  it('follow the chosen rule', () => {
    const analysis = analyseRows(SIX_GRANTS, undefined, {
      ...NO_CHOICES,
      rule: { id: 'promotional-first', by: 'user' },
    });
    expect(rowMarksOf(analysis, words)[1]?.label).toBe('1 next, if promotional first');
    expect(rowMarksOf(analysis, words, { ruledOut: ['promotional-first'], doubted: [] })[1]?.label).toBe(
      '1 next, if promotional first (ruled out)',
    );
  });

  it('do not place a doubtful grant', () => {
    const doubtful: RowTexts = ['Oct 9, 2026', 'Paused', '$1.00 / $1.00', 'Jan 1, 2027'];
    expect(rowMarksOf(analyseRows([doubtful]), words)).toMatchObject([
      { kind: 'doubtful', label: 'unclear' },
    ]);
  });

  it('say what the page does not: that a grant has expired, is used up, or has no certain place', () => {
    const noState = analysePage(pageOf([OVER]).replaceAll(/<t[hd]>(?:State|Available)<\/t[hd]>/g, ''));
    if (noState?.status !== 'ok' && noState?.status !== 'partial') return expect.fail();
    expect(rowMarksOf(noState, words)).toMatchObject([{ label: 'not spendable', short: '✕' }]);
    const used: RowTexts = ['Oct 9, 2026', 'Available', '$0.00 / $1.00', 'Jan 1, 2027'];
    expect(rowMarksOf(analyseRows([used]), words)).toMatchObject([{ label: 'used up', short: '–' }]);
    const debt = analyseRows(SIX_GRANTS, '-$0.07');
    expect(rowMarksOf(debt, words)[0]).toMatchObject({ kind: 'doubtful', label: 'order unclear' });
  });
});
