import { beforeEach, describe, expect, it } from 'vitest';
import {
  allPages,
  forget,
  keepPage,
  keepReading,
  type Memory,
  organizations,
  prune,
  say,
  set,
} from '../../../entrypoints/shared/memory/index.ts';
import {
  daysOn,
  halfWritten,
  memoryOf,
  newBrowser,
  onlyOne,
  readingAfter,
  stored,
  usage,
} from '../../support/memory.ts';

beforeEach(newBrowser);

const DAYS = [0, 3, 5, 7];
const LEFT = ['$3.93', '$2.50', '$1.00', '$0.50'];
const readings = () => DAYS.map((day, place) => readingAfter(day, LEFT[place] ?? ''));
const times = async (memory: Memory) => (await stored(memory)).readings.map(({ from }) => from);
const inSeries = async (memory: Memory) => (await onlyOne(memory)).series.map(({ at }) => at);
const timesOf = (...days: number[]) => days.map((day) => Date.parse(daysOn(day)));
const idAt = async (memory: Memory, day: number) =>
  (await stored(memory)).readings.find(({ from }) => from === daysOn(day))?.id ?? '';

describe('forgetting one reading', () => {
  it.each(DAYS)('leaves what the others come to, as if that of day %i had never been made', async (day) => {
    const memory = await memoryOf(...readings());
    const { key } = await onlyOne(memory);
    const said = [{ at: daysOn(1), what: 'daily-spend', value: '2' } as const];
    await say(memory, key, said);
    await forget(memory, { reading: await idAt(memory, day) });
    const left = await onlyOne(memory);
    expect(await times(memory)).toEqual(DAYS.filter((one) => one !== day).map(daysOn));
    newBrowser();
    const never = await memoryOf(...readings().filter((_, place) => DAYS[place] !== day));
    expect(left).toEqual({ ...(await onlyOne(never)), key, said });
  });

  it('keeps until when the page went on saying the same', async () => {
    const memory = await memoryOf(
      readingAfter(0, '$3.93'),
      readingAfter(3, '$2.50'),
      readingAfter(3.5, '$2.50'),
    );
    await forget(memory, { reading: await idAt(memory, 0) });
    expect(await inSeries(memory)).toEqual(timesOf(3, 3.5));
  });

  it('forgets the organization with its last one', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    await forget(memory, { reading: await idAt(memory, 0) });
    expect(await stored(memory)).toMatchObject({ readings: [], organizations: [] });
  });

  it('counts in a reading that came meanwhile', async () => {
    const memory = await memoryOf(...readings());
    const [forgetting, keeping] = [
      forget(memory, { reading: await idAt(memory, 3) }),
      keepReading(memory, readingAfter(8, '$0.10'), 'en'),
    ];
    await Promise.all([forgetting, keeping]);
    expect(await inSeries(memory)).toEqual(timesOf(0, 5, 7, 8));
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('leaves no trace of it in a long history', async () => {
    const long = Array.from({ length: 130 }, (_, nth) =>
      readingAfter(nth / 20, `$${(9 - nth / 20).toFixed(2)}`),
    );
    const memory = await memoryOf(...long);
    const { latest, series } = await onlyOne(memory);
    await forget(memory, { reading: latest.id });
    const left = await onlyOne(memory);
    expect(left.latest.from).toBe(daysOn(128 / 20));
    expect(left.series).toEqual(series.slice(0, -1));
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('is nothing where it is gone already', async () => {
    const memory = await memoryOf(...readings());
    await forget(memory, { reading: 'gone' });
    expect(await times(memory)).toEqual(DAYS.map(daysOn));
  });
});

describe('forgetting more', () => {
  it('takes one organization away with all its readings, and no other', async () => {
    const memory = await memoryOf(...readings(), readingAfter(20, '$1.00', 'Another'));
    const acme = (await organizations(memory)).find(({ name }) => name === 'Acme');
    await forget(memory, { organization: acme?.key ?? '' });
    expect((await onlyOne(memory)).name).toBe('Another');
    expect(await times(memory)).toEqual([daysOn(20)]);
  });

  it('takes everything away that was read or said; the settings stay', async () => {
    const memory = await memoryOf(...readings(), readingAfter(20, '$1.00', 'Another'));
    await set(memory, { theme: 'dark' }, daysOn(0));
    await forget(memory, 'everything');
    expect(await stored(memory)).toMatchObject({ readings: [], organizations: [] });
    expect((await stored(memory)).settings).toContainEqual({ value: 'dark', at: daysOn(0) });
  });
});

describe('what other pages showed', () => {
  it('goes page by page, of an organization without any reading too, or of none', async () => {
    const memory = await memoryOf();
    const pages = [usage('Zimmerbach', 7), usage(null, 2), usage('Acme', 5)];
    for (const page of pages) await keepPage(memory, page, daysOn(1));
    await forget(memory, { seenPage: 'usage', of: 'Zimmerbach' });
    await forget(memory, { seenPage: 'usage', of: null });
    await forget(memory, { seenPage: 'overview', of: 'Acme' });
    expect((await allPages(memory)).map(({ reading }) => reading.organization)).toEqual(['Acme']);
  });
});

describe('what is too old', () => {
  it('stays for ever unless the user wants otherwise', async () => {
    const memory = await memoryOf(...readings());
    await prune(memory, new Date(daysOn(4000)));
    expect(await times(memory)).toEqual(DAYS.map(daysOn));
  });

  it('goes once the time is over for which readings are kept, and counts for nothing any more', async () => {
    const memory = await memoryOf(...readings());
    await set(memory, { keepFor: 'three-months' }, daysOn(0));
    await prune(memory, new Date(daysOn(92 + 4)));
    expect(await times(memory)).toEqual([daysOn(5), daysOn(7)]);
    expect(await inSeries(memory)).toEqual(timesOf(5, 7));
    await prune(memory, new Date(daysOn(200)));
    expect(await stored(memory)).toMatchObject({ readings: [], organizations: [] });
  });

  it('stays while the page was seen to say the same within that time', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'), readingAfter(0.9, '$3.93'));
    await set(memory, { keepFor: 'three-months' }, daysOn(0));
    await prune(memory, new Date(daysOn(92.5)));
    expect(await times(memory)).toEqual([daysOn(0)]);
  });
});
