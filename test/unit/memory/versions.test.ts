import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from 'idb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  briefReadings,
  keepPage,
  keepReading,
  type Memory,
  openMemory,
  pagesOf,
  readingsOf,
  say,
  set,
  settings,
} from '../../../entrypoints/shared/memory/index.ts';
import { NO_MONEY } from '../../../lib/values/index.ts';
import {
  daysOn,
  halfWritten,
  memoryOf,
  newBrowser,
  onlyOne,
  readingAfter,
  withIds,
} from '../../support/memory.ts';
import { dumpOf, readDump, restore, writtenDump } from '../../support/memory-dump.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/memory');
const fileOf = (version: number) => join(FOLDER, `v${version}.json`);
const RATE = { at: daysOn(6), what: 'daily-spend', value: '2' } as const;

/** Since version 2. */
const USAGE = {
  page: 'usage',
  organization: null,
  balance: { kind: 'read', value: NO_MONEY },
} as const;

/** What a database of each version holds, in its own way of storing. */
async function filled(): Promise<Memory> {
  const memory = await memoryOf(
    readingAfter(0, '$3.93'),
    readingAfter(2, '$2.50'),
    readingAfter(2.5, '$2.50'),
    withIds(readingAfter(5, '$1.00'), 'grant-'),
  );
  await say(memory, (await onlyOne(memory)).key, [RATE]);
  await keepPage(memory, USAGE, daysOn(6));
  await set(memory, { theme: 'dark', keepFor: 'one-year' }, daysOn(6));
  return memory;
}

beforeAll(async () => {
  newBrowser();
  const memory = await filled();
  const path = fileOf(memory.version);
  // A version that was released is never written anew.
  if (process.env.GRANTLENS_APPROVE === '1' && !existsSync(path))
    writeFileSync(path, writtenDump(await dumpOf(unwrap(memory))));
});

beforeEach(newBrowser);

describe('a database of', () => {
  it('this version is a fixture', async () => {
    expect(existsSync(fileOf((await openMemory()).version))).toBe(true);
  });

  it.each(readdirSync(FOLDER))('%s opens, with all that is in it, and takes more', async (name) => {
    await restore('grantlens', readDump(readFileSync(join(FOLDER, name), 'utf8')));
    const memory = await openMemory();
    const { key, said, series, exactIds } = await onlyOne(memory);
    // Since version 3.
    expect(exactIds?.length ?? 0).toBe(['v1.json', 'v2.json'].includes(name) ? 0 : 6);
    const brief = await briefReadings(memory, key, { most: 10 });
    expect(brief.map(({ from, until, atMost }) => [from, until, atMost])).toEqual([
      [daysOn(5), daysOn(5), '21.00'],
      [daysOn(2), daysOn(2.5), '22.50'],
      [daysOn(0), daysOn(0), '23.93'],
    ]);
    const readings = [];
    for await (const { basis } of readingsOf(memory, key)) readings.push(basis.provenance.readAt);
    expect(readings).toEqual([0, 2, 5].map(daysOn));
    expect(series.map(({ at }) => at)).toEqual([0, 2, 2.5, 5].map((day) => Date.parse(daysOn(day))));
    expect(said).toEqual([RATE]);
    expect((await settings(memory)).theme?.value).toBe('dark');
    expect(await pagesOf(memory, null)).toEqual(
      name === 'v1.json' ? [] : [{ reading: USAGE, seenAt: daysOn(6) }],
    );
    await keepReading(memory, readingAfter(6, '$0.50'), 'en');
    expect((await onlyOne(memory)).series).toHaveLength(5);
    expect(await halfWritten(memory)).toEqual([]);
  });
});
