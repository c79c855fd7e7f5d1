import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
} from 'idb';
import type { KeptOrganization } from '../../../lib/history/index.ts';
import type { Instant } from '../../../lib/values/index.ts';
import { failureOf, MemoryError, openingFailureOf } from './memory-error.ts';
import type { PageRecord, ReadingRecord } from './records.ts';

/** What is stored under a name beside readings: a setting, whether readings are kept, and how often was written. */
export interface StoredValue {
  value: unknown;
  /** When the user said so. */
  at?: Instant;
}

interface MemorySchema extends DBSchema {
  readings: {
    key: string;
    value: ReadingRecord;
    /** In order of time, since ids begin with it. */
    indexes: { byOrganization: [organization: string, id: string] };
  };
  organizations: { key: string; value: KeptOrganization };
  settings: { key: string; value: StoredValue };
  /** What each of the account's other pages showed last. */
  pages: { key: string; value: PageRecord };
}

const STORES = ['readings', 'organizations', 'settings', 'pages'] as const;
type StoreNames = typeof STORES;
type Store<Name extends StoreNames[number], Mode extends IDBTransactionMode> = IDBPObjectStore<
  MemorySchema,
  StoreNames,
  Name,
  Mode
>;

/** The stores within one transaction. */
export type Stores<Mode extends IDBTransactionMode = 'readonly'> = {
  [Name in StoreNames[number]]: Store<Name, Mode>;
};

/** The stores in any transaction, to be read. */
export type ReadableStores = Stores<'readonly' | 'readwrite'>;

/** An open connection to all that is kept in this browser. */
export type Memory = IDBPDatabase<MemorySchema>;

const NAME = 'grantlens';

type Upgrade = IDBPTransaction<MemorySchema, StoreNames[number][], 'versionchange'>;

/** What leads from each version to the next. None that was released is ever changed: a new one comes behind. */
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
  // Readings and organizations have `exactIds`, which no earlier reading has. An earlier version, which would drop them, no longer opens it.
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
    return await openDB<MemorySchema>(NAME, MIGRATIONS.length, {
      upgrade(memory, before, _, upgrade) {
        for (const migrate of MIGRATIONS.slice(before)) migrate(memory, upgrade);
      },
      blocking(_before, _after, { target }) {
        (target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  } catch (error) {
    throw openingFailureOf(error);
  }
}

/**
 * Takes the whole database away, whatever is in it.
 * @throws MemoryError
 */
export async function eraseMemory(): Promise<void> {
  try {
    await deleteDB(NAME);
  } catch (error) {
    throw openingFailureOf(error);
  }
}

/**
 * Does some work in one transaction: all of it is on the disk when this ends, or nothing is. The work waits for nothing but
 * the stores.
 * @throws MemoryError
 */
export async function inTransaction<Mode extends 'readonly' | 'readwrite', Result>(
  memory: Memory,
  mode: Mode,
  work: (stores: Stores<Mode>) => Promise<Result>,
): Promise<Result> {
  const transaction = begun(memory, mode);
  try {
    const [readings, organizations, settings, pages] = STORES.map((name) => transaction.objectStore(name));
    const result = await work({ readings, organizations, settings, pages } as unknown as Stores<Mode>);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    // Both tell of one failure, and the transaction knows its reason.
    await transaction.done.catch(() => {});
    throw failureOf(transaction.error ?? error);
  }
}

function begun<Mode extends 'readonly' | 'readwrite'>(memory: Memory, mode: Mode) {
  try {
    return memory.transaction(STORES, mode, { durability: 'strict' });
  } catch (error) {
    throw failureOf(error);
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
