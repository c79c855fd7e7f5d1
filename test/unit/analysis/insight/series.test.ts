import { describe, expect, it } from 'vitest';
import {
  MAX_READINGS,
  readingOf,
  type SeenReading,
  type Series,
  withReading,
} from '../../../../lib/analysis/insight/series.ts';
import { CENT, type MicroDollars } from '../../../../lib/values/money.ts';
import { readAt, seenOf } from '../../../support/insight.ts';
import type { RowTexts } from '../../../support/page.ts';

const PAID: RowTexts = ['Nov 4, 2025', 'Available', '$3.93 / $10.00', 'Dec 1, 2026'];
const PROMO: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'];
const left = (row: RowTexts, amount: string): RowTexts => [row[0] ?? '', row[1] ?? '', amount, row[3] ?? ''];

const lefts = (series: Series) => series.map(({ grants }) => grants.map((grant) => grant.left));
const minute = (time: string) => Date.parse(`2026-11-22T${time}:00Z`);

describe('what a visit has seen', () => {
  it('keeps a reading with its time whenever a balance has changed', () => {
    const series = seenOf([
      readAt('14:00', [PAID, PROMO]),
      readAt('14:05', [left(PAID, '$3.50 / $10.00'), PROMO]),
    ]);
    expect(series.map(({ at }) => at)).toEqual([minute('14:00'), minute('14:05')]);
    expect(lefts(series)).toEqual([
      [3_930_000, 15_000_000],
      [3_500_000, 15_000_000],
    ]);
  });

  it('keeps the time at which the same words were first read, and the newest categories', () => {
    const first = readAt('14:00', [PAID, PROMO]);
    const corrected = readAt('14:05', [PAID, PROMO], {
      rule: null,
      categories: [[first.identities[0] ?? '', 'promotional']],
      settled: [],
    });
    const series = seenOf([first, corrected]);
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ at: minute('14:00'), grants: [{ category: 'promotional' }, {}] });
  });

  it('takes no figures for evidence that the page’s own total contradicts', () => {
    expect(
      readingOf(readAt('14:00', [PAID, PROMO], undefined, '<p>Credit balance</p><p>$18.93</p>')),
    ).toBeDefined();
    expect(
      readingOf(readAt('14:00', [PAID, PROMO], undefined, '<p>Credit balance</p><p>$99.99</p>')),
    ).toBeUndefined();
  });

  it('takes no figures for evidence whose days may be read the wrong way round', () => {
    const numeric = (received: string, expires: string): RowTexts => [
      received,
      'Available',
      '$5.00 / $10.00',
      expires,
    ];
    expect(readingOf(readAt('14:00', [numeric('04/05/2026', '03/06/2027')]))).toBeUndefined();
    expect(readingOf(readAt('14:00', [numeric('Mar 4, 2026', 'Feb 1, 2026'), PROMO]))).toBeUndefined();
    expect(readingOf(readAt('14:00', [numeric('Mar 4, 2026', 'Nov 1, 2026'), PROMO]))).toBeUndefined();
    expect(
      readingOf(readAt('14:00', [['Nov 4, 2026', 'Expired', '$5.00 / $10.00', 'Dec 1, 2027']])),
    ).toBeUndefined();
    expect(readingOf(readAt('14:00', [numeric('Mar 4, 2026', 'Feb 1, 2027'), PROMO]))).toBeDefined();
  });

  it('begins anew with a list that may be that of another account under the same name', () => {
    const fresh: RowTexts = ['Nov 21, 2026', 'Available', '$5.00 / $5.00', 'Jun 1, 2027'];
    const early: RowTexts = ['Nov 1, 2026', 'Available', '$5.00 / $5.00', 'Jun 1, 2027'];
    const used = left(PROMO, '$14.00 / $15.00');
    const read = (first: RowTexts[], second: RowTexts[]) =>
      seenOf([readAt('14:00', first), readAt('14:05', second)]);
    expect(read([PAID, PROMO], [PAID, used, fresh])).toHaveLength(2);
    expect(read([PAID, PROMO], [PAID, used, early])).toHaveLength(1);
    expect(read([PAID, PROMO], [used, fresh])).toHaveLength(1);
    expect(read([PAID, PROMO], [used])).toHaveLength(1);
    expect(read([PAID], [used])).toHaveLength(1);
  });

  it.each<[string, RowTexts[]]>([
    ['all rows are others', [left(PAID, '$9.00 / $9.00'), left(PROMO, '$2.00 / $2.00')]],
    [
      'the days are the same, and other amounts were granted',
      [left(PAID, '$3.93 / $12.00'), left(PROMO, '$15.00 / $16.00')],
    ],
    [
      'one row has stayed and one has become another',
      [PAID, ['Oct 2, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027']],
    ],
    ['one row ends on another day', [PAID, ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Mar 1, 2027']]],
    [
      'an old grant has come to the others',
      [PAID, PROMO, ['Jan 4, 2026', 'Available', '$7.00 / $7.00', 'Feb 1, 2027']],
    ],
  ])('takes no change for evidence across a list that may be of another account: %s', (_, rows) => {
    const series = seenOf([readAt('14:00', [PAID, PROMO]), readAt('14:05', rows)]);
    expect(series).toHaveLength(1);
    expect(series[0]?.at).toBe(minute('14:05'));
  });

  it('does not compare one part of a list with another', () => {
    const part = (ids: string[], at: number): SeenReading => ({
      at,
      figures: 'cents',
      isWhole: false,
      grants: (readingOf(readAt('14:00', [PAID, PROMO]))?.grants ?? []).filter((_, index) =>
        ids.includes(`${index}`),
      ),
    });
    const [one, other] = [part(['0'], 1), part(['1'], 2)];
    expect(withReading(withReading([], one), other)).toEqual([other]);
    const moved = { ...one, at: 3, grants: one.grants.map((grant) => ({ ...grant, left: CENT })) };
    expect(withReading([one], moved)).toEqual([one, moved]);
  });

  it('does not compare exact figures with rounded ones', () => {
    const [rounded] = seenOf([readAt('14:00', [PAID])]);
    const base = rounded ?? expect.fail();
    const grants = base.grants.map((grant) => ({ ...grant, left: CENT }));
    const exact: SeenReading = { ...base, figures: 'exact', grants };
    expect(withReading([base], exact)).toEqual([exact]);
    expect(withReading([base], { ...exact, figures: 'cents' })).toHaveLength(2);
  });

  it('forgets the oldest when there is too much', () => {
    const [reading] = seenOf([readAt('14:00', [PAID])]);
    const base = reading ?? expect.fail();
    let series: Series = [];
    for (let nth = 0; nth < MAX_READINGS + 5; nth++) {
      const grants = base.grants.map((grant) => ({ ...grant, left: nth as MicroDollars }));
      series = withReading(series, { ...base, at: nth, grants });
    }
    expect(series).toHaveLength(MAX_READINGS);
    expect([series[0]?.at, series.at(-1)?.at]).toEqual([5, MAX_READINGS + 4]);
  });
});
