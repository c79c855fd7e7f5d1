import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allPages,
  forget,
  importHistory,
  isKeeping,
  keepReading,
  type Memory,
  openMemory,
  prune,
  say,
  set,
  setKeeping,
  settings,
} from '../../../entrypoints/shared/memory/index.ts';
import { afterLoss, chromiumFiles, fill } from '../../support/chromium-files.ts';
import { daysOn, onlyOne, readingAfter, stored, usage } from '../../support/memory.ts';

let memory: Memory;

beforeEach(async () => {
  chromiumFiles();
  memory = await openMemory();
});
afterEach(() => vi.unstubAllGlobals());

const keep = (days: number, left: string) => keepReading(memory, readingAfter(days, left), 'en');
const lose = async () => {
  memory = await afterLoss(memory);
};
const readings = async () => (await stored(memory)).readings;

describe('what is kept, after the browser has found its files corrupt and has deleted them', () => {
  it('is all there again: readings, organizations, pages, settings', async () => {
    await fill(memory);
    const [before, pages] = [await stored(memory), await allPages(memory)];
    await lose();
    const after = await stored(memory);
    expect(after.readings).toEqual(before.readings);
    expect(after.organizations).toEqual(before.organizations);
    expect(await allPages(memory)).toEqual(pages);
    expect(await settings(memory)).toEqual({ theme: { value: 'dark', at: daysOn(1) } });
  });

  it('goes on as if nothing had happened, and may be lost once more', async () => {
    await fill(memory);
    await lose();
    await keep(2, '$2.50');
    const before = await readings();
    expect(before).toHaveLength(4);
    await lose();
    expect(await readings()).toEqual(before);
  });

  it('holds what the user has said of an organization', async () => {
    await keep(0, '$3.93');
    const said = [{ at: daysOn(1), what: 'daily-spend', value: '2' } as const];
    await say(memory, (await onlyOne(memory)).key, said);
    await lose();
    expect((await onlyOne(memory)).said).toEqual(said);
  });

  it('holds what came from a file', async () => {
    await fill(memory);
    const pages = [{ reading: usage('New', 1), seenAt: daysOn(3) }];
    await importHistory(memory, { organizations: [], settings: {}, pages });
    await lose();
    expect(await allPages(memory)).toHaveLength(2);
  });

  it('holds one reading that was seen for longer only once, until it was seen last', async () => {
    await keep(0, '$3.93');
    await keep(0.5, '$3.93');
    await lose();
    expect(await readings()).toMatchObject([{ from: daysOn(0), until: daysOn(0.5) }]);
  });

  it.each<[string, () => Promise<void>, number]>([
    ['one reading', async () => forget(memory, { reading: (await readings())[0]?.id ?? '' }), 2],
    ['an organization', async () => forget(memory, { organization: (await readings())[0]?.id ?? '' }), 1],
    ['everything', () => forget(memory, 'everything'), 0],
    ['all by turning it off', () => setKeeping(memory, false, daysOn(2)), 0],
    ['what is too old', () => pruned(), 2],
  ])('has nothing that was forgotten: %s', async (_, remove, left) => {
    await fill(memory);
    await remove();
    const before = await stored(memory);
    expect(before.readings).toHaveLength(left);
    await lose();
    const after = await stored(memory);
    expect(after.readings).toEqual(before.readings);
    expect(after.organizations).toEqual(before.organizations);
  });

  it('stays turned off', async () => {
    await setKeeping(memory, false, daysOn(2));
    await lose();
    expect(await isKeeping(memory)).toBe(false);
  });
});

async function pruned(): Promise<void> {
  await set(memory, { keepFor: 'three-months' }, daysOn(1));
  await prune(memory, new Date(daysOn(92.5)));
}
