import { UTCDateMini } from '@date-fns/utc/date/mini';
import { millisecondsInDay } from 'date-fns/constants';
import { startOfDay } from 'date-fns/startOfDay';

/** Times are milliseconds since 1970 in UTC. */
export const MS_PER_DAY = millisecondsInDay;

/** The expiry of a grant that never ends. */
export const NO_EXPIRY = Number.POSITIVE_INFINITY;

/** The UTC midnight at or before the time. */
export function midnightBefore(time: number): number {
  return startOfDay(new UTCDateMini(time)).getTime();
}
