import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  eraseMemory,
  keepReading,
  MemoryError,
  openMemory,
  organizations,
  readingOf,
  readingsOf,
} from '../../../entrypoints/shared/memory/index.ts';
import { failureOf } from '../../../entrypoints/shared/memory/memory-error.ts';
import { daysOn, memoryOf, newBrowser, onlyOne, readingAfter, stored } from '../../support/memory.ts';
import { endTransaction, failingRequest } from '../../support/memory-faults.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const refusing = (name: string) => () => {
  throw new DOMException('No.', name);
};

describe('what cannot be opened', () => {
  it.each([
    ['refused', 'SecurityError'],
    ['refused', 'InvalidStateError'],
    ['corrupt', 'UnknownError'],
    ['full', 'QuotaExceededError'],
  ])('is %s where the browser says %s', async (problem, name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(refusing(name));
    await expect(openMemory()).rejects.toEqual(expect.objectContaining({ name: 'MemoryError', problem }));
  });

  it('is refused where the browser has no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openMemory()).rejects.toMatchObject({ problem: 'refused' });
  });

  it('is of a newer version, and stays as it is until everything is to be forgotten', async () => {
    const newer = await openDB('grantlens', 99, { upgrade: (db) => void db.createObjectStore('next') });
    newer.close();
    await expect(openMemory()).rejects.toMatchObject({ problem: 'newer' });
    expect((await openDB('grantlens', 99)).objectStoreNames).toContain('next');
    newBrowser();
    await eraseMemory();
    expect((await stored(await openMemory())).readings).toEqual([]);
  });
});

describe('a tab that has the memory open', () => {
  it('lets go of it as soon as a newer version opens it, and is told', async () => {
    const onClosed = vi.fn();
    const memory = await openMemory(onClosed);
    const newer = await openDB('grantlens', 99);
    expect(onClosed).toHaveBeenCalledOnce();
    await expect(organizations(memory)).rejects.toBeInstanceOf(MemoryError);
    newer.close();
  });

  it('lets go of it when everything is taken away', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    await eraseMemory();
    await expect(organizations(memory)).rejects.toBeInstanceOf(MemoryError);
    expect(await organizations(await openMemory())).toEqual([]);
  });
});

describe('a reading that cannot be written', () => {
  it.each([
    ['full', 'QuotaExceededError'],
    ['corrupt', 'UnknownError'],
  ])('is told as %s where the browser says %s, and leaves nothing half-written', async (problem, name) => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    const before = await stored(memory);
    for (const nth of [0, 1, 2]) {
      const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
      for (let place = 0; place < nth; place += 1) puts.mockImplementationOnce(put);
      puts.mockImplementationOnce(refusing(name));
      await expect(keepReading(memory, readingAfter(1, '$3.00'), 'en')).rejects.toMatchObject({ problem });
      vi.restoreAllMocks();
      expect(await stored(memory)).toEqual(before);
    }
  });

  it('is kept the next time, when there is room again', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(refusing('QuotaExceededError'));
    await expect(keepReading(memory, readingAfter(1, '$3.00'), 'en')).rejects.toThrow();
    vi.restoreAllMocks();
    await keepReading(memory, readingAfter(1, '$3.00'), 'en');
    expect((await stored(memory)).readings).toHaveLength(2);
  });

  it('is told as full where the disk is full only as the transaction ends', async () => {
    const memory = await openMemory();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      endTransaction(this.transaction, 'QuotaExceededError');
      return request;
    });
    await expect(keepReading(memory, readingAfter(1, '$3.00'), 'en')).rejects.toMatchObject({
      problem: 'full',
    });
  });
});

describe('a damaged record', () => {
  const readings = () => [0, 1, 2].map((day) => readingAfter(day, `$${3 - day}.00`));

  it.each([
    ['bytes that are no gzip', new Uint8Array([1, 2, 3])],
    ['no bytes', null],
  ])('of a reading with %s stays where it is, and the others are read', async (_, packed) => {
    const memory = await memoryOf(...readings());
    const { key } = await onlyOne(memory);
    const [, second] = (await stored(memory)).readings;
    if (!second) throw new Error('There is no second reading.');
    const damaged = { ...second, packed } as typeof second;
    await memory.put('readings', damaged);
    const read = [];
    for await (const { from } of readingsOf(memory, key)) read.push(from);
    expect(read).toEqual([daysOn(0), daysOn(2)]);
    expect(await readingOf(memory, second.id)).toBeUndefined();
    expect(await memory.get('readings', second.id)).toEqual(damaged);
  });

  it('that the browser cannot read any more holds up no other', async () => {
    const memory = await memoryOf(...readings());
    const { key } = await onlyOne(memory);
    const [, second] = (await stored(memory)).readings;
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, id) {
      return id === second?.id ? failingRequest(this, 'UnknownError') : get.call(this, id);
    });
    const read = [];
    for await (const { from } of readingsOf(memory, key)) read.push(from);
    expect(read).toEqual([daysOn(0), daysOn(2)]);
  });

  it('of an organization stays where it is, and readings are kept beside it', async () => {
    const memory = await memoryOf(...readings());
    const before = await onlyOne(memory);
    const damaged = { key: before.key, name: 'Acme' } as typeof before;
    await memory.put('organizations', damaged);
    expect(await organizations(memory)).toEqual([]);
    expect(await keepReading(memory, readingAfter(3, '$1.50'), 'en')).toMatchObject({ kind: 'kept' });
    expect(await organizations(memory)).toHaveLength(1);
    expect(await memory.get('organizations', before.key)).toEqual(damaged);
  });

  it('that is lost is written anew when its reading is seen again', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    const { latest } = await onlyOne(memory);
    await memory.delete('readings', latest.id);
    await keepReading(memory, readingAfter(0.5, '$3.93'), 'en');
    expect(await readingOf(memory, latest.id)).toEqual({ ...latest, until: daysOn(0.5) });
  });
});

describe('a fault of our own', () => {
  it('stays what it is', () => {
    const fault = new TypeError('This is no function.');
    expect(failureOf(fault)).toBe(fault);
  });
});

const { put } = IDBObjectStore.prototype;
