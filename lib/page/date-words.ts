import type { Column } from '../provider/index.ts';
import { plainText } from './digits.ts';

/** What may stand before a day in its own column: it says again what the column says. */
const BEFORE: Partial<Record<Column, RegExp>> = {
  expires:
    /^(?:expires?(?: on| at)?|expired(?: on)?|expiring(?: on)?|expiry(?: date)?|(?:valid |available |usable )?(?:until|till|through|thru)|ends?(?: on)?|on|by|up to|läuft ab(?: am)?|bis(?: zum)?|jusqu'au|expire le|hasta(?: el)?|até|fino al|tot|do|до)\s*[:：]?\s+(?=\S)/iu,
  received:
    /^(?:received(?: on)?|granted(?: on)?|issued(?: on)?|since|on|from|erhalten(?: am)?|reçu le|recibido(?: el)?)\s*[:：]?\s+(?=\S)/iu,
};
/** What may stand behind it: the zone, and how long it is until then. */
const BEHIND = /(?<!\s)\s*\(?(?:UTC|GMT)(?:\s?[+-]\d{1,2}(?::\d{2})?)?\)?$/u;
const TO_GO =
  /(?<!\s)\s{0,3}(?:[·•–—-]\s?)?\(?(?:in (?:about |~ ?)?(?:\d{1,3}|an?) (?:days?|weeks?|months?|years?)|(?:\d{1,3}|an?) (?:days?|weeks?|months?|years?) (?:left|to go|remaining|from now)|(?:tomorrow|next (?:week|month|year)))\)?$/iu;
const LONGEST = 120;

/** The words of a date cell without those that only say again what its column says. */
export function withoutDateWords(text: string, of: Column | undefined): string {
  const before = of && BEFORE[of];
  if (text.length > LONGEST || !before) return text;
  const plain = plainText(text).replace(before, '');
  return (of === 'expires' ? plain.replace(TO_GO, '') : plain).replace(BEHIND, '');
}

const NEVER =
  /^(?:(?:it )?never(?: expires?)?|no (?:expiry|expiration)(?: date)?|(?:does|do) ?n[o’']?t expire|non-?expiring|without expiry|nie|läuft nie ab|jamais|n['’]expire jamais|nunca|no vence|não expira|mai|nooit|nigdy|никогда|永不过期|永久有效|无期限|無期限|만료 없음)\.?$/iu;

/** Whether the words of an Expires cell say that the grant has no end. */
export function saysNever(text: string): boolean {
  return text.length <= LONGEST && NEVER.test(plainText(text));
}

/**
 * Knows the words that stand in dates beside numbers and months in these languages: `de`, `г.`, weekdays, eras. Most dates
 * have none, and learning them takes some 10 ms, so they are learned when one is asked for.
 */
export function dateWordsOf(languages: readonly string[]): (word: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (word) => {
    known ??= wordsIn(languages);
    return known.has(foldedWord(word));
  };
}

const OWN_WORDS = [
  'of',
  'the',
  'den',
  'dem',
  'am',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'le',
  'el',
  'utc',
  'gmt',
  'ad',
  'ce',
  'be',
];

const DAYS_OF_A_WEEK = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/** All words of a date but its month: of weekdays, eras, and what stands between; some languages write two as one. */
function wordsIn(languages: readonly string[]): Set<string> {
  const words = new Set(OWN_WORDS);
  for (const language of new Set(languages)) {
    for (const options of STYLES) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let day = 0; day < DAYS_OF_A_WEEK; day++) {
        const parts = format.formatToParts(day * MILLISECONDS_A_DAY);
        const telling = parts.map(({ type, value }) => (TELLING.has(type) ? value : ' 0 ')).join('');
        for (const word of telling.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}\p{Po}]*/gu) ?? [])
          words.add(foldedWord(word));
      }
    }
  }
  return words;
}

const TELLING = new Set(['literal', 'era', 'weekday']);
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'medium' },
  { dateStyle: 'long' },
  { dateStyle: 'full' },
  { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' },
];

function foldedWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
}
