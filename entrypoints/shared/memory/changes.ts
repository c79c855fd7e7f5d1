import { unwrap } from 'idb';
import type { Stores } from './schema.ts';

/** What was written to one store. */
export interface Change {
  store: keyof Stores;
  /** Absent: the whole store was emptied. */
  key?: string;
  /** Absent: the record was deleted. */
  value?: unknown;
}

/** Notes all that is written to the stores of a transaction from now on. */
export function noteChanges(stores: Stores<'readwrite'>): Change[] {
  const changes: Change[] = [];
  for (const [name, store] of Object.entries(stores))
    note(unwrap(store as never) as unknown as IDBObjectStore, name as keyof Stores, changes);
  return changes;
}

function note(bare: IDBObjectStore, store: keyof Stores, changes: Change[]): void {
  const { put, delete: remove, clear } = bare;
  Object.assign(bare, {
    put(value: Record<string, unknown>, given?: string) {
      const key = given ?? String(value[String(bare.keyPath)]);
      changes.push({ store, key, value });
      return given === undefined ? put.call(bare, value) : put.call(bare, value, given);
    },
    delete(key: string) {
      changes.push({ store, key });
      return remove.call(bare, key);
    },
    clear() {
      changes.push({ store });
      return clear.call(bare);
    },
  });
}
