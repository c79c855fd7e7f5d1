import { MONTH_LANGUAGES } from '../page/index.ts';
import { meaningOf, PAGE_WORDS, readState, saysNone } from '../provider/index.ts';

const KNOWN = new Set(PAGE_WORDS.split(/\s+/));

/** What may stand in one word with digits: currencies, date signs, the parts of an ISO instant, halves of the day. */
const BESIDE_DIGITS = new Set(
  'usd us eur gbp ca au nz hk nt r t z utc gmt am pm st nd rd th 年 月 日 년 월 일'.split(' '),
);

const HAS_DIGIT = /\p{N}/u;
/** Dates of Chinese, Japanese and Korean are written without spaces. */
const JOINED_TO_DIGITS = /\p{Script=Han}|\p{Script=Hangul}/u;
/** E-mail and web addresses, file names, ids with underscores: nothing of them stays (but of `p.m.`). */
const ADDRESS = /[@_\\]|:\/\/|\p{L}{2}\.\p{L}|\p{L}\.\p{L}{2}/u;
const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;

/** Whether a text, on the whole, is one that the reader knows: a column's name, a State word, "no credit grants". */
export function isKnownText(text: string): boolean {
  return meaningOf(text) !== undefined || readState(text) !== 'unknown' || saysNone(text);
}

/** The runs of letters in a text. */
export function lettersIn(text: string): string[] {
  return text.match(LETTERS) ?? [];
}

/**
 * Whether the word at `index` among the words of a text may stay: it is one of the page's own, or of a date with a
 * digit at most two words away.
 */
export function isKnownWord(words: readonly string[], index: number, dates: ReadonlySet<string>): boolean {
  const word = words[index] ?? '';
  if (ADDRESS.test(word)) return false;
  const letters = lettersIn(word.toLowerCase());
  if (HAS_DIGIT.test(word)) {
    return letters.every((run) => BESIDE_DIGITS.has(run) || (JOINED_TO_DIGITS.test(run) && dates.has(run)));
  }
  const isNearDigit = words.slice(Math.max(0, index - 2), index + 3).some((near) => HAS_DIGIT.test(near));
  return letters.every((run) => KNOWN.has(run) || (isNearDigit && dates.has(run)));
}

const DATES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { weekday: 'short', month: 'short', day: 'numeric' },
];

/** The first of each month, and a whole week, at an hour of either half of the day. */
const INSTANTS = [
  ...Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1)),
  ...Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day, 13)),
];
let ofEveryPage: readonly string[] | undefined;

/** Every word that Intl writes in dates of the languages: names of months and days, and what stands between. */
export function dateWords(browserLanguages: readonly string[]): ReadonlySet<string> {
  ofEveryPage ??= wordsOfDates(MONTH_LANGUAGES);
  return new Set([...ofEveryPage, ...wordsOfDates(browserLanguages)]);
}

function wordsOfDates(languages: readonly string[]): string[] {
  const texts = Intl.DateTimeFormat.supportedLocalesOf(languages).flatMap((language) =>
    DATES.flatMap((options) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return INSTANTS.map((instant) => format.format(instant));
    }),
  );
  return lettersIn(texts.join(' ').toLowerCase());
}
