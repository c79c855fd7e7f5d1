import { MAX_READINGS, type SeenReading, type Series } from '../analysis/index.ts';
import { canBeLeftOut, type ReadGrant, SHOWN_DAYS } from '../ledger/index.ts';
import { haveOtherIds } from './grant-names.ts';
import { thinned } from './thin-series.ts';

/**
 * Adds a reading to those that are weighed together. Of equal ones in a row the first and the last stay: what happened
 * between two others happened after the last of them. One that may be of another account begins a new series, and one of a
 * part of the list is left out. Only where there are more than `most` is it weighed which of them stay.
 */
export function withKept(series: Series, reading: SeenReading, most = MAX_READINGS): Series {
  const last = series.at(-1);
  if (!reading.isWhole || (last && reading.at < last.at)) return series;
  if (!last || !isContinued(last, reading)) return [reading];
  const isThird = isSame(last, reading) && isSame(series.at(-2), reading);
  const isReplaced = isMadeExact(last, reading) && hidesNothing(series, reading);
  const before = isThird || isReplaced ? series.slice(0, -1) : series;
  return thinned([...before, sharing(last, reading)], reading.at, most);
}

/** Reuses the objects of grants that have not changed. They are stored once then, which takes a tenth of the room. */
function sharing(last: SeenReading, reading: SeenReading): SeenReading {
  const known = new Map(last.grants.map((grant) => [JSON.stringify(grant), grant]));
  return { ...reading, grants: reading.grants.map((grant) => known.get(JSON.stringify(grant)) ?? grant) };
}

/** How long after the page's own figures the exact ones may come, in milliseconds. */
const ONE_LOOK = 60 * 60 * 1000;

/** Whether a reading says exactly what the one just before it said in cents. */
function isMadeExact(last: SeenReading, reading: SeenReading): boolean {
  return last.figures === 'cents' && reading.figures === 'exact' && reading.at - last.at <= ONE_LOOK;
}

/** Whether the last reading may give way to the next one. */
function hidesNothing(series: Series, reading: SeenReading): boolean {
  const last = series.at(-1);
  return series.length < 2 || last === undefined || canBeLeftOut(series.at(-2), last, reading);
}

/** Whether a list may be the one that was read before: what is missing had ended, what is new can have come since. */
function isContinued(last: SeenReading, reading: SeenReading): boolean {
  const [before, after] = [byName(last), byName(reading)];
  return (
    last.grants.every((grant) => {
      const now = after.get(grant.id);
      return now ? !haveOtherIds(grant, now) : hasEnded(grant, reading.at);
    }) && reading.grants.every((grant) => before.has(grant.id) || isNewSince(grant, last.at))
  );
}

function hasEnded({ expiry, left, state }: ReadGrant, at: number): boolean {
  return state === 'ended' || left === 0 || (expiry !== null && expiry <= at);
}

function isNewSince({ start }: ReadGrant, at: number): boolean {
  return start !== null && start + SHOWN_DAYS.later + SHOWN_DAYS.lag >= at;
}

function isSame(one: SeenReading | undefined, other: SeenReading): boolean {
  return one !== undefined && standingsOf(one) === standingsOf(other);
}

function byName({ grants }: SeenReading): Map<string, ReadGrant> {
  return new Map(grants.map((grant) => [grant.id, grant]));
}

function standingsOf({ grants }: SeenReading): string {
  return JSON.stringify(grants.map(({ id, left, state }) => [id, left, state]));
}
