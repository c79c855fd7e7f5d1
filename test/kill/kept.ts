import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBasis } from '../../lib/report/index.ts';
import { readDump } from '../support/memory-dump.ts';
import type { BasisJson } from './in-page.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/memory/v1.json');
/** What Chromium says in its log where it has deleted the databases of a folder. */
const DELETED = 'recovering from a corrupted (and deleted) database';

/** What a page of six grants gave, from the fixture. */
export function basis(): BasisJson {
  const { stores } = readDump(readFileSync(FIXTURE, 'utf8'));
  const organization = stores.organizations?.records[0]?.value as {
    latest: { basis: Parameters<typeof readBasis>[0] };
  };
  return JSON.parse(JSON.stringify(readBasis(organization.latest.basis)));
}

/** Whether Chromium has deleted databases since it was started with this profile. */
export function hasDeleted(profile: string): boolean {
  const log = join(profile, 'chrome_debug.log');
  return existsSync(log) && readFileSync(log, 'utf8').includes(DELETED);
}
