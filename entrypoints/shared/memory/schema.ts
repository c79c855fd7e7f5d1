import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import type { KeptOrganization } from '../../../lib/history/index.ts';
import type { Instant } from '../../../lib/values/index.ts';
import type { PageRecord, ReadingRecord } from './records.ts';

/** A value in the store `settings`: a setting, whether readings are kept, or how often something was written. */
export interface StoredValue {
  value: unknown;
  /** When the user said so. */
  at?: Instant;
}

export interface MemorySchema extends DBSchema {
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

export const STORES = ['readings', 'organizations', 'settings', 'pages'] as const;
export type StoreNames = typeof STORES;
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
