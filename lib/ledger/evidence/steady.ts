import type { KnownGrant, Steadiness, SteadyTimes, ValidReading } from './reading.ts';
import { smallestMove } from './rises.ts';

/** How long each grant's figure was unchanged around each reading. */
export function steadyTimes(
  grants: ReadonlyMap<string, KnownGrant>,
  readings: readonly ValidReading[],
): SteadyTimes {
  return new Map([...grants.values()].map((grant) => [grant.id, timesOf(grant, readings)]));
}

function timesOf(
  { id, granted }: KnownGrant,
  readings: readonly ValidReading[],
): Map<ValidReading, Steadiness> {
  const times = new Map<ValidReading, Steadiness>();
  let last: { left: number; reading: ValidReading | null } | null =
    granted === null ? null : { left: granted, reading: null };
  let time: Steadiness | null = granted === null ? null : { since: Number.NEGATIVE_INFINITY, until: 0 };
  for (const reading of readings) {
    const left = reading.grants.get(id)?.left ?? null;
    if (left === null) continue;
    const isAlike = last !== null && Math.abs(last.left - left) < smallestMove(last.reading, reading);
    time = isAlike && time ? time : { since: reading.at, until: reading.at };
    time.until = reading.at;
    times.set(reading, time);
    last = { left, reading };
  }
  return times;
}
