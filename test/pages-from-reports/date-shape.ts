import type { DateOrder } from '../../lib/page/date-text.ts';
import { MONTH_LANGUAGES, monthNames } from '../../lib/page/month-names.ts';
import { digitsOf, inScriptOf } from './figures.ts';

/** How dates of numbers alone are written on the page. */
export interface DateStyle {
  order: DateOrder;
  /** Whether such a date shall be one that can be two days. */
  isAmbiguous: boolean;
  isBuddhist: boolean;
}

/** Writes a day into the shape of a date; `undefined` where it does not fit. */
export type WriteDate = (day: Date) => string | undefined;

type Part = 'year' | 'month' | 'day';

const months = monthNames(MONTH_LANGUAGES);
/** A run of digits that is no time of day. */
const RUN = /(?<![\p{Nd}:])\p{Nd}{1,4}(?![\p{Nd}:])/gu;
const TIME = /\p{Nd}{2}(?=:)|(?<=:)\p{Nd}{2}/gu;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{Po}]*/gu;
const BETWEEN_NUMBERS = /^[\s./\-\u200e\u200f年月日년월일]*$/u;
const ORDERS: Record<DateOrder, readonly Part[]> = {
  dmy: ['day', 'month', 'year'],
  mdy: ['month', 'day', 'year'],
  ymd: ['year', 'month', 'day'],
};

/** How a day is written into a text; `undefined`: the text is no shape of a date. */
export function dateShape(text: string, style: DateStyle): WriteDate | undefined {
  const runs = [...text.matchAll(RUN)].slice(0, 3);
  const named = months(text.match(WORD) ?? []);
  const lengths = runs.map(([run]) => digitsOf(run).length);
  if (named.length === 1 && runs.length === 2 && lengths.includes(4)) {
    const parts: Part[] = lengths[0] === 4 ? ['year', 'day'] : ['day', 'year'];
    return (day) =>
      day.getUTCMonth() + 1 === named[0] ? written(text, parts, day, style, false) : undefined;
  }
  if (runs.length !== 3 || named.length > 0 || !isNumeric(text, runs)) return undefined;
  const parts = ORDERS[orderOf(lengths, style)];
  return (day) => {
    const isTwoDays = day.getUTCDate() <= 12 && day.getUTCDate() !== day.getUTCMonth() + 1;
    const fits = lengths[0] === 4 || lengths.includes(1) || isTwoDays === style.isAmbiguous;
    return fits ? written(text, parts, day, style, true) : undefined;
  };
}

function isNumeric(text: string, runs: readonly RegExpExecArray[]): boolean {
  const [first, second, third] = runs;
  if (!first || !second || !third) return false;
  const between = text.slice(first.index, third.index + third[0].length).replace(/\p{Nd}/gu, '');
  return BETWEEN_NUMBERS.test(between) && between !== '' && third.index > second.index + second[0].length;
}

function orderOf(lengths: readonly number[], { order }: DateStyle): DateOrder {
  if (lengths[0] === 4) return 'ymd';
  return lengths[2] === 4 && order === 'ymd' ? 'dmy' : order;
}

function written(
  text: string,
  parts: readonly Part[],
  day: Date,
  { isBuddhist }: DateStyle,
  isPadded: boolean,
): string | undefined {
  const values = {
    year: day.getUTCFullYear() + (isBuddhist ? 543 : 0),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
  };
  let place = 0;
  let fits = true;
  const result = text.replace(RUN, (run) => {
    const part = parts[place];
    place += 1;
    if (part === undefined) return run;
    const length = digitsOf(run).length;
    const digits = part === 'year' && length === 2 ? String(values.year % 100) : String(values[part]);
    const padded = isPadded ? digits.padStart(length, '0') : digits;
    fits &&= padded.length === length;
    return fits ? inScriptOf(run, padded) : run;
  });
  return fits ? result.replace(TIME, (digits) => inScriptOf(digits, '00')) : undefined;
}
