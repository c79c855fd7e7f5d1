import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import {
  keepReading,
  type Memory,
  openMemory,
  organizations,
} from '../../entrypoints/shared/memory/index.ts';
import type { AccountPageReading } from '../../lib/account-pages/index.ts';
import type { Basis } from '../../lib/analysis/basis.ts';
import type { KeptOrganization } from '../../lib/history/kept-organization.ts';
import { fromDecimal, instantOf, NO_MONEY } from '../../lib/values/index.ts';
import { basisOf, PROVENANCE, pageOf, SIX_GRANTS } from './analysis.ts';
import { exactAnswer, grant } from './exact.ts';
import type { RowTexts } from './page.ts';

export const MS_PER_DAY = 24 * 60 * 60 * 1000;
const START = Date.parse(PROVENANCE.readAt);

/** The time a number of days after the frozen clock. */
export const daysOn = (days: number) => instantOf(new Date(START + days * MS_PER_DAY));

/** Starts with a browser that has stored nothing. */
export function newBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Some of the six grants on the page of an organization, a number of days after the frozen clock. */
export function readingOfRows(days: number, rows: readonly RowTexts[], organization = 'Acme'): Basis {
  const name = `<nav><strong title="Organization">${organization}</strong></nav>`;
  return at(days, basisOf(name + (rows.length > 0 ? pageOf(rows) : '<p>No credit grants found</p>')));
}

/** All six grants, with `left` as the amount left of the one that is in use. */
export function readingAfter(days: number, left: string, organization?: string): Basis {
  const rows = SIX_GRANTS.map(([received = '', state = '', balance = '', expires = '']): RowTexts => {
    const isUsed = balance.endsWith('/ $10.00');
    return [received, state, isUsed ? `${left} / $10.00` : balance, expires];
  });
  return readingOfRows(days, rows, organization);
}

/** The same page, read a number of days after the frozen clock. */
export function at(days: number, basis: Basis): Basis {
  return { ...basis, provenance: { ...PROVENANCE, readAt: daysOn(days), drawnAt: daysOn(days) } };
}

/** The same reading with the page's own answer, in which the id of each grant is a name with the number of its row. */
export function withIds(basis: Basis, name: string): Basis {
  const rows = basis.reading.kind === 'grants' ? basis.reading.rows : [];
  const grants = rows.flatMap(({ row, received, left, granted, expires }) => {
    const dates = [received, expires].flatMap((cell) => (cell.kind === 'read' ? cell.value : []));
    const [from, until] = dates.map((day) => `${day}T00:00:00.000Z`);
    if (left.kind !== 'read' || granted.kind !== 'read' || from === undefined) return [];
    return grant(`${name}${row}`, left.value / 1e6, granted.value / 1e6, from, until ?? null);
  });
  return { ...basis, exact: exactAnswer(grants) };
}

/** A reading of the Usage page with this balance. */
export const usage = (organization: string | null, dollars: number): AccountPageReading => ({
  page: 'usage',
  organization,
  balance: { kind: 'read', value: fromDecimal(`${dollars}.00`) ?? NO_MONEY },
});

/** A database in which these were stored in turn. */
export async function memoryOf(...bases: readonly Basis[]): Promise<Memory> {
  const memory = await openMemory();
  for (const basis of bases) await keepReading(memory, basis, 'en');
  return memory;
}

/** The only stored organization. */
export async function onlyOne(memory: Memory): Promise<KeptOrganization> {
  const [one, another] = await organizations(memory);
  if (!one || another) throw new Error(`There is ${one ? 'more than one' : 'no'} organization.`);
  return one;
}

/** Everything that is stored, in its stored form. */
export async function stored(memory: Memory) {
  const [readings, kept, settings] = await Promise.all([
    memory.getAll('readings'),
    memory.getAll('organizations'),
    memory.getAll('settings'),
  ]);
  return { readings, organizations: kept, settings };
}

/** Inconsistent records that no write may leave: a reading without its organization, or the reverse. */
export async function halfWritten(memory: Memory): Promise<string[]> {
  const { readings, organizations: kept } = await stored(memory);
  const keys = new Set(kept.map(({ key }) => key));
  const ids = new Set(readings.map(({ id }) => id));
  return [
    ...readings.filter(({ organization }) => !keys.has(organization)).map(({ id }) => `reading ${id}`),
    ...kept.filter(({ latest }) => !ids.has(latest.id)).map(({ key }) => `organization ${key}`),
  ];
}
