import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { MAX_READINGS, readingOf } from '../../../lib/analysis/insight/series.ts';
import { withKept } from '../../../lib/history/kept-series.ts';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import type { Reading } from '../../../lib/ledger/evidence/reading.ts';
import { DAY, keptBasis } from '../../bench/kept-account.ts';

const NOW = Date.UTC(2026, 10, 22, 14, 2);
const COUNT = 110;

const kindsOf = (series: readonly Reading[]) =>
  evidenceOf(series, NOW).verdicts.map(({ rule, verdict }) => [rule, verdict.kind]);

it('leaves readings out of a long series, and no verdict changes', () => {
  const all = Array.from({ length: COUNT }, (_, nth) => {
    const analysis = analyse(keptBasis(NOW - (COUNT - nth) * DAY));
    const reading = analysis && 'grants' in analysis ? readingOf(analysis) : undefined;
    if (!reading) throw new Error('The account gives no reading.');
    return reading;
  });
  const series = all.reduce<readonly (typeof all)[number][]>(
    (before, reading) => withKept(before, reading),
    [],
  );
  expect(series.length).toBeLessThanOrEqual(MAX_READINGS);
  expect(series.length).toBeGreaterThan(MAX_READINGS / 2);
  expect([series[0]?.at, series.at(-1)?.at]).toEqual([all[0]?.at, all.at(-1)?.at]);
  expect(kindsOf(series)).toEqual(kindsOf(all));
  // Most of those of the last two weeks are left, by which the rate is measured.
  const recent = (of: typeof series) => of.filter(({ at }) => at > NOW - 14 * DAY).length;
  expect(recent(series)).toBeGreaterThan(recent(all) / 2);
});
