import type { Basis } from '../../../lib/analysis/index.ts';
import {
  aheadFrom,
  type Keeping,
  type KeptOrganization,
  type KeptReading,
  keep,
  keptReading,
} from '../../../lib/history/index.ts';
import type { Instant } from '../../../lib/values/index.ts';
import { idsIn, organizationsIn } from './read.ts';
import { packed, recordOf } from './records.ts';
import { countWriting } from './revision.ts';
import type { Memory, Stores } from './schema.ts';
import { isKeepingIn } from './settings.ts';
import { inTransaction } from './transaction.ts';

/** What came of a reading; `off`: the user wants none kept. */
export type Kept = { kind: 'kept'; organization: KeptOrganization } | { kind: 'off' | 'no-figures' };

/** A reading made ready for the store. */
interface Packed {
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Keeps what was read; `language` is that of the sentences in it, `now` what the clock says. Once this ends, the reading is on the
 * disk.
 */
export async function keepReading(
  memory: Memory,
  basis: Basis,
  language: string,
  now: Instant = basis.provenance.readAt,
): Promise<Kept> {
  let ready: KeptReading | undefined = keptReading(basis, language);
  while (ready) {
    const made: Packed = { id: ready.id, bytes: await packed(ready) };
    const tried = await inTransaction(memory, 'readwrite', (stores) =>
      kept(stores, { basis, language, made, now }),
    );
    if (!('unready' in tried)) return tried;
    ready = tried.unready;
  }
  return { kind: 'no-figures' };
}

interface Wanted {
  basis: Basis;
  language: string;
  made: Packed;
  now: Instant;
}

/** Reads what is known and writes what comes of it, at once; `unready`: the record that is to be extended is lost. */
async function kept(
  stores: Stores<'readwrite'>,
  { basis, language, made, now }: Wanted,
): Promise<Kept | { unready: KeptReading }> {
  if (!(await isKeepingIn(stores))) return { kind: 'off' };
  const keeping = keep(await organizationsIn(stores), basis, language, now);
  if (!keeping) return { kind: 'no-figures' };
  const { organization, reading } = keeping;
  const bytes = reading.id === made.id ? made.bytes : (await stores.readings.get(reading.id))?.packed;
  if (!bytes) return { unready: reading };
  await write(stores, keeping, recordOf(reading, organization.key, bytes));
  if (keeping.setsAside) await setAside(stores, organization.key, now);
  return { kind: 'kept', organization };
}

async function write(
  stores: Stores<'readwrite'>,
  { organization, joined, replaced }: Keeping,
  record: ReturnType<typeof recordOf>,
): Promise<void> {
  for (const key of joined) await move(stores, key, organization.key);
  if (replaced !== null) await stores.readings.delete(replaced);
  await stores.readings.put(record);
  await stores.organizations.put(organization);
  await countWriting(stores);
}

/** Marks the readings of an organization whose time has not come yet. */
async function setAside({ readings }: Stores<'readwrite'>, key: string, now: Instant): Promise<void> {
  const ahead = IDBKeyRange.bound([key, aheadFrom(now)], [key, []]);
  for (const record of await readings.index('byOrganization').getAll(ahead))
    await readings.put({ ...record, isAhead: true });
}

/** Gives the readings of one organization to another, which it turned out to be. */
async function move(stores: Stores<'readwrite'>, from: string, to: string): Promise<void> {
  for (const id of await idsIn(stores, from)) {
    const record = await stores.readings.get(id);
    if (record) await stores.readings.put({ ...record, organization: to });
  }
  await stores.organizations.delete(from);
}
