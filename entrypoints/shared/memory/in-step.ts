import { type Copy, follow, openCopy } from './copy.ts';
import { inOne } from './one-transaction.ts';
import { type Memory, STORES, type Stores } from './schema.ts';
import { each } from './sound.ts';

/** Under this name both hold how often the memory was written: where that differs, they are out of step. */
const WRITTEN = 'written';

const copies = new WeakMap<Memory, Copy>();

/** The copy of an open memory; `undefined` where the browser needs none, or cannot open it. */
export function copyOf(memory: Memory): Copy | undefined {
  return copies.get(memory);
}

/** Does work while no other part of the extension writes, so that the copy is changed in the same order. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('grantlens', work);
}

/** Whether there was ever a copy. */
export async function hasCopy({ settings }: Pick<Stores<'readwrite'>, 'settings'>): Promise<boolean> {
  return (await settings.get(WRITTEN)) !== undefined;
}

/** Counts a writing of which the copy is to know. */
export async function countForCopy({ settings }: Pick<Stores<'readwrite'>, 'settings'>): Promise<void> {
  const before = (await settings.get(WRITTEN))?.value;
  await settings.put({ value: typeof before === 'number' ? before + 1 : 0 }, WRITTEN);
}

/** Opens the copy of a memory that was opened, as of its version, and brings both in step. */
export async function withCopy(memory: Memory, version: number): Promise<void> {
  const copy = await openCopy(version);
  if (!copy) return;
  await oneAtATime(() => bringInStep(memory, copy));
  copies.set(memory, copy);
}

/** The memory is right, unless the browser has deleted it: then all comes back from the copy. */
async function bringInStep(memory: Memory, copy: Copy): Promise<void> {
  const here = (await memory.get('settings', WRITTEN))?.value;
  const there = (await copy.get('records', ['settings', WRITTEN])) as { value: unknown } | undefined;
  if (here !== undefined && here === there?.value) return;
  if (here === undefined && there) await restore(memory, copy);
  await copyAll(memory, copy);
}

/** Puts all from the copy that the memory has not. */
async function restore(memory: Memory, copy: Copy): Promise<void> {
  const places = await copy.getAllKeys('records');
  const records = await copy.getAll('records');
  await inOne(memory, 'readwrite', async (stores) => {
    for (const [nth, [name, key]] of places.entries()) {
      const store = stores[name as keyof Stores];
      if ((await store.getKey(key)) !== undefined) continue;
      if (name === 'settings') await stores.settings.put(records[nth] as never, key);
      else await store.put(records[nth] as never);
    }
  });
}

async function copyAll(memory: Memory, copy: Copy): Promise<void> {
  const all = await inOne(memory, 'readwrite', async (stores) => {
    await countForCopy(stores);
    const found = STORES.map(async (store) => {
      const keys = await stores[store].getAllKeys();
      const values = await each<unknown>(stores[store], keys);
      return keys.map((key, nth) => ({ store, key, value: values[nth] }));
    });
    return (await Promise.all(found)).flat();
  });
  await follow(copy, [...STORES.map((store) => ({ store })), ...all]);
}
