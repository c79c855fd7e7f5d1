import { differenceInCalendarDays, differenceInCalendarMonths } from 'date-fns';

declare const unit: unique symbol;

/** A UTC calendar day as `YYYY-MM-DD`, so that days sort as text. */
export type Day = string & { readonly [unit]: 'utc-day' };

/** An instant as ISO 8601 in UTC, `2026-11-22T14:02:11.000Z`. */
export type Instant = string & { readonly [unit]: 'instant' };

const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

/** `undefined` where the three numbers are no day of the calendar, or no year in which a grant could live. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  const exact = new Date(Date.UTC(year, month - 1, date));
  if (exact.getUTCMonth() !== month - 1 || exact.getUTCDate() !== date) return undefined;
  return exact.toISOString().slice(0, 10) as Day;
}

/** @throws RangeError for an invalid date. */
export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** The UTC day in which an instant lies. */
export function dayOfInstant(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(localMidnight(to), localMidnight(from));
}

/** How many times the month changes from `from` to `to`, whatever the dates in it. */
export function monthChanges(from: Day, to: Day): number {
  return differenceInCalendarMonths(localMidnight(to), localMidnight(from));
}

export function dayAfter(day: Day): Day {
  const [year, month, date] = parts(day);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10) as Day;
}

/** Midnight UTC at which the day begins. */
export function utcMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** date-fns counts in local time, so a day is handed to it as local midnight: the zone then cancels out. */
function localMidnight(day: Day): Date {
  const [year, month, date] = parts(day);
  return new Date(year, month - 1, date);
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
