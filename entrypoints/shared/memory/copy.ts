import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { Change } from './changes.ts';

/** A record of the memory, under the name of its store and its key there. */
type Place = [store: string, key: string];

interface CopySchema extends DBSchema {
  records: { key: Place; value: unknown };
}

/**
 * All records once more, in files that Chromium keeps apart. A write appends to a log in several pieces; if the browser is killed between
 * two, the log ends in half a record, is appended to once more, and at the next start Chromium finds it corrupt and deletes all
 * databases there (github.com/google/leveldb/issues/1287). What is written in turn is hardly ever torn in both places.
 */
export type Copy = IDBPDatabase<CopySchema>;

/** Chromium's way to files of their own; other browsers have none, and need none. */
interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

const NAME = 'grantlens-copy';

/** Where databases lie whose files are the copy's own; `undefined` where the browser has no such place. */
async function copyFactory(): Promise<IDBFactory | undefined> {
  const { storageBuckets } = navigator as { storageBuckets?: Buckets };
  return (await storageBuckets?.open(NAME))?.indexedDB;
}

/** Opens the copy, as of a version of the memory; `undefined` where there is none, or it cannot be opened. */
export async function openCopy(version: number): Promise<Copy | undefined> {
  try {
    const factory = await copyFactory();
    return factory && (await openIn(factory, version));
  } catch (error) {
    // That of a newer version must stay as it is, and what came from the memory is safe there.
    if (error instanceof DOMException && error.name !== 'VersionError') return undefined;
    throw error;
  }
}

async function openIn(factory: IDBFactory, version: number): Promise<Copy | undefined> {
  const request = factory.open(NAME, version);
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion === 0) request.result.createObjectStore('records');
  };
  const copy = (await wrap(request)) as unknown as Copy | undefined;
  copy?.addEventListener('versionchange', () => copy.close());
  return copy;
}

/** Deletes the copy, whatever is in it. */
export async function eraseCopy(): Promise<void> {
  const factory = await copyFactory();
  if (factory) await wrap(factory.deleteDatabase(NAME));
}

/** Changes the copy as the memory was changed. If that fails it is emptied, so that it holds nothing that was deleted. */
export async function follow(copy: Copy, changes: readonly Change[]): Promise<void> {
  try {
    await change(copy, changes);
  } catch {
    await copy.clear('records').catch(() => {});
  }
}

async function change(copy: Copy, changes: readonly Change[]): Promise<void> {
  // What the browser has handed to the system outlives the browser; the memory itself waits for the disk.
  const { store: records, done } = copy.transaction('records', 'readwrite', { durability: 'relaxed' });
  const all = changes.map(async ({ store, key, value }) => {
    if (key === undefined) await records.delete(IDBKeyRange.bound([store], [store, []]));
    else if (value === undefined) await records.delete([store, key]);
    else await records.put(value, [store, key]);
  });
  await Promise.all([...all, done]);
}
