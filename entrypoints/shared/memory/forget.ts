import { type KeptOrganization, keptSince, settingsOf } from '../../../lib/history/index.ts';
import { instantOf } from '../../../lib/values/index.ts';
import type { Forgotten } from '../background-messages.ts';
import { dropPage, dropPagesBefore, dropPagesOf } from './pages.ts';
import { idsIn, idsOf, organizations, organizationsIn } from './read.ts';
import { countWriting, revisionIn } from './revision.ts';
import type { Memory, Stores } from './schema.ts';
import { clear, settingsIn } from './settings.ts';
import { inTransaction } from './transaction.ts';
import { without } from './without.ts';

/** Forgets one reading, one organization by its key, what another page showed, or everything that was read and said. */
export function forget(memory: Memory, what: Forgotten): Promise<void> {
  if (what === 'everything') return inTransaction(memory, 'readwrite', clear);
  if ('seenPage' in what) return dropPage(memory, what.seenPage, what.of);
  if ('organization' in what) return forgetOrganization(memory, what.organization);
  return takeAway(memory, async ({ readings }) => {
    const record = await readings.get(what.reading);
    return record ? [{ organization: record.organization, id: record.id }] : [];
  });
}

/** Forgets the readings that are older than the user wants them kept. */
export async function prune(memory: Memory, now: Date): Promise<void> {
  await inTransaction(memory, 'readwrite', async (stores) => {
    const { keepFor } = settingsOf(await settingsIn(stores));
    const since = keptSince(keepFor, now.getTime());
    if (Number.isFinite(since)) await dropPagesBefore(stores, instantOf(new Date(since)));
  });
  return takeAway(memory, async (stores) => {
    const { keepFor } = settingsOf(await settingsIn(stores));
    const since = keptSince(keepFor, now.getTime());
    return Number.isFinite(since) ? olderIn(stores, instantOf(new Date(since))) : [];
  });
}

/** A reading that is to go. */
interface Going {
  organization: string;
  id: string;
}

async function olderIn(stores: Stores, since: string): Promise<Going[]> {
  const older: Going[] = [];
  for (const { key } of await organizationsIn(stores)) {
    const range = IDBKeyRange.bound([key], [key, since]);
    let cursor = await stores.readings.index('byOrganization').openCursor(range);
    while (cursor) {
      const { id, until } = cursor.value;
      if (until < since) older.push({ organization: key, id });
      cursor = await cursor.continue();
    }
  }
  return older;
}

function forgetOrganization(memory: Memory, key: string): Promise<void> {
  return inTransaction(memory, 'readwrite', async (stores) => {
    for (const id of await idsIn(stores, key)) await stores.readings.delete(id);
    await drop(stores, key);
    await countWriting(stores);
  });
}

/** Deletes an organization, with what its other pages showed. */
async function drop(stores: Stores<'readwrite'>, key: string): Promise<void> {
  await dropPagesOf(stores, key);
  await stores.organizations.delete(key);
}

/** Deletes readings, and makes their organizations again from those that stay. */
async function takeAway(memory: Memory, choose: (stores: Stores) => Promise<Going[]>): Promise<void> {
  let isDone = false;
  while (!isDone) {
    const revision = await inTransaction(memory, 'readonly', revisionIn);
    const going = await inTransaction(memory, 'readonly', choose);
    if (going.length === 0) return;
    const left = await leftAfter(memory, going);
    isDone = await inTransaction(memory, 'readwrite', async (stores) => {
      if ((await revisionIn(stores)) !== revision) return false;
      for (const { id } of going) await stores.readings.delete(id);
      await putLeft(stores, left);
      return true;
    });
  }
}

type Left = Map<string, KeptOrganization | undefined>;

/** The organizations without what is to go; `undefined` where nothing stays. */
async function leftAfter(memory: Memory, going: readonly Going[]): Promise<Left> {
  const gone = new Set(going.map(({ id }) => id));
  const left: Left = new Map();
  for (const before of await organizations(memory)) {
    if (!going.some(({ organization }) => organization === before.key)) continue;
    const ids = await idsOf(memory, before.key);
    const parting = {
      going: ids.filter((id) => gone.has(id)),
      staying: ids.filter((id) => !gone.has(id)),
    };
    left.set(before.key, await without(memory, before, parting));
  }
  return left;
}

async function putLeft(stores: Stores<'readwrite'>, left: Left): Promise<void> {
  for (const [key, organization] of left) {
    if (organization) await stores.organizations.put(organization);
    else await drop(stores, key);
  }
  await countWriting(stores);
}
