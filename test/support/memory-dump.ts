import { Buffer } from 'node:buffer';

/** A database as plain data: its stores and all their records. */
export interface Dump {
  version: number;
  stores: Record<string, StoreDump>;
}

interface StoreDump {
  keyPath: string | null;
  indexes: Record<string, { keyPath: string | string[]; unique: boolean }>;
  records: { key: string; value: unknown }[];
}

/** Bytes in a form for JSON. */
interface Bytes {
  $bytes: string;
}

/** Dumps a whole database. */
export async function dumpOf(database: IDBDatabase): Promise<Dump> {
  const stores: Dump['stores'] = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    stores[name] = {
      keyPath: store.keyPath as string | null,
      indexes: Object.fromEntries(
        [...store.indexNames].map((index) => {
          const { keyPath, unique } = store.index(index);
          return [index, { keyPath, unique }];
        }),
      ),
      records: keys.map((key, place) => ({ key: String(key), value: values[place] })),
    };
  }
  return { version: database.version, stores };
}

/** A dump as text. */
export function writtenDump(dump: Dump): string {
  const written = (_: string, value: unknown) =>
    value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
  return `${JSON.stringify(dump, written, 1)}\n`;
}

export function readDump(text: string): Dump {
  return JSON.parse(text, (_, value) => (isBytes(value) ? bytesIn(value) : value));
}

/** Creates the database of a dump, as its version of Grantlens would. */
export async function restore(name: string, { version, stores }: Dump): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, dump] of Object.entries(stores)) fill(request.result, store, dump);
  };
  (await done(request)).close();
}

function fill(database: IDBDatabase, name: string, { keyPath, indexes, records }: StoreDump): void {
  const store = database.createObjectStore(name, keyPath === null ? {} : { keyPath });
  for (const [index, { keyPath: path, unique }] of Object.entries(indexes))
    store.createIndex(index, path, { unique });
  for (const { key, value } of records) store.put(value, ...(keyPath === null ? [key] : []));
}

function isBytes(value: unknown): value is Bytes {
  return typeof value === 'object' && value !== null && '$bytes' in value;
}

function bytesIn({ $bytes }: Bytes): Uint8Array {
  return new Uint8Array(Buffer.from($bytes, 'base64'));
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
