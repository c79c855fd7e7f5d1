import { beforeEach, expect, it } from 'vitest';
import { importHistory, openMemory, organizations } from '../../../entrypoints/shared/memory/index.ts';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { MAX_READINGS, readingOf, type Series } from '../../../lib/analysis/insight/series.ts';
import { keptReading } from '../../../lib/history/kept-reading.ts';
import { withKept } from '../../../lib/history/kept-series.ts';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import { DAY, keptBasis } from '../../bench/kept-account.ts';
import { newBrowser } from '../../support/memory.ts';

const NOW = Date.UTC(2026, 10, 22, 14, 2);
const COUNT = 120;

beforeEach(newBrowser);

const BASES = Array.from({ length: COUNT }, (_, nth) => keptBasis(NOW - ((COUNT - nth) * DAY) / 3));

/** What is weighed where each reading is kept as it is made. */
function oneByOne(): Series {
  return BASES.reduce<Series>((before, basis) => {
    const analysis = analyse(basis);
    const reading = analysis && 'grants' in analysis ? readingOf(analysis) : undefined;
    return withKept(before, reading ?? expect.fail('The account gives no reading.'));
  }, []);
}

it('weighs a long history at once, and comes to what reading by reading comes to', async () => {
  const readings = BASES.map((basis) => {
    const reading = keptReading(basis, 'en');
    return reading ?? expect.fail('The account gives no reading.');
  });
  let steps = 0;
  const memory = await openMemory();
  const file = { organizations: [{ readings, said: [] }], settings: {}, pages: [] };
  const imported = await importHistory(memory, file, async () => {
    steps += 1;
  });
  expect(imported).toEqual({ readings: COUNT, organizations: 1 });
  expect(steps).toBe(3 * COUNT);
  const [acme] = await organizations(memory);
  const series = acme?.series ?? [];
  expect(series.length).toBeLessThanOrEqual(MAX_READINGS);
  expect(series.length).toBeGreaterThan(MAX_READINGS / 2);
  expect(await memory.count('readings')).toBe(COUNT);
  newBrowser();
  const again = await openMemory();
  for (const half of [readings.slice(COUNT / 2), readings.slice(0, COUNT / 2)])
    await importHistory(again, { ...file, organizations: [{ readings: half, said: [] }] });
  expect((await organizations(again))[0]?.series).toEqual(series);
  const kinds = (of: Series) => evidenceOf(of, NOW).verdicts.map(({ rule, verdict }) => [rule, verdict.kind]);
  expect(kinds(series)).toEqual(kinds(oneByOne()));
});
