import { UTCDateMini } from '@date-fns/utc/date/mini';
import { millisecondsInDay } from 'date-fns/constants';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isWithinInterval } from 'date-fns/isWithinInterval';

declare const unit: unique symbol;

/** A UTC calendar day as `YYYY-MM-DD`, so that days sort as text. */
export type Day = string & { readonly [unit]: 'utc-day' };

/** An instant as ISO 8601 in UTC, `2026-11-22T14:02:11.000Z`. */
export type Instant = string & { readonly [unit]: 'instant' };

const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;
const SHORTEST_MONTH = 28;

/** The years in which a grant can exist. */
const LIFETIME = { start: Date.UTC(FIRST_YEAR), end: Date.UTC(LAST_YEAR + 1) - 1 };

/** Whether a time in Unix milliseconds lies in a year in which a grant can exist. */
export function isGrantTime(time: number): boolean {
  return !Number.isNaN(time) && isWithinInterval(time, LIFETIME);
}

/** `undefined` if the numbers are not a calendar day, or the year is not one in which a grant can exist. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const isInCalendar = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1;
  // Counted in UTC, because a local time zone may have skipped a whole day.
  if (!isInCalendar) return undefined;
  const isInEveryMonth = date <= SHORTEST_MONTH;
  if (!isInEveryMonth && date > getDaysInMonth(new UTCDateMini(year, month - 1))) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(date)}` as Day;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** @throws RangeError for an invalid date. */
export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** The UTC day in which an instant lies. */
export function dayOfInstant(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}

/**
 * The UTC day of a time in Unix milliseconds.
 * @throws RangeError for a time outside the range of dates.
 */
export function dayOfTime(time: number): Day {
  return dayOfInstant(instantOf(new Date(time)));
}

/** Days from `from` to `to`; negative if `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(inUtc(to), inUtc(from));
}

/** The day before: the last full day of what ends when `day` begins. */
export function dayBefore(day: Day): Day {
  return dayOfTime(utcMidnight(day).getTime() - millisecondsInDay);
}

/** The number of month boundaries between `from` and `to`, whatever the days of the month. */
export function monthChanges(from: Day, to: Day): number {
  return monthOf(to) - monthOf(from);
}

/** Counted from the year 0. */
function monthOf(day: Day): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
}

/** Midnight UTC at the beginning of the day. */
export function utcMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day for calendar arithmetic, which would otherwise use the computer's time zone. */
function inUtc(day: Day): Date {
  return new UTCDateMini(day);
}
