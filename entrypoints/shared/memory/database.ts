import { deleteDB, type IDBPTransaction, openDB } from 'idb';
import { eraseCopy } from './copy.ts';
import { withCopy } from './in-step.ts';
import { MemoryError, openingFailureOf } from './memory-error.ts';
import type { Memory, MemorySchema, StoreNames } from './schema.ts';

const NAME = 'grantlens';

type Upgrade = IDBPTransaction<MemorySchema, StoreNames[number][], 'versionchange'>;

/** The step from each version to the next. One that was released never changes; a new one is added at the end. */
const MIGRATIONS: readonly ((memory: Memory, upgrade: Upgrade) => void)[] = [
  (memory) => {
    const readings = memory.createObjectStore('readings', { keyPath: 'id' });
    readings.createIndex('byOrganization', ['organization', 'id'], { unique: true });
    memory.createObjectStore('organizations', { keyPath: 'key' });
    memory.createObjectStore('settings');
  },
  (memory) => {
    memory.createObjectStore('pages', { keyPath: 'id' });
  },
  // Readings and organizations may have `exactIds` from here on. An earlier Grantlens would drop them, and can no longer open this.
  () => {},
];

/**
 * Opens the memory, and brings it to this version. `onClosed` tells that the connection is gone: another one wants a newer
 * version or takes everything away, or the browser has ended it.
 * @throws MemoryError
 */
export async function openMemory(onClosed: () => void = () => {}): Promise<Memory> {
  // As in some Firefox that remembers no history.
  if (!globalThis.indexedDB) throw new MemoryError('refused', null);
  try {
    const memory = await openDB<MemorySchema>(NAME, MIGRATIONS.length, {
      upgrade(memory, before, _, upgrade) {
        for (const migrate of MIGRATIONS.slice(before)) migrate(memory, upgrade);
      },
      blocking(_before, _after, { target }) {
        (target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
    await withCopy(memory, MIGRATIONS.length);
    return memory;
  } catch (error) {
    throw openingFailureOf(error);
  }
}

/**
 * Deletes the whole database and its copy, whatever is in them.
 * @throws MemoryError
 */
export async function eraseMemory(): Promise<void> {
  try {
    await eraseCopy();
    await deleteDB(NAME);
  } catch (error) {
    throw openingFailureOf(error);
  }
}
