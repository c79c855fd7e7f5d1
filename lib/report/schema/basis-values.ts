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

/** More grants than any account is known to have, and still judged while a reader waits. */
export const MAX_ROWS = 1000;

/** A text of the file taken for what it stands for; refused where `decode` gives `undefined`. */
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

/** A day of the calendar. */
export const calendarDay = textAs<Day>(day, calendarDayOf, (value) => value);

/** An instant of the calendar. */
export const moment = textAs<Instant>(
  instant,
  (text) => {
    const time = timeOf(text);
    return time === undefined ? undefined : instantOf(new Date(time));
  },
  (value) => value,
);

/** An instant of the calendar, read as Unix milliseconds. */
export const time = textAs<number>(instant, timeOf, (value) => instantOf(new Date(value)));

function calendarDayOf(text: string): Day | undefined {
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** `undefined` for what no calendar has, such as the 31st of February at noon. */
function timeOf(text: string): number | undefined {
  const milliseconds = Date.parse(text);
  return isGrantTime(milliseconds) && instantOf(new Date(milliseconds)) === text ? milliseconds : undefined;
}

/** A list that nobody changes. */
export function list<Item extends z.core.$ZodType>(item: Item) {
  return z.readonly(z.array(item));
}
