import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  allPages,
  importHistory,
  keepPage,
  type Memory,
  openMemory,
  organizations,
  readingsOf,
  settings,
} from '../../../entrypoints/shared/memory/index.ts';
import type { HistoryFile } from '../../../lib/history/open-history.ts';
import {
  daysOn,
  halfWritten,
  memoryOf,
  newBrowser,
  readingAfter,
  stored,
  usage,
  withIds,
} from '../../support/memory.ts';

beforeEach(newBrowser);

/** What a browser read: how many tenths of a day after the first, how many cents were left, of which organization, and whether exactly. */
const visits = fc.uniqueArray(
  fc.record({
    tenths: fc.nat(60),
    cents: fc.integer({ min: 300, max: 310 }),
    organization: fc.constantFrom('Acme', 'Birch'),
    isExact: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5, selector: ({ tenths, organization }) => `${tenths} ${organization}` },
);

type Visits = { tenths: number; cents: number; organization: string; isExact: boolean }[];

/** The history file of a browser that made these visits, one after another. */
async function fileOf(made: Visits): Promise<HistoryFile> {
  newBrowser();
  const inTime = [...made].sort((one, other) => one.tenths - other.tenths);
  const memory = await memoryOf(
    ...inTime.map(({ tenths, cents, organization, isExact }) => {
      const reading = readingAfter(tenths / 10, `$${(cents / 100).toFixed(2)}`, organization);
      return isExact ? withIds(reading, organization) : reading;
    }),
  );
  // Other pages are seen on the way, so that the last one seen is another one in each browser.
  for (const { tenths, cents, organization } of inTime)
    await keepPage(memory, usage(organization, cents), daysOn(tenths / 10));
  return fileIn(memory);
}

async function fileIn(memory: Memory): Promise<HistoryFile> {
  const all = [];
  for (const { key, said } of await organizations(memory)) {
    const readings = [];
    for await (const reading of readingsOf(memory, key)) readings.push(reading);
    all.push({ readings, said });
  }
  return { organizations: all, settings: await settings(memory), pages: await allPages(memory) };
}

/** What a new browser keeps after these imports, but how often was written; and the file it would give. */
async function broughtBy(...files: HistoryFile[]) {
  newBrowser();
  const memory = await openMemory();
  for (const file of files) await importHistory(memory, file);
  expect(await halfWritten(memory)).toEqual([]);
  const { readings, organizations: kept } = await stored(memory);
  return {
    kept: { readings, organizations: kept, pages: await allPages(memory) },
    file: await fileIn(memory),
  };
}

const idsIn = ({ organizations: all }: HistoryFile) =>
  all.flatMap(({ readings }) => readings.map(({ id }) => id)).sort();

describe('importing random histories', () => {
  it('comes to the same in any order, twice or once, and loses and doubles no reading', async () => {
    await fc.assert(
      fc.asyncProperty(visits, visits, visits, async (...made) => {
        const [a, b, c] = [await fileOf(made[0]), await fileOf(made[1]), await fileOf(made[2])];
        const { kept, file } = await broughtBy(a, b, c);
        expect(idsIn(file)).toEqual([...new Set([a, b, c].flatMap(idsIn))].sort());
        expect((await broughtBy(c, a, b)).kept).toEqual(kept);
        expect((await broughtBy(a, b, c, b, file)).kept).toEqual(kept);
        const { file: lastTwo } = await broughtBy(b, c);
        expect((await broughtBy(a, lastTwo)).kept).toEqual(kept);
      }),
      { numRuns: 8 },
    );
  });
});
