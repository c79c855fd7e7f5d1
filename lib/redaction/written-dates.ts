import { plainText } from '../page/index.ts';

/** The ways in which pages have Intl write a day, without a time and with one. */
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

/** A day of each month, and a whole week, at an hour of either half of the day. */
const INSTANTS = [
  ...Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 22)),
  ...Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day, 13)),
];
const TIME_BEHIND = '(?:,? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)?(?: \\(?(?:UTC|GMT)\\)?)?';

/** The patterns of the dates that Intl writes in a language, for the plain form of a text; none for what is no language. */
export function datePattern(language: string): RegExp | undefined {
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

function patternOfPart(
  { type, value }: Part,
  namesOf: (type: Part['type']) => readonly string[],
  isNumeric: boolean,
): string {
  if (type === 'literal') return literalPattern(value, isNumeric);
  if (type === 'year') return plainText(value).length > 2 ? '\\d{4}' : '\\d{2}';
  if (type === 'minute') return '\\d{2}(?::\\d{2})?';
  if (isNumber(value)) return '\\d{1,2}';
  const names = new Set(namesOf(type).map((name) => literally(plainText(name))));
  return `(?:${[...names].join('|')})`;
}

/** Between words, a page may leave out dots and commas; between numbers, they are what makes them a date. */
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
