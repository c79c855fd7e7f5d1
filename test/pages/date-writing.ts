import { literally, plainDigits } from './locales.ts';

/** A way of writing days, and what a text so written says: the inverse, made from Intl's own parts. */
export interface DateWriting {
  write: (day: string) => string;
  /** The day that a text names in this way of writing; `null` where it names none. */
  says: (text: string) => string | null;
  /** Whether days are written in numbers alone, so that another order may read them otherwise. */
  isNumbersAlone: boolean;
  hasShortYear: boolean;
}

export const DATE_FORMS = ['short', 'medium', 'long', 'full', 'numeric', '2-digit', 'iso'] as const;
export type DateForm = (typeof DATE_FORMS)[number];

const ISO: DateWriting = {
  write: (day) => day,
  says: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? calendarDay(text) : null),
  isNumbersAlone: false,
  hasShortYear: false,
};

const known = new Map<string, DateWriting>();

/** How a locale writes days in one form. */
export function dateWriting(locale: string, form: DateForm): DateWriting {
  if (form === 'iso') return ISO;
  const key = `${locale} ${form}`;
  const writing = known.get(key) ?? writingOf(new Intl.DateTimeFormat(locale, optionsOf(form)), locale);
  known.set(key, writing);
  return writing;
}

function optionsOf(form: Exclude<DateForm, 'iso'>): Intl.DateTimeFormatOptions {
  const timeZone = 'UTC';
  if (form === 'numeric') return { year: 'numeric', month: 'numeric', day: 'numeric', timeZone };
  if (form === '2-digit') return { year: 'numeric', month: '2-digit', day: '2-digit', timeZone };
  return { dateStyle: form, timeZone };
}

function writingOf(format: Intl.DateTimeFormat, locale: string): DateWriting {
  const plain = plainDigits(locale);
  const parts = format.formatToParts(Date.UTC(2026, 10, 22));
  const isMonthNumber = parts.some(({ type, value }) => type === 'month' && /^\d+$/.test(plain(value)));
  const names = isMonthNumber ? [] : monthNames(format, plain);
  const pattern = new RegExp(`^${parts.map((part) => patternOf(part, names, plain)).join('')}$`, 'u');
  const isBuddhist = format.resolvedOptions().calendar === 'buddhist';
  const yearOf = (text: string) =>
    text.length === 2 ? shortYear(Number(text), isBuddhist) : longYear(Number(text), isBuddhist);
  return {
    write: (day) => format.format(Date.parse(day)),
    says: (text) => {
      const { year = '', month = '', day = '' } = pattern.exec(plain(text).trim())?.groups ?? {};
      const number = isMonthNumber ? Number(month) : names.indexOf(month) + 1;
      return year === '' ? null : calendarDay([yearOf(year), number, Number(day)].map(twoDigits).join('-'));
    },
    isNumbersAlone: isMonthNumber && !/\p{L}/u.test(plain(format.format(0))),
    hasShortYear: parts.some(({ type, value }) => type === 'year' && value.length === 2),
  };
}

function monthNames(format: Intl.DateTimeFormat, plain: (text: string) => string): string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 22));
    return plain(parts.find(({ type }) => type === 'month')?.value ?? '');
  });
}

function patternOf(
  { type, value }: Intl.DateTimeFormatPart,
  names: readonly string[],
  plain: (text: string) => string,
): string {
  switch (type) {
    case 'year':
      return '(?<year>\\d{4}|\\d{2})';
    case 'month':
      return names.length === 0 ? '(?<month>\\d{1,2})' : `(?<month>${names.map(literally).join('|')})`;
    case 'day':
      return '(?<day>\\d{1,2})';
    case 'weekday':
      return '[\\p{L}\\p{M}\\s-]+';
    default:
      return literally(plain(value)).replace(/\s/gu, '\\s');
  }
}

const longYear = (year: number, isBuddhist: boolean) => (isBuddhist ? year - 543 : year);
const shortYear = (year: number, isBuddhist: boolean) => (isBuddhist ? 2500 + year - 543 : 2000 + year);
const twoDigits = (number: number) => String(number).padStart(2, '0');

function calendarDay(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}
