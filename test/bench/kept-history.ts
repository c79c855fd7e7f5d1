import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { packed, recordOf } from '../../entrypoints/shared/memory/records.ts';
import { type KeptOrganization, keep, keptReading } from '../../lib/history/index.ts';
import { DAY, keptBasis } from './kept-account.ts';

/** How many readings are passed to the browser at once. */
const AT_ONCE = 500;

/** Stores a history in a browser whose database is open: `count` readings, three a day, the last one before `until`. */
export async function putHistory(own: Page, count: number, until: number): Promise<KeptOrganization> {
  const times = Array.from({ length: count }, (_, nth) => until - ((count - nth) * DAY) / 3);
  const organization = weighed(times);
  for (let place = 0; place < count; place += AT_ONCE) {
    const records = await Promise.all(
      times.slice(place, place + AT_ONCE).map((at) => recordAt(at, organization.key)),
    );
    await own.evaluate(putRecords, { records, organization });
  }
  return organization;
}

async function recordAt(at: number, organization: string) {
  const reading = keptReading(keptBasis(at), 'en');
  if (!reading) throw new Error('The account gives no reading.');
  const record = recordOf(reading, organization, await packed(reading));
  return { ...record, packed: Buffer.from(record.packed).toString('base64') };
}

/** The organization after these readings. The older ones are sampled, because few of them count in the end. */
function weighed(times: readonly number[]): KeptOrganization {
  const sample = times.filter((_, nth) => nth % 30 === 0 || nth >= times.length - 300);
  let organization: KeptOrganization | undefined;
  for (const at of sample)
    organization =
      keep(organization ? [organization] : [], keptBasis(at), 'en')?.organization ?? organization;
  if (!organization) throw new Error('The account gives no reading.');
  return organization;
}

/** It runs on a page of the extension. */
async function putRecords({
  records,
  organization,
}: {
  records: { packed: string }[];
  organization: unknown;
}): Promise<void> {
  const opening = indexedDB.open('grantlens');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const transaction = opening.result.transaction(['readings', 'organizations'], 'readwrite');
  for (const record of records) {
    const bytes = Uint8Array.from(atob(record.packed), (sign) => sign.charCodeAt(0));
    transaction.objectStore('readings').put({ ...record, packed: bytes });
  }
  transaction.objectStore('organizations').put(organization);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  opening.result.close();
}
