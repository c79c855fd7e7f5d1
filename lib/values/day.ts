declare const unit: unique symbol;

/** A UTC calendar day as `YYYY-MM-DD`, so that days sort as text. */
export type Day = string & { readonly [unit]: 'utc-day' };

/** An instant as ISO 8601 in UTC, `2026-11-22T14:02:11.000Z`. */
export type Instant = string & { readonly [unit]: 'instant' };

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `undefined` where the three numbers are no day of the calendar, or no year in which a grant could live. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || !(date >= 1 && date <= daysOfMonth(year, month)))
    return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(date)}` as Day;
}

/** 0 for a month that is none. */
function daysOfMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS_OF_MONTH[month - 1] ?? 0) + (month === 2 && isLeapYear ? 1 : 0);
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

/** Days from `from` to `to`; negative when `to` lies before. UTC days are all of one length. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
}

/** How many times the month changes from `from` to `to`, whatever the dates in it. */
export function monthChanges(from: Day, to: Day): number {
  return monthsUntil(to) - monthsUntil(from);
}

/** Midnight UTC at which the day begins. */
export function utcMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Months of all years before the day's month; each year has twelve. */
function monthsUntil(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
