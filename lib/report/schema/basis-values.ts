import * as z from 'zod/mini';
import {
  type Day,
  dayOf,
  fromDecimal,
  type Instant,
  instantOf,
  isGrantTime,
  type MicroDollars,
  toDecimal,
} from '../../values/index.ts';
import { amount, day, instant } from './report-values.ts';

/** No account is known to have so many grants, and an analysis of them is still fast enough. */
export const MAX_ROWS = 1000;

/** A text of the file that represents another value. The file is refused if `decode` returns `undefined`. */
function textAs<Value>(
  text: typeof amount,
  decode: (text: string) => Value | undefined,
  encode: (value: Value) => string,
) {
  return z.codec(text, z.custom<Value>(), {
    encode,
    decode: (written, payload): Value => {
      const value = decode(written);
      if (value !== undefined) return value;
      payload.issues.push({ code: 'custom', input: written, message: 'No such value.' });
      return z.NEVER;
    },
  });
}

/** US dollars as an exact decimal, read as micro-dollars. */
export const money = textAs<MicroDollars>(amount, fromDecimal, toDecimal);

/** A day that exists in the calendar, unlike 31 February. */
export const calendarDay = textAs<Day>(day, calendarDayOf, (value) => value);

/** An instant on a day that exists in the calendar. */
export const calendarInstant = textAs<Instant>(
  instant,
  (text) => {
    const time = timeOf(text);
    return time === undefined ? undefined : instantOf(new Date(time));
  },
  (value) => value,
);

/** Such an instant, read as Unix milliseconds. */
export const unixTime = textAs<number>(instant, timeOf, (value) => instantOf(new Date(value)));

function calendarDayOf(text: string): Day | undefined {
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** `undefined` if the day does not exist in the calendar, as in noon on 31 February. */
function timeOf(text: string): number | undefined {
  const milliseconds = Date.parse(text);
  return isGrantTime(milliseconds) && instantOf(new Date(milliseconds)) === text ? milliseconds : undefined;
}

export function list<Item extends z.core.$ZodType>(item: Item) {
  return z.readonly(z.array(item));
}
