import { dateWordsOf } from './date-words.ts';

/** The languages whose month names are known on every page, besides the browser's own. */
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

/** Finds the months (1 to 12) that the words of a text name. */
export interface MonthNames {
  (words: readonly string[]): number[];
  /** Whether a word belongs to dates but names no month: a weekday, an era, or a word between the parts. */
  isDateWord: (word: string) => boolean;
  /** Whether dates may count years in the Buddhist era, so that a year of two digits may be one of these. */
  isBuddhist: boolean;
}

const NO_MONTH = 0;
/** A word that names two different months in two languages counts as none. */
const TWO_MONTHS = NO_MONTH;
/** Hebrew writes "in November" as one word. */
const JOINED_PREPOSITION = /^ב/;

/**
 * Month names, long and short, as Intl writes them. The preferred languages come first. The others take some 20 ms to load,
 * so they are loaded when those know no month in a text.
 *
 * @param written the languages of the page and of the browser: the dates are in one of them
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

/** Pages repeat few words over many rows, so the look-up keeps what it has found. */
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

/** The letters of a word in lower case, without accents, and with `i` for the Turkish dotless `ı`: `MÄRZ` becomes `marz`. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{M}]/gu, '');
}
