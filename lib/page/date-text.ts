import { type Day, dayOf, dayOfInstant, instantOf } from '../values/index.ts';
import { yearOf } from './date-years.ts';
import { plainText } from './digits.ts';
import type { MonthNames } from './month-names.ts';
import { isOtherWeekday, isWeekdayOf } from './weekday-names.ts';

/** Why a text is no day that may be counted on. */
export type DateProblem = 'empty' | 'not-a-date' | 'ambiguous-date';

/** The order of day, month and year in a date of numbers alone. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The days that a date of numbers alone names, by each order that makes one. */
export type DaysByOrder = Partial<Record<DateOrder, Day>>;

/**
 * A day, with the order of its numbers where only one makes a day of them; or the days that a date of numbers alone names
 * by each order that makes one; or why it is none.
 */
export type DateText = { day: Day; onlyBy?: DateOrder } | { byOrder: DaysByOrder } | { problem: DateProblem };

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;
const ISO_WITH_TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/;
const YEAR_MONTH_DAY_SIGNS = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
const NUMERIC = /^(\d{1,4}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{1,4})\.?$/;
const TIME_OF_DAY =
  /[,،]? (?:(?:오전|오후|上午|下午|午前|午後|凌晨|清晨|早上|中午|晚上) ?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:[ap]m|ص|م))?(?: (?:UTC|GMT))?$/i;
const AROUND_NUMBERS = /^(\D*)(\d[\d ./-]*\d\.?)(\D*)$/;
const WEEKDAY_FIRST = /^([^\d ]+) (.*)$/;
const NUMBER_OR_WORD = /\d+|[\p{L}\p{M}][\p{L}\p{M}\p{Po}]*/gu;
/** No date is longer, so that no cell takes more than its length. */
const LONGEST_DATE = 120;

/**
 * Reads one day: from an ISO date, from year, month and day signs, or from a month's name with a day and a year in any
 * order. A date of numbers alone (`03/04/2026`) is another day in another language: all readings are given.
 */
export function readDate(text: string, months: MonthNames): DateText {
  if (text.length > LONGEST_DATE) return { problem: 'not-a-date' };
  const plain = plainText(text);
  if (plain === '') return { problem: 'empty' };
  if (ISO.test(plain)) return readIso(plain);
  const date = plain.includes(':') ? plain.replace(TIME_OF_DAY, '') : plain;
  const signed = YEAR_MONTH_DAY_SIGNS.exec(date);
  if (signed) return signedDate(signed, date, months);
  return (
    numericDate(date, months, () => true) ??
    numericWithWeekday(date, months) ??
    namedMonthWithWeekday(date, months)
  );
}

/** Behind the signs only words of a date may stand, such as the weekday. */
function signedDate([signs, year, month, date]: RegExpExecArray, text: string, months: MonthNames): DateText {
  const read = fromNumbers(year, month, date);
  const behind = text.slice(signs.length).match(NUMBER_OR_WORD) ?? [];
  const isDate =
    'day' in read && behind.every((word) => months.isDateWord(word) || isWeekdayOf(word, read.day));
  return isDate ? read : { problem: 'not-a-date' };
}

function numericDate(
  text: string,
  months: MonthNames,
  isFitting: (day: Day) => boolean,
): DateText | undefined {
  const numeric = NUMERIC.exec(text);
  return numeric ? readNumeric(numeric.slice(1, 4), months, isFitting) : undefined;
}

/** A weekday before or behind the numbers settles their order too, as far as it fits one. */
function numericWithWeekday(text: string, months: MonthNames): DateText | undefined {
  const [, before = '', numbers = '', behind = ''] = AROUND_NUMBERS.exec(text) ?? [];
  return numericDate(numbers.trim(), months, (day) => isWeekdayOf(before + behind, day));
}

/** A weekday may have the name of a month in another language (`mar.`): then the day after it decides. */
function namedMonthWithWeekday(text: string, months: MonthNames): DateText {
  const date = namedMonthDate(text.match(NUMBER_OR_WORD) ?? [], months);
  if ('day' in date) return date;
  const [, weekday = '', rest = ''] = WEEKDAY_FIRST.exec(text) ?? [];
  if (rest === '') return date;
  const without = namedMonthDate(rest.match(NUMBER_OR_WORD) ?? [], months);
  return 'day' in without && isWeekdayOf(weekday, without.day) ? without : date;
}

function readIso(text: string): DateText {
  const [, year, month, date] = ISO.exec(text) ?? [];
  if (!ISO_WITH_TIME.test(text)) return fromNumbers(year, month, date);
  const instant = new Date(text);
  return Number.isNaN(instant.getTime())
    ? { problem: 'not-a-date' }
    : { day: dayOfInstant(instantOf(instant)) };
}

/** One month name, one day of the month and one year of four digits, among words that name nothing. */
function namedMonthDate(parts: readonly string[], months: MonthNames): DateText {
  const numbers = parts.filter((part) => /^\d/.test(part));
  const words = parts.filter((part) => !/^\d/.test(part));
  const named = months(words);
  const beside = words.filter((word) => months([word]).length === 0);
  const year = numbers.find((number) => number.length === 4);
  const date = numbers.find((number) => number.length <= 2);
  if (numbers.length !== 2 || named.length !== 1 || !beside.every(months.isDateWord))
    return { problem: 'not-a-date' };
  const read = fromNumbers(year, named[0], date);
  const isContradicted = 'day' in read && beside.some((word) => isOtherWeekday(word, read.day));
  return isContradicted ? { problem: 'not-a-date' } : read;
}

function readNumeric(
  [first, second, third]: readonly (string | undefined)[],
  { isBuddhist }: MonthNames,
  isFitting: (day: Day) => boolean,
): DateText {
  const readings = {
    dmy: dayOfNumbers(third, second, first, isBuddhist),
    mdy: dayOfNumbers(third, first, second, isBuddhist),
    ymd: dayOfNumbers(first, second, third, isBuddhist),
  };
  const orders = DATE_ORDERS.filter((order) => {
    const day = readings[order];
    return day !== undefined && isFitting(day);
  });
  const [onlyBy, ...others] = orders;
  const day = onlyBy && readings[onlyBy];
  if (onlyBy === undefined || day === undefined) return { problem: 'not-a-date' };
  if (others.length === 0) return { day, onlyBy };
  if (others.every((order) => readings[order] === day)) return { day };
  return { byOrder: Object.fromEntries(orders.map((order) => [order, readings[order]])) };
}

function fromNumbers(year?: string, month?: string | number, date?: string): DateText {
  const day = dayOfNumbers(year, month, date);
  return day === undefined ? { problem: 'not-a-date' } : { day };
}

function dayOfNumbers(
  year?: string,
  month?: string | number,
  date?: string,
  isBuddhist = false,
): Day | undefined {
  if (year === undefined || month === undefined || date === undefined || date.length > 2) return undefined;
  const full = yearOf(year, isBuddhist);
  return full === undefined ? undefined : dayOf(full, Number(month), Number(date));
}
