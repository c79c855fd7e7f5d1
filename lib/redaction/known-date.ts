import { MONTH_LANGUAGES, plainText } from '../page/index.ts';
import { datePattern } from './written-dates.ts';

/** Whether a text, in whole, is a date. */
export type IsDate = (text: string) => boolean;

const LONGEST_DATE = 60;
const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?$/;
/** No grant is from before 2010 or ends after 2049; in the years of the Buddhist era that is 543 more. */
const YEARS = /^(?:20[1-4]\d|25[5-9]\d)$/;
const MOST_DAYS = 31;
const TIME_OF_DAY = /\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?/g;
const WORDED =
  /^(?:in )?\d{1,3} (?:minute|hour|day|week|month|year)s?(?: ago| left)?$|^(?:today|tomorrow|yesterday|never|no expiry|no expiration)$/i;

const patterns = new Map<string, RegExp | undefined>();

/** Knows the dates that Intl writes in the languages of every page and in those given; each in one language alone. */
export function datesIn(languages: readonly string[]): IsDate {
  return (text) => {
    const plain = plainText(text);
    if (plain.length > LONGEST_DATE) return false;
    if (WORDED.test(plain)) return true;
    if (!hasDayAndYear(plain)) return false;
    return (
      ISO.test(plain) ||
      [...languages, ...MONTH_LANGUAGES].some((language) => patternIn(language)?.test(plain))
    );
  };
}

/** Learning how a language writes dates takes a millisecond or more, so it is done when it is first needed. */
function patternIn(language: string): RegExp | undefined {
  if (!patterns.has(language)) patterns.set(language, datePattern(language));
  return patterns.get(language);
}

/** What no date of a grant can have is the number of something else: a year long ago, a day of more than 31. */
function hasDayAndYear(plain: string): boolean {
  const date = plain.replace(TIME_OF_DAY, '').trim();
  const runs = date.match(/\d+/g) ?? [];
  const isOfDate = (run: string) =>
    run.length === 4 ? YEARS.test(run) : Number(run) <= MOST_DAYS || isShortYear(run, date);
  return runs.length > 1 && runs.every(isOfDate);
}

/** A year of two digits stands first or last. */
function isShortYear(run: string, date: string): boolean {
  return run.length === 2 && (date.startsWith(run) || date.endsWith(run));
}
