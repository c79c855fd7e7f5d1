import { MONTH_LANGUAGES, plainText } from '../page/index.ts';

/** Whether a complete text is a date. */
export type IsDate = (text: string) => boolean;

const LONGEST_DATE = 60;
const ISO =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?$/;
/** No grant is from before 2010 or ends after 2049. In the Buddhist era that is 543 years more. */
const YEARS = /^(?:20[1-4]\d|25[5-9]\d)$/;
/** The years that two digits stand for. */
const SHORT_YEAR = /^[2-4]\d$/;
const MAX_DAYS = 31;
const TIME_OF_DAY = /\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?/g;
const WORDED =
  /^(?:in )?(?:\d{1,3} (?:minute|hour|day|week|month)|\d year)s?(?: ago| left)?$|^(?:today|tomorrow|yesterday|never|no expiry|no expiration)$/i;

const patterns = new Map<string, RegExp | undefined>();

/** Recognises dates as Intl writes them in the languages of every page and in those given. A date must be in one language. */
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

/** Cached and made on first use: learning how a language writes dates takes a millisecond or more. */
function patternIn(language: string): RegExp | undefined {
  if (!patterns.has(language)) patterns.set(language, datePattern(language));
  return patterns.get(language);
}

/** Whether the numbers can be those of a grant's date. A year long ago, or a day above 31, is a number of something else. */
function hasDayAndYear(plain: string): boolean {
  if (!(plain.match(TIME_OF_DAY) ?? []).every(isTimeOfDay)) return false;
  const date = plain.replace(TIME_OF_DAY, '').trim();
  const runs = date.match(/\d+/g) ?? [];
  const isOfDate = (run: string) =>
    run.length === 4
      ? YEARS.test(run)
      : (Number(run) > 0 && Number(run) <= MAX_DAYS) || isShortYear(run, date);
  return runs.length > 1 && runs.every(isOfDate);
}

/** A year of two digits comes first or last, and is in the same range as those of four. */
function isShortYear(run: string, date: string): boolean {
  return SHORT_YEAR.test(run) && (date.startsWith(run) || date.endsWith(run));
}

function isTimeOfDay(time: string): boolean {
  const [hours = 0, ...rest] = time.split(':').map(Number);
  return hours <= 24 && rest.every((part) => part < 60);
}

/** The formats in which pages let Intl write a day, without and with a time. */
const WAYS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { year: 'numeric', month: 'numeric', day: 'numeric' },
  { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' },
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'short', timeStyle: 'short' },
];

/** A day of each month, and a whole week, at hours before and after noon. */
const INSTANTS = [
  ...Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 22)),
  ...Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day, 13)),
];
const TIME_BEHIND = '(?:,? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)?(?: \\(?(?:UTC|GMT)\\)?)?';

/** The pattern of the dates that Intl writes in a language, for the plain form of a text. `undefined` if it is not a language. */
function datePattern(language: string): RegExp | undefined {
  const [supported] = supportedOf(language);
  if (supported === undefined) return undefined;
  const patterns = new Set(
    WAYS.map((way) => patternOf(new Intl.DateTimeFormat(supported, { ...way, timeZone: 'UTC' }))),
  );
  return new RegExp(`^(?:${[...patterns].join('|')})${TIME_BEHIND}$`, 'iu');
}

function supportedOf(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    return [];
  }
}

type Part = Intl.DateTimeFormatPart;

function patternOf(format: Intl.DateTimeFormat): string {
  const written = INSTANTS.map((instant) => format.formatToParts(instant));
  const [sample = []] = written;
  const isNumeric = sample.every(({ type, value }) => type !== 'month' || isNumber(value));
  const namesOf = (type: Part['type']) =>
    written.flatMap((parts) => parts.filter((part) => part.type === type).map(({ value }) => value));
  return sample.map((part) => patternOfPart(part, namesOf, isNumeric)).join('');
}

/** A number where no month can be is that of something else, such as a bank's sort code. */
const PATTERN_OF_NUMBER: Partial<Record<Part['type'], string>> = {
  month: '(?:0?[1-9]|1[0-2])',
  day: '(?:0?[1-9]|[12]\\d|3[01])',
};

function patternOfPart(
  { type, value }: Part,
  namesOf: (type: Part['type']) => readonly string[],
  isNumeric: boolean,
): string {
  if (type === 'literal') return literalPattern(value, isNumeric);
  if (type === 'year') return plainText(value).length > 2 ? '\\d{4}' : '\\d{2}';
  if (type === 'minute') return '\\d{2}(?::\\d{2})?';
  if (isNumber(value)) return PATTERN_OF_NUMBER[type] ?? '\\d{1,2}';
  const names = new Set(namesOf(type).map((name) => literally(plainText(name))));
  return `(?:${[...names].join('|')})`;
}

/** Between words a page may leave out dots and commas. Between numbers they are required, because they make them a date. */
function literalPattern(value: string, isNumeric: boolean): string {
  const plain = literally(
    value
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' '),
  );
  return isNumeric ? plain : plain.replace(/\\\.|[,،]/g, '$&?');
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function isNumber(value: string): boolean {
  return /^\p{Nd}+$/u.test(value);
}
