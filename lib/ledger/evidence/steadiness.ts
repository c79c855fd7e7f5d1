import type { KnownGrant, Steadiness, SteadyTimes, UsableReading } from './reading.ts';
import { smallestMove } from './rises.ts';

/** Follows each grant's figure through the readings. */
export function steadyTimes(
  grants: ReadonlyMap<string, KnownGrant>,
  readings: readonly UsableReading[],
): SteadyTimes {
  return new Map([...grants.values()].map((grant) => [grant.id, timesOf(grant, readings)]));
}

function timesOf(
  { id, granted }: KnownGrant,
  readings: readonly UsableReading[],
): Map<UsableReading, Steadiness> {
  const times = new Map<UsableReading, Steadiness>();
  let last: { left: number; reading: UsableReading | null } | null =
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
