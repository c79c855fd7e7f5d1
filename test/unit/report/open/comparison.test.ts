import { beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../../lib/analysis/insight/account.ts';
import { comparisonOf } from '../../../../lib/report/open/comparison.ts';
import { instantOf } from '../../../../lib/values/day.ts';
import { changesView } from '../../../../lib/view/report-file/changes-view.ts';
import type { Words } from '../../../../lib/words/words.ts';
import { accountFrom } from '../../../support/account.ts';
import { basisOf, pageOf, SIX_GRANTS } from '../../../support/analysis.ts';
import { seenOf } from '../../../support/insight.ts';
import type { RowTexts } from '../../../support/page.ts';
import { englishWords } from '../../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const [FIRST = [], SECOND = [], THIRD = [], ...EXPIRED] = SIX_GRANTS;
const withBalance = (row: RowTexts, balance: string): RowTexts => [
  row[0] ?? '',
  row[1] ?? '',
  balance,
  row[3] ?? '',
];

/** A report of rows that were read, and stood so, at a time of November 2026. */
function readAt(time: string, rows: readonly RowTexts[], organization = 'Acme'): Account {
  const at = instantOf(new Date(`2026-11-${time}:00.000Z`));
  const basis = basisOf(pageOf(rows, '$69.00'));
  const provenance = { ...basis.provenance, readAt: at, drawnAt: at };
  const reading = basis.reading.kind === 'grants' ? { ...basis.reading, organization } : basis.reading;
  const made = { ...basis, reading, provenance };
  return accountFrom(made, { series: seenOf([accountFrom(made).analysis]), typedRate: '' });
}

/** Partly used, and listed in one report alone. */
const OLDER: RowTexts = ['Jan 8, 2026', 'Available', '$12.00 / $20.00', 'Feb 1, 2027'];

const compared = (one: Account, other: Account) => changesView(comparisonOf(one, other), words);
const BEFORE = readAt('19T14:00', [FIRST, SECOND, withBalance(THIRD, '$6.10 / $10.00'), ...EXPIRED]);
const AFTER = readAt('22T14:00', SIX_GRANTS);

describe('the comparison of two reports', () => {
  it('says what became of the total, what was used, and how much that is a day', () => {
    expect(compared(BEFORE, AFTER).summary).toEqual([
      'You could spend $26.10 before, and $23.93 after.',
      'That is $2.17 less.',
      '$2.17 was used in 3 days: about $0.72 a day.',
    ]);
    expect(compared(AFTER, BEFORE)).toEqual(compared(BEFORE, AFTER));
  });

  it('names no two times that read alike', () => {
    const later = readAt('19T14:00', SIX_GRANTS);
    expect(compared(BEFORE, later).title).toBe('What changed within one minute, at Nov 19, 2026, 14:00 UTC');
    expect(compared(BEFORE, AFTER).title).toBe(
      'What changed from Nov 19, 2026, 14:00 to Nov 22, 2026, 14:00 UTC',
    );
  });

  it('makes no daily figure of less than a day', () => {
    const soon = readAt('19T14:01', SIX_GRANTS);
    expect(compared(BEFORE, soon).summary.at(-1)).toBe(
      '$2.17 was used in less than a day, which is too short for a daily figure.',
    );
  });

  it.each<[string, readonly RowTexts[]]>([
    ['a balance rose', [FIRST, SECOND, withBalance(THIRD, '$7.00 / $10.00'), ...EXPIRED]],
    ['a grant is gone', [FIRST, SECOND, ...EXPIRED]],
    [
      'a balance fell as its grant ended',
      [FIRST, SECOND, [THIRD[0] ?? '', 'Expired', '$0.00 / $10.00', 'Nov 21, 2026'], ...EXPIRED],
    ],
    ['a grant was not listed before, though it was received', [...SIX_GRANTS, OLDER]],
    ['a balance cannot be read', [FIRST, SECOND, withBalance(THIRD, 'n/a'), ...EXPIRED]],
  ])('says no usage where %s', (_, rows) => {
    const before = readAt('19T14:00', [FIRST, SECOND, withBalance(THIRD, '$6.10 / $10.00'), ...EXPIRED]);
    expect(compared(before, readAt('22T14:00', rows)).summary.at(-1)).toMatch(
      /^How much was used .* not known/,
    );
  });

  it.each([
    ['Nov 23, 2026', /^How much was used .* not known/],
    ['Nov 24, 2026', /^\$6\.10 was used/],
  ])('takes nothing left of a grant for usage unless it ends more than a day later: %s', (expires, told) => {
    const rows = (left: string): RowTexts[] => [
      [THIRD[0] ?? '', 'Available', `${left} / $10.00`, expires],
      FIRST,
    ];
    const [before, after] = [readAt('19T14:00', rows('$6.10')), readAt('22T14:00', rows('$0.00'))];
    expect(compared(before, after).summary.at(-1)).toMatch(told);
  });

  it('counts what was used of a grant since it was given, if that was after the earlier report', () => {
    const given: RowTexts = ['Nov 20, 2026', 'Available', '$19.50 / $20.00', 'Feb 1, 2027'];
    const summary = compared(BEFORE, readAt('22T14:00', [...SIX_GRANTS, given])).summary;
    expect(summary.at(-1)).toBe('$2.67 was used in 3 days: about $0.89 a day.');
  });

  it('takes what has expired untouched for no usage', () => {
    const rows = [FIRST, SECOND, [THIRD[0] ?? '', 'Expired', '$6.10 / $10.00', 'Nov 21, 2026'], ...EXPIRED];
    const before = [
      FIRST,
      SECOND,
      [THIRD[0] ?? '', 'Available', '$6.10 / $10.00', 'Nov 21, 2026'],
      ...EXPIRED,
    ];
    expect(compared(readAt('19T14:00', before), readAt('22T14:00', rows)).summary).toEqual([
      'You could spend $26.10 before, and $20.00 after.',
      'That is $6.10 less.',
      'Nothing was used between the two.',
    ]);
  });

  it('proves from both readings what neither proves alone', () => {
    const idle = readAt('19T14:00', SIX_GRANTS);
    const used = readAt('22T14:00', [FIRST, withBalance(SECOND, '$13.00 / $15.00'), THIRD, ...EXPIRED]);
    const { evidence } = compared(idle, used);
    const verdicts = new Map(evidence?.rules.map(({ rule, kind }) => [rule, kind]));
    expect(verdicts.get('soonest-expiry')).toBe('ruled-out');
    expect(evidence?.title).toBe('What both readings prove together');
    expect(evidence?.rules).toHaveLength(4);
  });

  it('proves nothing from two organizations, nor from one reading told twice', () => {
    expect(compared(BEFORE, readAt('22T14:00', SIX_GRANTS, 'Other'))).toMatchObject({
      summary: [],
      evidence: null,
    });
    expect(compared(AFTER, AFTER).evidence).toBeNull();
  });
});
