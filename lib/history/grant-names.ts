import type { SeenReading, Series } from '../analysis/index.ts';
import type { ReadGrant } from '../ledger/index.ts';

/** A page writes days in the reader's zone, so that a day may shift by one between two visits, in milliseconds. */
const SLACK = 24 * 60 * 60 * 1000;

/**
 * The grants of a later reading that were seen before under other names, by these: of those that are new under their name
 * one alone has the amount, and start and expiry within a day. Where two might be meant, none is.
 */
export function newNames(before: SeenReading, after: SeenReading): Map<string, ReadGrant> {
  const [known, now] = [namesIn(before), namesIn(after)];
  const gone = before.grants.filter(({ id }) => !now.has(id));
  const come = after.grants.filter(({ id }) => !known.has(id));
  return new Map(
    gone.flatMap((grant) => {
      const [meant, another] = come.filter((one) => mayBeOne(grant, one));
      const isMutual = meant && gone.filter((one) => mayBeOne(one, meant)).length === 1;
      return meant && !another && isMutual ? [[grant.id, meant] as const] : [];
    }),
  );
}

/** A series in which grants have the names and the days that they have now. */
export function renamed(series: Series, names: ReadonlyMap<string, ReadGrant>): Series {
  if (names.size === 0) return series;
  return series.map((reading) => ({
    ...reading,
    grants: reading.grants.map((grant) => asNow(grant, names)),
  }));
}

function asNow(grant: ReadGrant, names: ReadonlyMap<string, ReadGrant>): ReadGrant {
  const now = names.get(grant.id);
  return now ? { ...grant, id: now.id, start: now.start, expiry: now.expiry } : grant;
}

function namesIn({ grants }: SeenReading): Set<string> {
  return new Set(grants.map(({ id }) => id));
}

function mayBeOne(one: ReadGrant, other: ReadGrant): boolean {
  return (
    one.granted !== null &&
    one.granted === other.granted &&
    isNear(one.start, other.start) &&
    isNear(one.expiry, other.expiry)
  );
}

function isNear(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) <= SLACK;
}
