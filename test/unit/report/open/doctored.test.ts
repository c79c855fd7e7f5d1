import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Basis } from '../../../../lib/analysis/basis.ts';
import type { Account } from '../../../../lib/analysis/insight/account.ts';
import type { GrantsReading, RowReading } from '../../../../lib/page/reading.ts';
import { findingsView } from '../../../../lib/view/report-file/findings-view.ts';
import type { Words } from '../../../../lib/words/words.ts';
import { accountFrom } from '../../../support/account.ts';
import { basisOf, pageOf, SIX_GRANTS } from '../../../support/analysis.ts';
import { micros } from '../../../support/exact.ts';
import { seenOf } from '../../../support/insight.ts';
import { exportedAccount, jsonOf, opened } from '../../../support/reports.ts';
import { englishWords } from '../../../support/words.ts';

const ACCOUNTS = 40;
const FIGURES = ['grants', 'totals', 'drawOrder', 'headline', 'evidence', 'forecast', 'issues'];

let words: Words;
let texts: string[];
beforeAll(async () => {
  words = await englishWords();
  const materials = Array.from({ length: ACCOUNTS }, (_, seed) => exportedAccount(seed + 5001));
  texts = materials.flatMap((account) => (account ? [jsonOf(account, words)] : []));
});

/** Every list or object of a report with one of its keys that leads to no further one. */
function leavesOf(value: unknown): { within: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = value as Record<string, unknown>;
  return Object.keys(within).flatMap((key) => {
    const deeper = leavesOf(within[key]);
    const isNested = typeof within[key] === 'object' && within[key] !== null;
    return isNested ? deeper : [{ within, key }];
  });
}

/** Another value of the same make. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return '1.00';
  const text = String(value);
  return /^\d/.test(text)
    ? text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
    : `${text}x`;
}

const contract = (basis: Basis = basisOf(pageOf(SIX_GRANTS, '$69.00'))): Account => {
  const account = accountFrom(basis);
  return accountFrom(basis, { series: seenOf([account.analysis]), typedRate: '' });
};

/** The same account with another value in a cell whose words stay, and all figures made anew from it. */
function withCell(change: (row: RowReading) => Partial<RowReading>): Basis {
  const basis = basisOf(pageOf(SIX_GRANTS, '$69.00'));
  const reading = basis.reading as GrantsReading;
  const rows = reading.rows.map((row) => (row.row === 3 ? { ...row, ...change(row) } : row));
  return { ...basis, reading: { ...reading, rows } };
}

describe('a doctored report', () => {
  it('is told, whichever one figure was changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...FIGURES), fc.nat(), (account, field, place) => {
        const json = JSON.parse(texts[account % texts.length] ?? '{}');
        const leaves = leavesOf(json[field]);
        const leaf = leaves[place % leaves.length];
        if (!leaf) return;
        leaf.within[leaf.key] = another(leaf.within[leaf.key]);
        const { differences } = opened(JSON.stringify(json), words).findings;
        expect(differences.map(({ path: [first] }) => first)).toContainEqual({ field });
      }),
      { numRuns: 150 },
    );
  });

  it('is told with the place, what the file says and what its rows give', () => {
    const json = JSON.parse(jsonOf(contract(), words));
    json.totals.usable = '99.00';
    json.grants[2].status = 'expired';
    json.grants.push({ row: 7, granted: '5.00' });
    delete json.evidence;
    json.grants[0].source = 'exact';
    expect(opened(JSON.stringify(json), words).findings).toMatchObject({
      differences: [
        {
          path: [{ field: 'grants' }, { row: 1 }, { field: 'source' }],
          inFile: 'exact',
          computed: null,
        },
        {
          path: [{ field: 'grants' }, { row: 3 }, { field: 'status' }],
          inFile: 'expired',
          computed: 'usable',
        },
        { path: [{ field: 'grants' }, { row: 7 }], inFile: '{…}', computed: null },
        { path: [{ field: 'totals' }, { field: 'usable' }], inFile: '99.00', computed: '23.93' },
        { path: [{ field: 'evidence' }], inFile: null, computed: '{…}' },
      ],
      unknown: [],
    });
  });

  it('is told in the words of the panel, with amounts and days as it writes them', () => {
    const json = JSON.parse(jsonOf(contract(), words));
    json.grants[2].left = '9.93';
    json.grants[2].expires = '2027-12-01';
    json.grants[2].status = 'expired';
    json.grants[2].category = 'lavish';
    json.grants[0].source = 'exact';
    json.grants.push({ row: 7, granted: '5.00' });
    json.totals.usable = '99.00';
    json.drawOrder.rule = 'paid-first';
    json.drawOrder.nextRows[0] = 1;
    json.evidence.readings[0] = '2026-11-01T00:00:00.000Z';
    json.forecast.rules = [];
    const view = findingsView(opened(JSON.stringify(json), words), words);
    expect(view.title).toBe(words.say('opened.apart_since'));
    expect(view.sentences).toEqual([
      'Row 1, source: the file says “exact”, its cells give no value.',
      'Row 3, amount left: the file says $9.93, its cells give $3.93.',
      'Row 3, expiry date: the file says Dec 1, 2027, its cells give Dec 1, 2026.',
      'Row 3, status: the file says expired, its cells give spendable.',
      'Row 3, category: the file says “lavish”, its cells give Paid.',
      'Row 7: the file has a grant there, but its cells do not.',
      'Spendable balance: the file says $99.00, the rows give $23.93.',
      'Draw order: the file says “Paid first”, the rows give “Soonest expiry”.',
      'drawOrder › nextRows › item 1: the file says “1”, the rows give “3”.',
      'What the figures say of the rules: 1 value differs from what the rows give.',
      expect.stringMatching(/^How long the credit lasts: \d+ values? differs? from what the rows give\.$/),
    ]);
  });

  it('is said to be changed, or of another version, only where another version may have written it', () => {
    const json = JSON.parse(jsonOf(contract(), words));
    json.totals.usable = '99.00';
    json.generator.version = '0.0.9';
    expect(findingsView(opened(JSON.stringify(json), words), words).title).toBe(
      words.say('opened.apart', '“0.0.9”'),
    );
  });

  it('is told where all its figures fit a cell whose words say something else', () => {
    const left = { kind: 'read', text: '$3.93 / $10.00', column: 3, value: micros(9_930_000) } as const;
    const { differences, cells } = opened(
      jsonOf(contract(withCell(() => ({ left }))), words),
      words,
    ).findings;
    expect(differences).toEqual([]);
    expect(cells).toEqual([{ row: 3, cell: 'left', text: '$3.93 / $10.00', kind: 'contradicts' }]);
    const state = { kind: 'read', text: 'Expired', column: 2, value: 'available' } as const;
    expect(opened(jsonOf(contract(withCell(() => ({ state }))), words), words).findings.cells).toEqual([
      { row: 3, cell: 'state', text: 'Expired', kind: 'contradicts' },
    ]);
    const later = withCell(({ expires }) =>
      expires.kind === 'read' ? { expires: { ...expires, text: 'Dec 1, 2027' } } : {},
    );
    expect(opened(jsonOf(contract(later), words), words).findings.cells).toEqual([
      { row: 3, cell: 'expires', text: 'Dec 1, 2027', kind: 'contradicts' },
    ]);
  });

  it('is told where a cell that is called unreadable can be read', () => {
    const left = { kind: 'unreadable', text: '$3.93 / $10.00', column: 3, problem: 'not-an-amount' } as const;
    const expires = { kind: 'unreadable', text: 'Dec 1, 2026', column: 4, problem: 'not-a-date' } as const;
    for (const [cell, change] of [
      ['left', { left }],
      ['expires', { expires }],
    ] as const) {
      const { cells } = opened(jsonOf(contract(withCell(() => change)), words), words).findings;
      expect(cells).toEqual([
        { row: 3, cell, text: change[cell as keyof typeof change]?.text, kind: 'contradicts' },
      ]);
    }
    const unread = { kind: 'unreadable', text: 'soon', column: 4, problem: 'not-a-date' } as const;
    const honest = withCell(() => ({ expires: unread }));
    expect(opened(jsonOf(contract(honest), words), words).findings.cells).toEqual([]);
  });

  it('is not believed where a cell’s words say nothing by themselves, and only that is told', () => {
    const unsaid = withCell(({ expires }) =>
      expires.kind === 'read' ? { expires: { ...expires, text: 'in a while' } } : {},
    );
    const { differences, cells } = opened(jsonOf(contract(unsaid), words), words).findings;
    expect(differences).toEqual([]);
    expect(cells).toEqual([{ row: 3, cell: 'expires', text: 'in a while', kind: 'unsaid' }]);
  });

  it('is told where the visit did not end with its rows', () => {
    const account = contract();
    const json = JSON.parse(jsonOf(account, words));
    json.basis.visit.standings[2].left = '4.93';
    expect(opened(JSON.stringify(json), words).findings.hasVisitMismatch).toBe(true);
    expect(opened(jsonOf(account, words), words).findings.hasVisitMismatch).toBe(false);
  });

  it.each(['drawn', 'visited'])('is told where something of it was %s later than it was made', (what) => {
    const json = JSON.parse(jsonOf(contract(), words));
    if (what === 'drawn') json.basis.provenance.drawnAt = '2026-11-22T14:02:12.000Z';
    else json.basis.visit.readings[0].at = '2027-01-01T00:00:00.000Z';
    const report = opened(JSON.stringify(json), words);
    expect(findingsView(report, words).notes).toContain(words.say('opened.read_later'));
    expect(findingsView(opened(jsonOf(contract(), words), words), words).notes).toEqual([]);
  });

  it('is worked out with the rules of its own time, and a changed time is told', () => {
    const json = JSON.parse(jsonOf(contract(), words));
    json.readAt = '2027-06-22T14:02:11.000Z';
    const { account, findings } = opened(JSON.stringify(json), words);
    expect(account.analysis.provenance.readAt).toBe('2026-11-22T14:02:11.000Z');
    expect(findings.differences.map(({ path }) => path)).toEqual([[{ field: 'readAt' }]]);
  });
});

describe('a report with fields that nobody knows', () => {
  it('is opened without them, and they are named', () => {
    const json = JSON.parse(jsonOf(contract(), words));
    json.mood = 'good';
    json.grants[1].colour = 'red';
    json.basis.reading.rows[0].left.size = [1];
    const { differences, unknown } = opened(JSON.stringify(json), words).findings;
    expect(differences).toEqual([]);
    expect(unknown).toEqual([
      [{ field: 'grants' }, { row: 2 }, { field: 'colour' }],
      [
        { field: 'basis' },
        { field: 'reading' },
        { field: 'rows' },
        { row: 1 },
        { field: 'left' },
        { field: 'size' },
      ],
      [{ field: 'mood' }],
    ]);
  });
});
