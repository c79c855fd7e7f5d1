import type { AccountPageReading, SeenPage } from '../../../lib/account-pages/index.ts';
import { type KeptOrganization, laterPage } from '../../../lib/history/index.ts';
import type { Instant } from '../../../lib/values/index.ts';
import { organizationsIn } from './read.ts';
import type { PageRecord } from './records.ts';
import type { Memory, Stores } from './schema.ts';
import { isKeepingIn } from './settings.ts';
import { each } from './sound.ts';
import { inTransaction } from './transaction.ts';

const PAGES = ['overview', 'limits', 'usage'] as const;

const idOf = (page: AccountPageReading['page'], owner: string) => `${page} ${owner}`;

/** Stores what a page shows, and replaces what it showed before. It stores nothing if keeping is off. */
export function keepPage(memory: Memory, reading: AccountPageReading, seenAt: Instant): Promise<void> {
  return inTransaction(memory, 'readwrite', async (stores) => {
    if (!(await isKeepingIn(stores))) return;
    await stores.pages.put({ id: idOf(reading.page, reading.organization ?? ''), reading, seenAt });
  });
}

/** What the pages of an organization showed, by its name as it stands on them; without one, of the only one that is kept. */
export function pagesOf(memory: Memory, organization: string | null): Promise<SeenPage[]> {
  return inTransaction(memory, 'readonly', async (stores) => {
    const owners = namesOf(await organizationsIn(stores), organization);
    const found = PAGES.map(async (page) => {
      const records = await Promise.all(owners.map((owner) => stores.pages.get(idOf(page, owner))));
      const sound = records.filter(isSound).sort((one, other) => (one.seenAt < other.seenAt ? 1 : -1));
      return sound.slice(0, 1).map(({ reading, seenAt }) => ({ reading, seenAt }));
    });
    return (await Promise.all(found)).flat();
  });
}

/** All that is kept of pages, of whatever organization. */
export function allPages(memory: Memory): Promise<SeenPage[]> {
  return inTransaction(memory, 'readonly', async ({ pages }) => {
    const records = await each(pages, await pages.getAllKeys());
    return records.filter(isSound).map(({ reading, seenAt }) => ({ reading, seenAt }));
  });
}

/** Adds pages. If a page is stored already, the one that was seen last stays. */
export async function putPages({ pages }: Stores<'readwrite'>, brought: readonly SeenPage[]): Promise<void> {
  for (const page of brought) {
    const { organization, page: name } = page.reading;
    const id = idOf(name, organization ?? '');
    const [record] = await each(pages, [id]);
    const { reading, seenAt } = isSound(record) ? laterPage(record, page) : page;
    await pages.put({ id, reading, seenAt });
  }
}

/** The kept organization that a page belongs to. `undefined` if there is none, or if it is uncertain which. */
export function ownerOf(
  kept: readonly KeptOrganization[],
  organization: string | null,
): KeptOrganization | undefined {
  const fitting = organization === null ? kept : kept.filter(({ name }) => name === organization);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * The names under which pages of an organization are kept. If two have the same name, it identifies neither. A page without a name
 * belongs to the only organization that is kept.
 */
function namesOf(kept: readonly KeptOrganization[], organization: string | null): string[] {
  const isOnlyOne = kept.length <= 1;
  if (organization === null) return isOnlyOne ? [...new Set([kept[0]?.name ?? '', ''])] : [];
  if (kept.filter(({ name }) => name === organization).length > 1) return [];
  return isOnlyOne && kept[0]?.name === organization ? [organization, ''] : [organization];
}

/** Forgets what one page of an organization showed, by the name that it gave. */
export function dropPage(memory: Memory, page: AccountPageReading['page'], of: string | null): Promise<void> {
  return inTransaction(memory, 'readwrite', ({ pages }) => pages.delete(idOf(page, of ?? '')));
}

/** Forgets the pages of an organization, by its key. */
export async function dropPagesOf(stores: Stores<'readwrite'>, key: string): Promise<void> {
  const organization = await stores.organizations.get(key);
  if (!organization) return;
  for (const owner of new Set([organization.name ?? '', '']))
    for (const page of PAGES) await stores.pages.delete(idOf(page, owner));
}

export async function dropPagesBefore({ pages }: Stores<'readwrite'>, since: Instant): Promise<void> {
  for (const record of await pages.getAll()) if (!(record.seenAt >= since)) await pages.delete(record.id);
}

function isSound(record: PageRecord | undefined): record is PageRecord {
  return typeof record?.seenAt === 'string' && PAGES.some((page) => page === record.reading?.page);
}
