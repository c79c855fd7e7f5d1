import { type Instant, instantOf } from '../values/index.ts';

/** How far a clock is put right without anything that it told having been wrong, in milliseconds. */
const SLACK = 10 * 60 * 1000;

/** Whether a time has not come yet: a clock that stood ahead told it. */
export function isAhead(at: Instant, now: Instant): boolean {
  return Date.parse(at) > lastTold(now);
}

/** What is stamped later than this was told by a clock that stood ahead, in Unix milliseconds. */
export function lastTold(now: Instant): number {
  return Date.parse(now) + SLACK;
}

/** A time before any other: what is stamped so counts where nothing else was said, and anything said later counts before it. */
const NEVER = instantOf(new Date(0));

/** What was said at a time, or, where that has not come yet, at none. */
export function inTime<Stamped extends { at: Instant }>(stamped: Stamped, now: Instant): Stamped {
  return isAhead(stamped.at, now) ? { ...stamped, at: NEVER } : stamped;
}

/** The same as an instant. */
export function aheadFrom(now: Instant): Instant {
  return instantOf(new Date(lastTold(now)));
}
