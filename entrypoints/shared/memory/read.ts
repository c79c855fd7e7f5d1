import type { KeptOrganization, KeptReading } from '../../../lib/history/index.ts';
import { inParts } from './parts.ts';
import { type Brief, isSound, type ReadingRecord, unpacked } from './records.ts';
import type { Memory, ReadableStores } from './schema.ts';
import { each } from './sound.ts';
import { inTransaction } from './transaction.ts';

/** A reading in a list. */
export type BriefReading = Pick<ReadingRecord, 'id' | 'organization' | 'from' | 'until' | 'isAhead'> & Brief;

/** How many readings are held at once while all are gone through. */
const PAGE = 50;

/** All organizations that are kept, the least key first. */
export function organizations(memory: Memory): Promise<KeptOrganization[]> {
  return inTransaction(memory, 'readonly', organizationsIn);
}

/** One of them by its key; `undefined` where it is not there, or cannot be read. */
export async function organizationOf(memory: Memory, key: string): Promise<KeptOrganization | undefined> {
  const [found] = await inTransaction(memory, 'readonly', (stores) => each(stores.organizations, [key]));
  return isSound(found) ? found : undefined;
}

/** Those whose records can be read; another one stays where it is. */
export async function organizationsIn(
  stores: Pick<ReadableStores, 'organizations'>,
): Promise<KeptOrganization[]> {
  const keys = await stores.organizations.getAllKeys();
  return (await each(stores.organizations, keys)).filter(isSound);
}

/** The readings of an organization, the newest first, from the one before a reading on. */
export function briefReadings(
  memory: Memory,
  organization: string,
  { before, most }: { before?: string; most: number },
): Promise<BriefReading[]> {
  return inTransaction(memory, 'readonly', async ({ readings }) => {
    const range = IDBKeyRange.bound(
      [organization],
      before === undefined ? [organization, []] : [organization, before],
      false,
      true,
    );
    const found: BriefReading[] = [];
    let cursor = await readings.index('byOrganization').openCursor(range, 'prev');
    while (cursor && found.length < most) {
      const { id, from, until, brief, isAhead } = cursor.value;
      found.push({ id, organization, from, until, ...(isAhead && { isAhead }), ...brief });
      cursor = await cursor.continue();
    }
    return found;
  });
}

/** One reading; `undefined` where there is none, or none that can be made out. */
export async function readingOf(memory: Memory, id: string): Promise<KeptReading | undefined> {
  const [record] = await inTransaction(memory, 'readonly', ({ readings }) => each(readings, [id]));
  return record && unpacked(record);
}

/** All readings of an organization in order of time; those that cannot be made out are left out. */
export async function* readingsOf(memory: Memory, organization: string): AsyncGenerator<KeptReading> {
  const ids = await idsOf(memory, organization);
  yield* readingsNamed(memory, ids);
}

/** The readings with these ids, one after another, as far as they are there and can be made out. */
export async function* readingsNamed(memory: Memory, ids: readonly string[]): AsyncGenerator<KeptReading> {
  for (const page of inParts(ids, PAGE)) {
    const records = await inTransaction(memory, 'readonly', ({ readings }) => each(readings, page));
    const all = await Promise.all(records.map((record) => record && unpacked(record)));
    yield* all.filter((reading) => reading !== undefined);
  }
}

/** The ids of an organization's readings, in order of time. */
export function idsOf(memory: Memory, organization: string): Promise<string[]> {
  return inTransaction(memory, 'readonly', (stores) => idsIn(stores, organization));
}

export function idsIn(
  { readings }: Pick<ReadableStores, 'readings'>,
  organization: string,
): Promise<string[]> {
  return readings.index('byOrganization').getAllKeys(allOf(organization));
}

/** All of an organization in `byOrganization`. */
export function allOf(organization: string): IDBKeyRange {
  return IDBKeyRange.bound([organization], [organization, []]);
}
