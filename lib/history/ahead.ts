import { type Instant, instantOf } from '../values/index.ts';

/** How far a clock may be set right while the times that it told before still count, in milliseconds. */
const SLACK = 10 * 60 * 1000;

/** Whether a time has not come yet, so that a clock that stood ahead must have told it. */
export function isAhead(at: Instant, now: Instant): boolean {
  return Date.parse(at) > lastTold(now);
}

/** The latest time that a right clock can have told by now, in Unix milliseconds. */
export function lastTold(now: Instant): number {
  return Date.parse(now) + SLACK;
}

/** The time before all others. A word that is stamped with it gives way to any other word. */
const NEVER = instantOf(new Date(0));

/** What was said, stamped with the time before all others if its own has not come yet. */
export function inTime<Stamped extends { at: Instant }>(stamped: Stamped, now: Instant): Stamped {
  return isAhead(stamped.at, now) ? { ...stamped, at: NEVER } : stamped;
}

/** `lastTold` as an instant. */
export function aheadFrom(now: Instant): Instant {
  return instantOf(new Date(lastTold(now)));
}
