import { UTCDateMini } from '@date-fns/utc/date/mini';
import { millisecondsInDay } from 'date-fns/constants';
import { startOfDay } from 'date-fns/startOfDay';

/** One day. All times are milliseconds since 1970 in UTC. */
export const MS_PER_DAY = millisecondsInDay;

/** The expiry of a grant that does not end. */
export const NO_EXPIRY = Number.POSITIVE_INFINITY;

/** The UTC midnight at or before the time. */
export function midnightBefore(time: number): number {
  return startOfDay(new UTCDateMini(time)).getTime();
}
