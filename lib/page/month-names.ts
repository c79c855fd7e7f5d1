import { dateWordsOf } from './date-words.ts';

/** Languages whose month names are read on every page; the browser's own come on top. */
export const MONTH_LANGUAGES = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'nl',
  'pl',
  'tr',
  'ru',
  'ja',
  'zh-CN',
  'zh-TW',
  'ko',
  'hi',
  'ar',
  'he',
  'th',
] as const;

/** Finds the months (1 to 12) that the words of a text name, and knows what else stands in dates of these languages. */
export interface MonthNames {
  (words: readonly string[]): number[];
  /** Whether a word is one of a date, but no month: a weekday, an era, or what stands between. */
  isDateWord: (word: string) => boolean;
  /** Whether dates may be written in the Buddhist era, so that a year of two digits may be one of it. */
  isBuddhist: boolean;
}

const NO_MONTH = 0;
const TWO_MONTHS = NO_MONTH;
/** Hebrew writes "in November" as one word. */
const JOINED_PREPOSITION = /^ב/;

/**
 * Month names, long and short, as Intl writes them. The preferred languages are asked first; the others, which take
 * some 20 ms to learn, only where those know no month in a text. A word that names two different months names none.
 * `written`: the languages that the dates may be in, of which the page or the browser has one.
 */
export function monthNames(preferred: readonly string[], written = preferred): MonthNames {
  const first = lookUpIn(namesOf(preferred));
  let all: LookUp | undefined;
  const namesIn = (words: readonly string[]) => {
    const found = first(words);
    if (found.length > 0) return found;
    all ??= lookUpIn(namesOf([...preferred, ...MONTH_LANGUAGES]));
    return all(words);
  };
  return Object.assign(namesIn, {
    isDateWord: dateWordsOf([...preferred, ...MONTH_LANGUAGES]),
    isBuddhist: written.some(isBuddhist),
  });
}

function isBuddhist(language: string): boolean {
  return new Intl.DateTimeFormat(language).resolvedOptions().calendar === 'buddhist';
}

type LookUp = (words: readonly string[]) => number[];

function namesOf(languages: readonly string[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const language of new Set(languages)) {
    for (const options of NAMING) addNames(known, language, options);
  }
  return known;
}

/** Pages repeat a few words over many rows, so each is looked up once. */
function lookUpIn(known: ReadonlyMap<string, number>): LookUp {
  const asked = new Map<string, number>();
  const monthOf = (word: string) => {
    const folded = fold(word);
    return known.get(folded) || known.get(folded.replace(JOINED_PREPOSITION, '')) || NO_MONTH;
  };
  return (words) =>
    words.flatMap((word) => {
      const month = asked.get(word) ?? monthOf(word);
      asked.set(word, month);
      return month === NO_MONTH ? [] : month;
    });
}

const NAMING: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { dateStyle: 'medium' },
  { dateStyle: 'long' },
];

function addNames(known: Map<string, number>, language: string, options: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const parts = format.formatToParts(Date.UTC(2024, month - 1, 2));
    const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
    if (name !== '') known.set(name, (known.get(name) ?? month) === month ? month : TWO_MONTHS);
  }
}

/** Letters alone, small, without the accents of Latin script and the Turkish dotless i, so that capitals match too. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{M}]/gu, '');
}
