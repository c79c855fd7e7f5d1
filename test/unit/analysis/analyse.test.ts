import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { toDecimal } from '../../../lib/values/money.ts';
import { analysePage, analyseRows, PROVENANCE, SIX_GRANTS } from '../../support/analysis.ts';
import { type RowTexts, read, tableOf } from '../../support/page.ts';

const USABLE: RowTexts = ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027'];

function usableOf(rows: readonly RowTexts[], total?: string): [string, string | null] {
  const { atLeast, atMost } = analyseRows(rows, total).totals.spendable;
  return [toDecimal(atLeast), atMost === null ? null : toDecimal(atMost)];
}

function issueCodes(rows: readonly RowTexts[], total?: string): string[] {
  return analyseRows(rows, total).issues.map(({ code, row }) => `${code}@${row}`);
}

describe('the effective balance', () => {
  it('is what is left in grants that are neither expired nor used up', () => {
    const { totals, status } = analyseRows(SIX_GRANTS, '$69.00');
    expect(status).toBe('ok');
    expect(usableOf(SIX_GRANTS)).toEqual(['23.93', '23.93']);
    expect([totals.granted, totals.used, totals.expired, totals.notStarted]).toEqual([
      69_000_000, 7_070_000, 38_000_000, 0,
    ]);
  });

  it('believes the State word against the date, and tells of the disagreement', () => {
    const expiredEarly: RowTexts = ['Nov 2, 2026', 'Expired', '$5.00 / $5.00', 'Mar 1, 2027'];
    const stillAvailable: RowTexts = ['Jan 2, 2026', 'Available', '$4.00 / $5.00', 'May 1, 2026'];
    expect(usableOf([expiredEarly, stillAvailable])).toEqual(['4.00', '4.00']);
    expect(issueCodes([expiredEarly, stillAvailable])).toEqual([
      'expired-before-expiry@1',
      'available-after-expiry@2',
    ]);
    expect(analyseRows([expiredEarly, stillAvailable]).status).toBe('partial');
  });

  it('takes a date a day off for the zone it is shown in', () => {
    const today: RowTexts = ['Jan 2, 2026', 'Available', '$4.00 / $5.00', 'Nov 21, 2026'];
    const tomorrow: RowTexts = ['Jan 2, 2026', 'Expired', '$4.00 / $5.00', 'Nov 23, 2026'];
    expect(issueCodes([today, tomorrow])).toEqual([]);
    expect(usableOf([today, tomorrow])).toEqual(['4.00', '4.00']);
  });

  it.each([
    ['yesterday', 'Nov 21, 2026', 5_000_000],
    ['today', 'Nov 22, 2026', 0],
    ['tomorrow', 'Nov 23, 2026', 0],
    ['after tomorrow', 'Nov 24, 2026', 0],
  ])(
    'counts a grant that starts %s by the zone in which it starts first, without State words',
    (_, day, atLeast) => {
      const rows = [[day, '$5.00 / $5.00', 'May 1, 2027']];
      const analysis = analysePage(tableOf(rows, ['Received', 'Balance', 'Expires']));
      expect(analysis).toMatchObject({ totals: { spendable: { atLeast } } });
    },
  );

  it('decides by dates where the table has no State column, except within a day of expiry', () => {
    const headers = ['Received', 'Balance', 'Expires'];
    const rows: RowTexts[] = [
      ['Jan 2, 2026', '$1.00 / $5.00', 'May 1, 2026'],
      ['Nov 2, 2026', '$2.00 / $5.00', 'Mar 1, 2027'],
      ['Jan 2, 2026', '$4.00 / $5.00', 'Nov 23, 2026'],
      ['Dec 2, 2026', '$8.00 / $8.00', 'Apr 1, 2027'],
    ];
    const analysis = analysePage(tableOf(rows, headers));
    expect(analysis).toMatchObject({
      status: 'partial',
      totals: { spendable: { atLeast: 2_000_000, atMost: 14_000_000 } },
    });
    expect(analysis).toMatchObject({
      grants: [{ status: 'expired' }, { status: 'usable' }, { status: 'unknown' }, { status: 'unknown' }],
    });
  });
});

describe('what is doubtful', () => {
  const doubtful = (cells: Partial<Record<0 | 1 | 2 | 3, string>>): RowTexts => {
    const row: RowTexts = ['Oct 9, 2026', 'Available', '$3.00 / $15.00', 'Feb 1, 2027'];
    return row.map((text, index) => Object.entries(cells).find(([at]) => Number(at) === index)?.[1] ?? text);
  };

  it.each([
    ['a row without a balance', { 2: '' }, 'balance-unreadable', null],
    ['NaN', { 2: '$NaN / $7.00' }, 'balance-unreadable', null],
    ['a lone amount', { 2: '$7.00' }, 'balance-unreadable', null],
    ['another currency', { 2: '€5.00 / €5.00' }, 'balance-other-currency', null],
    ['more left than granted', { 2: '$9.00 / $7.00' }, 'left-exceeds-granted', '14.00'],
    ['an unknown State word', { 1: 'Scheduled' }, 'state-unknown', '8.00'],
    ['an empty State', { 1: '' }, 'state-missing', '8.00'],
    ['an expiry that does not parse', { 3: 'soon' }, 'expires-unreadable', '8.00'],
    ['a start after the expiry', { 0: 'Feb 2, 2027' }, 'dates-contradict', '8.00'],
    ['a start on the day of the expiry', { 0: 'Feb 1, 2027' }, 'dates-contradict', '8.00'],
  ] as const)('%s makes the balance a range and names the row', (_, cells, code, atMost) => {
    expect(usableOf([USABLE, doubtful(cells)])).toEqual(['5.00', atMost]);
    expect(issueCodes([USABLE, doubtful(cells)])).toContain(`${code}@2`);
    expect(analyseRows([USABLE, doubtful(cells)]).status).toBe('partial');
  });

  it('counts a debt as something that may be taken off', () => {
    expect(usableOf([USABLE, doubtful({ 2: '-$0.07 / $15.00' })])).toEqual(['4.93', '5.00']);
    expect(issueCodes([USABLE, doubtful({ 2: '-$0.07 / $15.00' })])).toEqual(['negative-balance@2']);
  });

  it('changes nothing where nothing is left, whatever the State word', () => {
    const usedUp = doubtful({ 1: 'Depleted', 2: '$0.00 / $15.00' });
    expect(usableOf([USABLE, usedUp])).toEqual(['5.00', '5.00']);
    expect(analyseRows([USABLE, usedUp])).toMatchObject({
      status: 'ok',
      issues: [{ code: 'state-unknown-nothing-left', severity: 'info', row: 2 }],
    });
  });

  it('does not count an expired row whose date cannot be read', () => {
    expect(usableOf([USABLE, doubtful({ 1: 'Expired', 3: 'once' })])).toEqual(['5.00', '5.00']);
    expect(issueCodes([USABLE, doubtful({ 1: 'Expired', 3: 'once' })])).toEqual(['expires-unreadable@2']);
  });

  it('counts an expired row as a range where a date cannot be read and no State word decides', () => {
    const rows = [['once', '$5.00 / $5.00', 'May 1, 2026']];
    const analysis = analysePage(tableOf(rows, ['Received', 'Balance', 'Expires']));
    expect(analysis).toMatchObject({ totals: { spendable: { atLeast: 0, atMost: 5_000_000 } } });
  });

  it.each(['-$9,007,199,254.74', '$9,007,199,254.74'])(
    'gives no figure where a total such as %s is too large to be compared exactly',
    (total) => {
      const row: RowTexts = ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027'];
      expect(analysePage(`<p>Credit balance</p><p>${total}</p>${tableOf([row])}`)).toMatchObject({
        status: 'unreadable',
        issues: [{ code: 'amounts-too-large' }],
      });
    },
  );

  it('gives no figure where no balance can be read', () => {
    expect(analysePage(tableOf([doubtful({ 2: 'n/a' })]))).toMatchObject({
      status: 'unreadable',
      issues: [
        { code: 'nothing-readable', severity: 'error' },
        { code: 'balance-unreadable', row: 1, text: 'n/a' },
      ],
    });
  });
});

describe("the page's total", () => {
  it.each([
    ['$69.00', 'ever-granted'],
    ['$61.93', 'left-with-expired'],
    ['$23.93', 'usable'],
    ['$30.00', 'granted-unexpired'],
    ['$69.07', 'ever-granted'],
  ])('%s is explained as %s', (total, equals) => {
    expect(analyseRows(SIX_GRANTS, total)).toMatchObject({ status: 'ok', headline: { equals } });
  });

  it.each([
    ['$69.08', '23.93'],
    ['$100.00', '23.93'],
    ['$30.08', '0.00'],
    ['$12.00', '0.00'],
  ])(
    '%s is explained by no sum, so what can be spent is at least %s, and nothing bounds it',
    (total, atLeast) => {
      expect(issueCodes(SIX_GRANTS, total)).toEqual(['headline-unexplained@null']);
      expect(usableOf(SIX_GRANTS, total)).toEqual([atLeast, null]);
    },
  );

  it('is followed by rows to come while the page is loading, even where a row is unclear', () => {
    const cut: RowTexts = ['Oct 9, 2026', 'Available', '$4.00 / $15', 'Feb 1, 2027'];
    const { reading } = read(`<p>Credit balance</p><p>$69.00</p>${tableOf([USABLE, cut])}`, {
      settled: false,
    });
    expect(analyse({ reading, choices: NO_CHOICES, provenance: PROVENANCE, exact: null })).toMatchObject({
      totals: { spendable: { atLeast: 5_000_000, atMost: null } },
      issues: [{ code: 'balance-cut' }, { code: 'rows-awaited' }],
    });
  });

  it('waits for no rows where a sum explains it, or where there is none', () => {
    for (const total of ['<p>Credit balance</p><p>$5.00</p>', '']) {
      const { reading } = read(total + tableOf([USABLE]), { settled: false });
      expect(analyse({ reading, choices: NO_CHOICES, provenance: PROVENANCE, exact: null })).toMatchObject({
        status: 'ok',
        issues: [],
      });
    }
  });

  it('is compared with what can be spent if each doubtful row can be spent in full or not at all', () => {
    const doubtful: RowTexts = ['Oct 9, 2026', 'Paused', '$10.00 / $10.00', 'Feb 1, 2027'];
    expect(issueCodes([USABLE, doubtful], '$5.00')).not.toContain('headline-unexplained@null');
    expect(issueCodes([USABLE, doubtful], '$15.00')).not.toContain('headline-unexplained@null');
    expect(issueCodes([USABLE, doubtful], '$9.00')).toContain('headline-unexplained@null');
  });

  it.each<[string, total: string, others: readonly RowTexts[]]>([
    ['alone', '-$7.35', []],
    [
      'beside rows without anything left',
      '-$7.35',
      [['Oct 9, 2026', 'Available', '$0.00 / $5.00', 'Feb 1, 2027']],
    ],
    ['beside what is left', '-$7.35', [USABLE]],
    ['taken from what is left', '-$2.35', [USABLE]],
    ['beside what has expired', '-$7.35', [['Oct 9, 2025', 'Expired', '$4.00 / $5.00', 'Feb 1, 2026']]],
  ])('is no debt of its own where a row shows it, %s', (_, total, others) => {
    const owing: RowTexts = ['Nov 4, 2025', 'Available', '-$7.35 / $10.00', 'Dec 1, 2026'];
    const codes = issueCodes([owing, ...others], total).filter((code) => code.includes('@'));
    expect(codes).toContain('negative-balance@1');
    expect(codes).not.toContain('headline-debt@null');
    expect(issueCodes([owing, ...others], '-$9.00')).toContain('headline-debt@null');
  });

  it('is a debt where it is below zero and no row owes it, however many cents rounding may explain', () => {
    const usedUp = Array.from(
      { length: 9 },
      (): RowTexts => ['Oct 9, 2026', 'Available', '$0.00 / $5.00', 'Feb 1, 2027'],
    );
    for (const rows of [usedUp.slice(0, 1), usedUp]) {
      expect(issueCodes(rows, '-$0.07')).toEqual(['headline-debt@null']);
      expect(usableOf(rows, '-$0.07')).toEqual(['-0.07', '0.00']);
    }
    expect(usableOf([USABLE], '-$0.07')).toEqual(['-0.07', '5.00']);
  });

  it('takes off the rows as much as the sum farthest from a lower total', () => {
    const rows = [USABLE, ['Nov 2, 2026', 'Available', '$4.00 / $4.00', 'Mar 1, 2027']];
    expect(usableOf(rows, '$8.00')).toEqual(['1.00', null]);
  });

  it('holds what can truly be spent, whichever row is missing or there twice', () => {
    for (let row = 0; row < SIX_GRANTS.length; row++) {
      const twice = [...SIX_GRANTS, SIX_GRANTS[row] ?? []];
      for (const rows of [SIX_GRANTS.filter((_, index) => index !== row), twice]) {
        const [atLeast, atMost] = usableOf(rows, '$69.00');
        expect(Number(atLeast)).toBeLessThanOrEqual(23.93);
        expect(Number(atMost ?? Infinity)).toBeGreaterThanOrEqual(23.93);
      }
    }
  });

  it('is not compared while a row is unclear', () => {
    const unclear: RowTexts = ['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027'];
    const { headline, issues } = analyseRows([USABLE, unclear], '$5.00');
    expect(headline).toMatchObject({ equals: null, comparable: false });
    expect(issues.map(({ code }) => code)).toEqual(['balance-unreadable']);
  });
});

describe('categories', () => {
  const termed = (received: string, expires: string, granted = '$10.00'): RowTexts => [
    received,
    'Available',
    `${granted} / ${granted}`,
    expires,
  ];

  it.each([
    ['Apr 12, 2024', 'May 1, 2025', '$10.00', 'paid'],
    ['Apr 12, 2024', 'Apr 30, 2025', '$10.00', 'paid'],
    ['Apr 12, 2024', 'May 1, 2025', '$4.99', 'promotional'],
    ['Jan 15, 2023', 'May 1, 2023', '$5.00', 'promotional'],
    ['Dec 14, 2022', 'Apr 1, 2023', '$18.00', 'promotional'],
    ['Apr 12, 2024', 'Jun 1, 2026', '$10.00', 'unknown'],
  ])('%s to %s of %s is guessed %s', (received, expires, granted, category) => {
    expect(analyseRows([termed(received, expires, granted)]).grants).toMatchObject([
      { category, categorySource: 'inferred' },
    ]);
  });

  it('are what the user says they are', () => {
    const identity = analyseRows(SIX_GRANTS).identities[2] ?? expect.fail();
    const choices = { ...NO_CHOICES, categories: [[identity, 'promotional']] as const };
    expect(analyseRows(SIX_GRANTS, undefined, choices).grants[2]).toMatchObject({
      category: 'promotional',
      categorySource: 'user',
      guessedCategory: 'paid',
    });
  });
});
