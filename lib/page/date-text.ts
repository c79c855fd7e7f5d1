import { type Day, dayOf, dayOfInstant, instantOf } from '../values/day.ts';

/** Why a text is no day that may be counted on. */
export type DateProblem = 'empty' | 'not-a-date' | 'ambiguous-date';

export type DateText = { day: Day } | { problem: DateProblem };

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|T|\s)/;
const ISO_WITH_TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/;
const NUMERIC = /^\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?$/;
const TIME_OF_DAY = /,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?(?:\s(?:UTC|GMT))?$/i;
const NUMBER_OR_WORD = /\p{N}+|\p{L}+/gu;

/** Says which month (1 to 12) a word names, or `undefined`. */
export type MonthNames = (word: string) => number | undefined;

/**
 * Reads one day. Months are taken by name or from an ISO date; a date of numbers alone (`03/04/2026`) is two different
 * days in two languages and is never guessed.
 */
export function readDate(text: string, months: MonthNames): DateText {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: 'empty' };
  const iso = ISO.exec(trimmed);
  if (iso) return readIso(trimmed, iso);
  if (NUMERIC.test(trimmed)) return { problem: 'ambiguous-date' };
  const date = trimmed.replace(TIME_OF_DAY, '');
  return fromDay(namedMonthDate(date.match(NUMBER_OR_WORD) ?? [], months));
}

function readIso(text: string, [, year, month, date]: RegExpExecArray): DateText {
  if (!ISO_WITH_TIME.test(text)) return fromDay(dayOf(Number(year), Number(month), Number(date)));
  const instant = new Date(text);
  return Number.isNaN(instant.getTime())
    ? { problem: 'not-a-date' }
    : { day: dayOfInstant(instantOf(instant)) };
}

/** One month name, one year of four digits and one day of the month, in any order, among words that name nothing. */
function namedMonthDate(parts: readonly string[], months: MonthNames): Day | undefined {
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const named = parts.flatMap((part) => months(part.toLowerCase()) ?? []);
  const year = numbers.find((number) => number.length === 4);
  const date = numbers.find((number) => number.length <= 2);
  const [month] = named;
  if (numbers.length !== 2 || named.length !== 1 || !year || !date || !month) return undefined;
  return dayOf(Number(year), month, Number(date));
}

function fromDay(day: Day | undefined): DateText {
  return day === undefined ? { problem: 'not-a-date' } : { day };
}

const TWO_MONTHS = 0;

/** Month names, long and short, of the given languages; a word that names two different months names none. */
export function monthNames(languages: readonly string[]): MonthNames {
  const known = new Map<string, number>();
  for (const language of languages.filter(isLanguage)) {
    for (const month of ['long', 'short'] as const) {
      addNames(known, new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }));
    }
  }
  return (word) => known.get(word) || undefined;
}

function addNames(known: Map<string, number>, format: Intl.DateTimeFormat): void {
  for (let month = 1; month <= 12; month++) {
    const part = format.formatToParts(Date.UTC(2024, month - 1, 1)).find(({ type }) => type === 'month');
    const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
    known.set(name, (known.get(name) ?? month) === month ? month : TWO_MONTHS);
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
