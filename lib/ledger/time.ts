/** Times are milliseconds since 1970 in UTC. UTC days are all of one length. */
export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** The expiry of a grant that never ends. */
export const NEVER = Number.POSITIVE_INFINITY;

/** The UTC midnight at or before the time. */
export function midnightBefore(time: number): number {
  return Math.floor(time / DAY) * DAY;
}
