import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  eraseMemory,
  forget,
  keepReading,
  type Memory,
  openMemory,
  setKeeping,
} from '../../../entrypoints/shared/memory/index.ts';
import { afterLoss, chromiumFiles, fill, storesCopied } from '../../support/chromium-files.ts';
import { daysOn, newBrowser, readingAfter, stored } from '../../support/memory.ts';

let files: ReturnType<typeof chromiumFiles>;
let memory: Memory;

beforeEach(async () => {
  files = chromiumFiles();
  memory = await openMemory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Does some work with a memory that has no copy, as if a kill came before the copy was written. */
async function withoutCopy(work: (alone: Memory) => Promise<unknown>): Promise<void> {
  memory.close();
  const chromium = navigator;
  vi.stubGlobal('navigator', {});
  const alone = await openMemory();
  await work(alone);
  alone.close();
  vi.stubGlobal('navigator', chromium);
  memory = await openMemory();
}

const idsAfterLoss = async () => {
  memory = await afterLoss(memory);
  return (await stored(memory)).readings.map(({ id }) => id);
};
const ids = async () => (await stored(memory)).readings.map(({ id }) => id);

describe('the copy of what is kept', () => {
  it('is filled again where the browser has deleted it', async () => {
    await fill(memory);
    const before = await ids();
    memory.close();
    files.apart = new IDBFactory();
    memory = await openMemory();
    expect(await idsAfterLoss()).toEqual(before);
  });

  it('is made of what was kept before there was one', async () => {
    newBrowser();
    await withoutCopy(fill);
    expect(await idsAfterLoss()).toHaveLength(3);
  });

  it('has a reading of which the browser was killed before it was copied', async () => {
    await fill(memory);
    await withoutCopy((alone) => keepReading(alone, readingAfter(2, '$2.50'), 'en'));
    expect(await idsAfterLoss()).toHaveLength(4);
  });

  it('has nothing of which the browser was killed before it was deleted there', async () => {
    await fill(memory);
    const [first = '', ...others] = await ids();
    await withoutCopy((alone) => forget(alone, { reading: first }));
    expect(await idsAfterLoss()).toEqual(others);
  });

  it('holds no reading, organization or page once all was forgotten or turned off', async () => {
    for (const remove of [() => forget(memory, 'everything'), () => setKeeping(memory, false, daysOn(2))]) {
      await fill(memory);
      expect(await storesCopied(files.apart)).toContain('readings');
      await remove();
      expect(await storesCopied(files.apart)).toEqual(['settings']);
    }
  });

  it('is emptied where it cannot follow, so that nothing forgotten stays in it', async () => {
    await fill(memory);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'records') throw new DOMException('No.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await forget(memory, 'everything');
    expect(await storesCopied(files.apart)).toEqual([]);
  });

  it('is in step with what two parts of the extension write at once', async () => {
    const other = await openMemory();
    await Promise.all([fill(memory), fill(other)]);
    other.close();
    const before = await stored(memory);
    memory = await afterLoss(memory);
    const after = await stored(memory);
    expect(after.readings).toEqual(before.readings);
    expect(after.organizations).toEqual(before.organizations);
  });

  it('of a newer Grantlens is left alone, and deleted with all else', async () => {
    await fill(memory);
    memory.close();
    newBrowser();
    const newer = files.apart.open('grantlens-copy', 99);
    await new Promise<void>((done) => {
      newer.onsuccess = () => {
        newer.result.close();
        done();
      };
    });
    await expect(openMemory()).rejects.toMatchObject({ problem: 'newer' });
    await eraseMemory();
    memory = await openMemory();
    expect(await ids()).toEqual([]);
  });

  it('that cannot be opened leaves what is kept as it is', async () => {
    await fill(memory);
    memory.close();
    vi.stubGlobal('navigator', {
      storageBuckets: { open: () => Promise.reject(new DOMException('No.', 'UnknownError')) },
    });
    memory = await openMemory();
    await keepReading(memory, readingAfter(2, '$2.50'), 'en');
    expect(await ids()).toHaveLength(4);
  });
});
