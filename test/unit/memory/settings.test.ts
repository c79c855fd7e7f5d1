import { beforeEach, describe, expect, it } from 'vitest';
import {
  isKeeping,
  keepReading,
  openMemory,
  organizations,
  prune,
  say,
  set,
  setKeeping,
  settings,
} from '../../../entrypoints/shared/memory/index.ts';
import type { Said } from '../../../lib/history/index.ts';
import { choicesSaid, settingsOf } from '../../../lib/history/index.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import {
  daysOn,
  memoryOf,
  newBrowser,
  onlyOne,
  readingAfter,
  readingOfRows,
  stored,
} from '../../support/memory.ts';

beforeEach(newBrowser);

/** A moment, in days: what two tabs tell may come in another order. */
const MOMENT = 1 / (24 * 60);
const rate = (days: number, value: string | null): Said => ({ at: daysOn(days), what: 'daily-spend', value });

describe('what the user has said of an organization', () => {
  it('sticks, the last word on each thing, and can be taken back', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    const { key } = await onlyOne(memory);
    await say(memory, key, [rate(1, '2')]);
    await say(memory, key, [rate(1 - MOMENT, '9')]);
    expect(choicesSaid((await onlyOne(memory)).said).typedRate).toBe('2');
    await say(memory, key, [rate(2, null)]);
    expect(choicesSaid((await onlyOne(memory)).said).typedRate).toBe('');
  });

  it('counts before what a clock that stood ahead has stamped, however far, and from then on', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    const { key } = await onlyOne(memory);
    const claim: Said = { at: daysOn(9000), what: 'settled', claim: 'one', value: true };
    await say(memory, key, [rate(9000, '9'), claim]);
    await say(memory, key, [rate(1, '2')]);
    expect((await onlyOne(memory)).said).toEqual([rate(1, '2'), claim]);
    await say(memory, key, [rate(2, null)]);
    expect(choicesSaid((await onlyOne(memory)).said)).toMatchObject({ typedRate: '', settled: ['one'] });
  });

  it('stays while readings come', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    await say(memory, (await onlyOne(memory)).key, [rate(1, '2')]);
    await keepReading(memory, readingAfter(2, '$3.00'), 'en');
    expect((await onlyOne(memory)).said).toEqual([rate(1, '2')]);
  });

  it('reaches an organization that has become a part of another one since', async () => {
    const memory = await memoryOf(
      readingOfRows(0, SIX_GRANTS.slice(0, 3)),
      readingOfRows(1, SIX_GRANTS.slice(3)),
    );
    const keys = (await organizations(memory)).map(({ key }) => key);
    await keepReading(memory, readingOfRows(2, SIX_GRANTS), 'en');
    for (const [day, key] of keys.entries()) await say(memory, key, [rate(day, String(day))]);
    expect((await onlyOne(memory)).said).toEqual([rate(1, '1')]);
  });

  it('is nothing where the organization is not kept', async () => {
    const memory = await openMemory();
    await say(memory, 'nobody', [rate(1, '2')]);
    expect((await stored(memory)).organizations).toEqual([]);
  });
});

describe('what the user has set', () => {
  it('sticks, each with its time', async () => {
    const memory = await openMemory();
    await set(memory, { theme: 'dark', marks: false }, daysOn(0));
    await set(memory, { theme: 'light' }, daysOn(1));
    await set(memory, { marks: true }, daysOn(-MOMENT));
    expect(await settings(memory)).toEqual({
      theme: { value: 'light', at: daysOn(1) },
      marks: { value: false, at: daysOn(0) },
    });
    expect(settingsOf(await settings(memory))).toMatchObject({ theme: 'light', marks: false, rule: null });
  });

  it('is as it was set last, whatever a clock that stood ahead has stamped before', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'), readingAfter(200, '$2.50'));
    await set(memory, { keepFor: 'three-months', theme: 'dark', marks: false }, daysOn(9000));
    await set(memory, { keepFor: 'for-ever', theme: 'light' }, daysOn(201));
    expect(settingsOf(await settings(memory))).toMatchObject({
      keepFor: 'for-ever',
      theme: 'light',
      marks: false,
    });
    await prune(memory, new Date(daysOn(201)));
    expect((await stored(memory)).readings).toHaveLength(2);
  });

  it('keeps readings unless that was switched off, which forgets them; the settings stay', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    await set(memory, { theme: 'dark' }, daysOn(0));
    expect(await isKeeping(memory)).toBe(true);
    await setKeeping(memory, false, daysOn(1));
    expect(await isKeeping(memory)).toBe(false);
    expect(await stored(memory)).toMatchObject({ readings: [], organizations: [] });
    expect(await keepReading(memory, readingAfter(2, '$3.00'), 'en')).toEqual({ kind: 'off' });
    expect(await stored(memory)).toMatchObject({ readings: [], organizations: [] });
    expect(settingsOf(await settings(memory)).theme).toBe('dark');
  });

  it('keeps readings again once it was switched on', async () => {
    const memory = await openMemory();
    await setKeeping(memory, false, daysOn(0));
    await setKeeping(memory, true, daysOn(1));
    expect(await keepReading(memory, readingAfter(2, '$3.00'), 'en')).toMatchObject({ kind: 'kept' });
  });
});
