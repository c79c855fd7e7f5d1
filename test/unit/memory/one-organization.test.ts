import { beforeEach, describe, expect, it } from 'vitest';
import {
  importHistory,
  keepReading,
  type Memory,
  openMemory,
  organizations,
  readingsOf,
} from '../../../entrypoints/shared/memory/index.ts';
import type { HistoryFile } from '../../../lib/history/index.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import {
  daysOn,
  halfWritten,
  MS_PER_DAY,
  memoryOf,
  newBrowser,
  onlyOne,
  readingAfter,
  readingOfRows,
} from '../../support/memory.ts';
import type { RowTexts } from '../../support/page.ts';

beforeEach(newBrowser);

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const moved = (day: string, days: number) => format.format(Date.parse(`${day} UTC`) + days * MS_PER_DAY);

/** The six grants with something left of one, with all expiries some days off, as in another zone. */
const shifted = (left: string, days: number): RowTexts[] =>
  SIX_GRANTS.map(([received = '', state = '', balance = '', expires = '']) => [
    received,
    state,
    balance.endsWith('/ $10.00') ? `${left} / $10.00` : balance,
    moved(expires, days),
  ]);

/** One of the six grants beside one of another account, which was given it in the same campaign. */
const CAMPAIGN = SIX_GRANTS.find(
  ([, state, balance]) => state === 'Available' && balance === '$15.00 / $15.00',
);
const OTHERS: RowTexts[] = [
  CAMPAIGN ?? expect.fail('there is no grant of $15.00'),
  ['Nov 5, 2026', 'Available', '$50.00 / $50.00', 'Nov 5, 2027'],
];

const inTime = async (memory: Memory) =>
  (await organizations(memory)).map(({ series }) =>
    series.map(({ at }) => (at - Date.parse(daysOn(0))) / MS_PER_DAY),
  );

async function fileOf(memory: Memory): Promise<HistoryFile> {
  const all = [];
  for (const { key, said } of await organizations(memory)) {
    const readings = [];
    for await (const reading of readingsOf(memory, key)) readings.push(reading);
    all.push({ readings, said });
  }
  return { organizations: all, settings: {}, pages: [] };
}

describe('an organization whose page writes all days a day earlier', () => {
  const visits = () => [
    readingOfRows(0, shifted('$9.00', 0)),
    readingOfRows(3, shifted('$8.00', 0)),
    readingOfRows(6, shifted('$7.00', -1)),
    readingOfRows(9, shifted('$6.00', 0)),
  ];

  it('is the same one, with all that is known of it', async () => {
    expect(await inTime(await memoryOf(...visits()))).toEqual([[0, 3, 6, 9]]);
  });

  it('is the same one where a file brings it', async () => {
    const files = [];
    for (const visit of visits()) {
      newBrowser();
      files.push(await fileOf(await memoryOf(visit)));
    }
    newBrowser();
    const memory = await openMemory();
    for (const file of files) await importHistory(memory, file);
    expect(await inTime(memory)).toEqual([[0, 3, 6, 9]]);
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('is another one two days off, or where a single grant is all there is to tell it by', async () => {
    expect(
      await inTime(
        await memoryOf(readingOfRows(0, shifted('$9.00', 0)), readingOfRows(3, shifted('$8.00', -2))),
      ),
    ).toHaveLength(2);
    newBrowser();
    const one = (days: number) => shifted('$9.00', days).filter((row) => row[2] === '$15.00 / $15.00');
    expect(await inTime(await memoryOf(readingOfRows(0, one(0)), readingOfRows(3, one(-1))))).toHaveLength(2);
  });
});

describe('two accounts whose organizations have one name and one grant alike', () => {
  const own = () => [0, 1, 2, 3, 4].map((day) => readingAfter(day, `$${(9 - day).toFixed(2)}`));

  it('are two, each with its readings, whichever is read in between', async () => {
    const [zero, one, two, three, four] = own();
    const visits = [zero, one, two, readingOfRows(2.5, OTHERS), three, readingOfRows(3.5, OTHERS), four];
    const memory = await memoryOf(...visits.flatMap((visit) => visit ?? []));
    expect((await inTime(memory)).toSorted((a, b) => b.length - a.length)).toEqual([
      [0, 1, 2, 3, 4],
      [2.5, 3.5],
    ]);
  });

  it('are two where a file brings one to the other, either way', async () => {
    const theirs = await fileOf(await memoryOf(readingOfRows(2.5, OTHERS)));
    newBrowser();
    const ours = await fileOf(await memoryOf(...own()));
    for (const files of [
      [ours, theirs],
      [theirs, ours],
    ]) {
      newBrowser();
      const memory = await openMemory();
      for (const file of files) await importHistory(memory, file);
      expect((await inTime(memory)).toSorted((a, b) => b.length - a.length)).toEqual([
        [0, 1, 2, 3, 4],
        [2.5],
      ]);
      expect(await halfWritten(memory)).toEqual([]);
    }
  });

  it('stay two where a list has nothing but that grant, which joins neither', async () => {
    const memory = await memoryOf(readingAfter(0, '$9.00'), readingOfRows(1, OTHERS));
    await keepReading(memory, readingOfRows(2, OTHERS.slice(0, 1)), 'en');
    expect((await organizations(memory)).length).toBeGreaterThanOrEqual(2);
    expect((await inTime(memory)).flat()).not.toContainEqual([0, 1]);
  });

  it('are one where what is missing has ended or was used up, or what is new can have come since', async () => {
    const before = readingOfRows(0, SIX_GRANTS);
    const bought: RowTexts = ['Nov 24, 2026', 'Available', '$50.00 / $50.00', 'Nov 24, 2027'];
    const memory = await memoryOf(before, readingOfRows(3, [...OTHERS.slice(0, 1), bought]));
    expect((await onlyOne(memory)).latest.from).toBe(daysOn(3));
    newBrowser();
    expect(await inTime(await memoryOf(before, readingOfRows(3, SIX_GRANTS.slice(2))))).toHaveLength(1);
  });
});
