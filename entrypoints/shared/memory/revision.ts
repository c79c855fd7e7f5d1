import type { ReadableStores, Stores } from './schema.ts';

const NAME = 'revision';

/**
 * How often readings or organizations were written. Work in several transactions compares it, and starts again if something was
 * written meanwhile.
 */
export async function revisionIn({ settings }: Pick<ReadableStores, 'settings'>): Promise<number> {
  const stored = await settings.get(NAME);
  return typeof stored?.value === 'number' ? stored.value : 0;
}

/** Tells the others that something was written. */
export async function countWriting({ settings }: Pick<Stores<'readwrite'>, 'settings'>): Promise<void> {
  await settings.put({ value: (await revisionIn({ settings })) + 1 }, NAME);
}
