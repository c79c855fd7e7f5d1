import { beforeEach, expect, it } from 'vitest';
import {
  briefReadings,
  keepReading,
  openMemory,
  organizations,
  say,
  set,
  settings,
} from '../../../entrypoints/shared/memory/index.ts';
import { at, daysOn, halfWritten, newBrowser, readingAfter } from '../../support/memory.ts';

beforeEach(newBrowser);

const WRITINGS = 1000;
const MINUTE = 1 / (24 * 60);
/** How many different readings there are: two that follow each other never say the same, which would only extend one. */
const DIFFERENT = 23;

it('loses and doubles nothing where two tabs and a popup write 1,000 times at once', async () => {
  const [tab, other, popup] = await Promise.all([openMemory(), openMemory(), openMemory()]);
  const pages = ['Acme', 'Another'].map((name) =>
    Array.from({ length: DIFFERENT }, (_, nth) => readingAfter(0, `$3.${10 + nth}`, name)),
  );
  const keep = (nth: number) => {
    const basis = pages[nth % 3 === 0 ? 1 : 0]?.[nth % DIFFERENT];
    if (!basis) throw new Error(`There is no reading ${nth}.`);
    return keepReading(nth % 2 === 0 ? tab : other, at(nth * MINUTE, basis), 'en', daysOn(WRITINGS * MINUTE));
  };
  const [another, acme] = (await Promise.all([keep(0), keep(1)])).map((kept) =>
    kept.kind === 'kept' ? kept.organization.key : kept.kind,
  );
  const claim = (nth: number) =>
    say(popup, acme ?? '', [{ at: daysOn(nth * MINUTE), what: 'settled', claim: String(nth), value: true }]);
  const writing = (nth: number) => {
    if (nth % 10 === 9) return claim(nth);
    return nth % 10 === 8 ? set(popup, { marks: nth % 20 === 8 }, daysOn(nth * MINUTE)) : keep(nth);
  };
  await Promise.all(Array.from({ length: WRITINGS }, (_, nth) => writing(nth + 2)));

  expect(await halfWritten(tab)).toEqual([]);
  const kept = await organizations(popup);
  expect(kept.map(({ key }) => key).sort()).toEqual([acme, another].sort());
  expect(kept.map(({ said }) => said.length).sort()).toEqual([0, WRITINGS / 10]);
  const readings = await Promise.all(
    kept.map(({ key }) => briefReadings(popup, key, { most: 2 * WRITINGS })),
  );
  // Every fifth writing is of the popup, and two readings came before.
  expect(readings.flat()).toHaveLength(0.8 * WRITINGS + 2);
  expect(new Set(readings.flat().map(({ from }) => from)).size).toBe(0.8 * WRITINGS + 2);
  expect(await settings(popup)).toEqual({ marks: { value: false, at: daysOn(998 * MINUTE) } });
}, 120_000);
