import type { SeenReading, Series } from '../analysis/index.ts';
import type { ReadGrant } from '../ledger/index.ts';

/** A page writes days in the reader's zone, so that a day may shift by one between two visits, in milliseconds. */
const SLACK = 24 * 60 * 60 * 1000;

/** The grants of a later reading by the names that an earlier reading gave them. */
type NewNames = ReadonlyMap<string, ReadGrant>;

/**
 * The grants of a later reading that were seen before under another name. The provider's ids tell which they are. Without ids, a
 * grant is the one that alone has the amount, and start and expiry within a day. Where two might be meant, none is.
 */
export function newNames(before: SeenReading, after: SeenReading): NewNames {
  const sure = sameIds(before, after);
  const claimed = new Set([...sure.values()].map(({ id }) => id));
  const [known, now] = [namesIn(before), namesIn(after)];
  const gone = before.grants.filter(({ id }) => !now.has(id) && !sure.has(id));
  const come = after.grants.filter(({ id }) => !known.has(id) && !claimed.has(id));
  const alike = gone.flatMap((grant) => {
    const [meant, another] = others(after, claimed).filter((one) => mayBeOne(grant, one));
    if (!meant || another || !come.includes(meant)) return [];
    const isMutual = others(before, sure).filter((one) => mayBeOne(one, meant)).length === 1;
    return isMutual ? [[grant.id, meant] as const] : [];
  });
  return withoutClashes(before, new Map([...sure, ...alike]));
}

/** The grants that no id has told apart. A zone may also give one grant the name that another had. */
function others({ grants }: SeenReading, told: { has: (id: string) => boolean }): readonly ReadGrant[] {
  return grants.filter(({ id }) => !told.has(id));
}

/** The grants with one id under two names, by the first name. */
function sameIds(before: SeenReading, after: SeenReading): Map<string, ReadGrant> {
  const byId = new Map(after.grants.map((grant) => [grant.exactId, grant]));
  return new Map(
    before.grants.flatMap((grant) => {
      const now = grant.exactId === undefined ? undefined : byId.get(grant.exactId);
      return now && now.id !== grant.id ? [[grant.id, now] as const] : [];
    }),
  );
}

/** A grant that is gone, and whose name belongs to another one now, gets a name that has become free. */
function withoutClashes({ grants }: SeenReading, names: NewNames): NewNames {
  const taken = new Set([...names.values()].map(({ id }) => id));
  const free = [...names.keys()].filter((id) => !taken.has(id));
  const displaced = grants.filter(({ id }) => taken.has(id) && !names.has(id));
  return new Map([
    ...names,
    ...displaced.map((grant, nth) => [grant.id, { ...grant, id: free[nth] ?? grant.id }] as const),
  ]);
}

/**
 * A series in which grants have the names and the days that they have in the later reading. If days have shifted, those of a grant
 * that it lacks count as unknown: days of two zones cannot be compared.
 */
export function renamed(series: Series, names: NewNames, later: SeenReading): Series {
  if (names.size === 0) return series;
  const named = changedGrants(series, (grant) => asNow(grant, names));
  if (!series.some(({ grants }) => grants.some((grant) => isShifted(grant, names)))) return named;
  const present = namesIn(later);
  return changedGrants(named, (grant) =>
    present.has(grant.id) ? grant : { ...grant, start: null, expiry: null },
  );
}

function changedGrants(series: Series, change: (grant: ReadGrant) => ReadGrant): Series {
  return series.map((reading) => ({ ...reading, grants: reading.grants.map(change) }));
}

function asNow(grant: ReadGrant, names: NewNames): ReadGrant {
  const now = names.get(grant.id);
  return now ? { ...grant, id: now.id, start: now.start, expiry: now.expiry } : grant;
}

function isShifted({ id, start, expiry }: ReadGrant, names: NewNames): boolean {
  const now = names.get(id);
  return now !== undefined && (now.start !== start || now.expiry !== expiry);
}

function namesIn({ grants }: SeenReading): Set<string> {
  return new Set(grants.map(({ id }) => id));
}

function mayBeOne(one: ReadGrant, other: ReadGrant): boolean {
  return (
    !haveOtherIds(one, other) &&
    one.granted !== null &&
    one.granted === other.granted &&
    isNear(one.start, other.start) &&
    isNear(one.expiry, other.expiry)
  );
}

/** Whether two grants are not the same, because the provider gives them two ids. */
export function haveOtherIds(one: ReadGrant, other: ReadGrant): boolean {
  return one.exactId !== undefined && other.exactId !== undefined && one.exactId !== other.exactId;
}

function isNear(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) <= SLACK;
}
