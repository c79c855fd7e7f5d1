import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allPages,
  importHistory,
  keepPage,
  keepReading,
  type Memory,
  openMemory,
  organizations,
  prune,
  readingsOf,
  say,
  set,
  settings,
} from '../../../entrypoints/shared/memory/index.ts';
import type { FileOrganization, HistoryFile } from '../../../lib/history/open-history.ts';
import { settingsOf } from '../../../lib/history/settings.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import {
  daysOn,
  halfWritten,
  memoryOf,
  newBrowser,
  onlyOne,
  readingAfter,
  readingOfRows,
  stored,
  usage,
} from '../../support/memory.ts';

beforeEach(newBrowser);

/** What a history file of all that is kept holds. */
async function fileOf(memory: Memory): Promise<HistoryFile> {
  const all: FileOrganization[] = [];
  for (const { key, said } of await organizations(memory)) {
    const readings = [];
    for await (const reading of readingsOf(memory, key)) readings.push(reading);
    all.push({ readings, said });
  }
  return { organizations: all, settings: await settings(memory), pages: await allPages(memory) };
}

/** All that is kept, but how often was written. */
async function content(memory: Memory) {
  const { readings, organizations: kept } = await stored(memory);
  return { readings, organizations: kept, settings: await settings(memory), pages: await allPages(memory) };
}

/** Another browser's history: three readings of Acme, what was said of it, and one of another organization. */
async function theirs(): Promise<HistoryFile> {
  const memory = await memoryOf(
    readingAfter(0, '$3.93'),
    readingAfter(2, '$2.50'),
    readingAfter(2.5, '$2.50'),
    readingAfter(1, '$1.00', 'Another'),
  );
  const acme = (await organizations(memory)).find(({ name }) => name === 'Acme');
  await say(memory, acme?.key ?? '', [{ at: daysOn(3), what: 'daily-spend', value: '2' }]);
  await set(memory, { theme: 'dark' }, daysOn(3));
  await keepPage(memory, usage('Acme', 5), daysOn(3));
  await keepPage(memory, usage(null, 2), daysOn(2));
  const file = await fileOf(memory);
  newBrowser();
  return file;
}

describe('a history file', () => {
  it('brings what other pages showed, of which the later one stays, whoever kept it', async () => {
    const file = await theirs();
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    const ours = { reading: usage('Acme', 4), seenAt: daysOn(1) };
    await keepPage(memory, ours.reading, ours.seenAt);
    await keepPage(memory, usage(null, 9), daysOn(2.5));
    await importHistory(memory, file);
    const kept = await allPages(memory);
    expect(kept.map(({ seenAt }) => seenAt).sort()).toEqual([daysOn(2.5), daysOn(3)]);
    await importHistory(memory, { ...file, pages: [ours, ...file.pages] });
    expect(await allPages(memory)).toEqual(kept);
  });

  it('comes to the same in a browser that has kept nothing', async () => {
    const file = await theirs();
    const memory = await openMemory();
    expect(await importHistory(memory, file)).toEqual({ readings: 3, organizations: 2 });
    expect(await fileOf(memory)).toEqual(file);
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const file = await theirs();
    const memory = await memoryOf(readingAfter(1, '$3.00'));
    await importHistory(memory, file);
    const once = await content(memory);
    expect(await importHistory(memory, file)).toEqual({ readings: 0, organizations: 0 });
    expect(await content(memory)).toEqual(once);
  });

  it('joins the readings of one organization in order of time, whichever browser kept them', async () => {
    const file = await theirs();
    const memory = await memoryOf(readingAfter(1, '$3.00'), readingAfter(4, '$1.50'));
    const before = await onlyOne(memory);
    expect(await importHistory(memory, file)).toEqual({ readings: 3, organizations: 2 });
    const acme = (await organizations(memory)).find(({ name }) => name === 'Acme');
    expect(acme?.series.map(({ at }) => at)).toEqual([0, 1, 2, 2.5, 4].map((day) => Date.parse(daysOn(day))));
    expect(acme?.latest).toEqual(before.latest);
    expect(acme?.said).toHaveLength(1);
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('comes to the same whichever of two is brought to the other', async () => {
    const file = await theirs();
    const ours = await memoryOf(readingAfter(1, '$3.00'), readingAfter(4, '$1.50'));
    const own = await fileOf(ours);
    await importHistory(ours, file);
    const one = await content(ours);
    newBrowser();
    const other = await openMemory();
    await importHistory(other, file);
    await importHistory(other, own);
    expect(await content(other)).toEqual(one);
  });

  it('takes the copy of a reading that was seen for longer', async () => {
    const file = await theirs();
    const memory = await memoryOf(readingAfter(0, '$3.93'), readingAfter(2, '$2.50'));
    expect(await importHistory(memory, file)).toEqual({ readings: 1, organizations: 1 });
    const { readings } = await stored(memory);
    expect(readings.find(({ from }) => from === daysOn(2))?.until).toBe(daysOn(2.5));
  });

  it('can show that two organizations are one', async () => {
    const reconciliation = await fileOf(await memoryOf(readingOfRows(2, SIX_GRANTS)));
    newBrowser();
    const memory = await memoryOf(
      readingOfRows(0, SIX_GRANTS.slice(0, 3)),
      readingOfRows(1, SIX_GRANTS.slice(3)),
    );
    await importHistory(memory, reconciliation);
    const { key } = await onlyOne(memory);
    expect((await stored(memory)).readings.map(({ organization }) => organization)).toEqual([key, key, key]);
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('sets what was set last, here or there', async () => {
    const file = await theirs();
    const memory = await openMemory();
    await set(memory, { theme: 'light', marks: false }, daysOn(9));
    await importHistory(memory, file);
    expect(await settings(memory)).toEqual({
      theme: { value: 'light', at: daysOn(9) },
      marks: { value: false, at: daysOn(9) },
    });
  });

  it('never shortens how long is kept, and says so; what else it sets is taken', async () => {
    const memory = await memoryOf(
      readingAfter(0, '$3.93'),
      readingAfter(50, '$3.00'),
      readingAfter(200, '$2.50'),
    );
    const keepFor = { value: 'three-months', at: daysOn(300) } as const;
    const file = {
      organizations: [],
      pages: [],
      settings: { keepFor, theme: { value: 'dark', at: daysOn(3) } },
    } as const;
    expect(await importHistory(memory, file)).toEqual({ readings: 0, organizations: 0, keepsShorter: true });
    await prune(memory, new Date(daysOn(201)));
    expect((await stored(memory)).readings).toHaveLength(3);
    expect(settingsOf(await settings(memory))).toMatchObject({ keepFor: 'for-ever', theme: 'dark' });
    await set(memory, { keepFor: 'one-year' }, daysOn(2));
    expect(await importHistory(memory, file)).toHaveProperty('keepsShorter');
    expect((await settings(memory)).keepFor).toEqual({ value: 'one-year', at: daysOn(2) });
    const longer = { ...file, settings: { keepFor: { value: 'for-ever', at: daysOn(3) } } } as const;
    expect(await importHistory(memory, longer)).not.toHaveProperty('keepsShorter');
    expect(settingsOf(await settings(memory)).keepFor).toBe('for-ever');
  });

  it('brings a reading of a clock that stood ahead as such, which is not the last one', async () => {
    const clockwise = await memoryOf(
      readingAfter(0, '$9.00'),
      readingAfter(5, '$8.00'),
      readingAfter(2, '$7.00'),
    );
    const file = await fileOf(clockwise);
    newBrowser();
    const memory = await openMemory();
    await importHistory(memory, file);
    expect((await onlyOne(memory)).latest.from).toBe(daysOn(2));
    expect(await content(memory)).toEqual({
      ...(await content(clockwise)),
      organizations: [expect.anything()],
    });
    await importHistory(memory, {
      ...file,
      organizations: file.organizations.map((one) => ({
        ...one,
        readings: one.readings.map(({ isAhead: _, ...reading }) => reading),
      })),
    });
    expect((await stored(memory)).readings.map(({ isAhead }) => isAhead)).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });

  it.each([0, 1, 2, 3, 4, 5])('changes nothing where writing %i fails', async (nth) => {
    const file = await theirs();
    const memory = await memoryOf(readingAfter(1, '$3.00'));
    const before = await stored(memory);
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (let place = 0; place < nth; place += 1) puts.mockImplementationOnce(put);
    puts.mockImplementationOnce(() => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    });
    await expect(importHistory(memory, file)).rejects.toMatchObject({ problem: 'full' });
    puts.mockRestore();
    expect(await stored(memory)).toEqual(before);
  });

  it('counts in a reading that is kept meanwhile', async () => {
    const file = await theirs();
    const memory = await memoryOf(readingAfter(1, '$3.00'));
    await Promise.all([importHistory(memory, file), keepReading(memory, readingAfter(4, '$1.50'), 'en')]);
    const acme = (await organizations(memory)).find(({ name }) => name === 'Acme');
    expect(acme?.series).toHaveLength(5);
    expect((await stored(memory)).readings).toHaveLength(5);
  });
});

const { put } = IDBObjectStore.prototype;
