import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import {
  keepPage,
  keepReading,
  type Memory,
  openMemory,
  set,
} from '../../entrypoints/shared/memory/index.ts';
import { daysOn, newBrowser, readingAfter, usage } from './memory.ts';

/** The files of a Chromium that has stored nothing. The copy's databases lie apart from all others. */
export function chromiumFiles() {
  newBrowser();
  const files = { apart: new IDBFactory() };
  vi.stubGlobal('navigator', {
    storageBuckets: { open: async () => ({ indexedDB: files.apart }) },
    locks: { request: inTurn() },
  });
  return files;
}

/** The memory, after a start in which Chromium has found its files corrupt and has deleted them. */
export async function afterLoss(memory: Memory): Promise<Memory> {
  memory.close();
  newBrowser();
  return openMemory();
}

/** Three readings of two organizations, a page and a setting. */
export async function fill(memory: Memory): Promise<void> {
  await keepReading(memory, readingAfter(0, '$3.93'), 'en');
  await keepReading(memory, readingAfter(1, '$3.00'), 'en');
  await keepReading(memory, readingAfter(1, '$2.00', 'Other'), 'en');
  await keepPage(memory, usage('Acme', 4), daysOn(1));
  await set(memory, { theme: 'dark' }, daysOn(1));
}

/** The names of the stores of which the copy holds something. */
export async function storesCopied(apart: IDBFactory): Promise<string[]> {
  const opened = await done(apart.open('grantlens-copy'));
  const keys = await done(opened.transaction('records').objectStore('records').getAllKeys());
  opened.close();
  return [...new Set((keys as [string, string][]).map(([store]) => store))];
}

const done = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A lock as the browser's. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return (_: string, work: () => Promise<unknown>) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
