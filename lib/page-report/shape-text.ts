import { plainText } from '../page/index.ts';
import { type About, holdsName, type Policy, redactorOf } from '../redaction/index.ts';

/** How texts become shapes: `text` keeps the page's own words, `blank` keeps none. */
export interface Shapes {
  text: (text: string) => string;
  blank: (text: string) => string;
  /** Whether a part of a text is not known. */
  hasUnknown: (text: string) => boolean;
  /** Whether a text contains the organization's name. */
  isName: (text: string) => boolean;
}

const LONGEST_TEXT = 300;
/** Enough for the redactor to know that nothing is known of a longer text. */
const LONGEST_JUDGED = 1001;
/** Stands for an unknown part while a text is judged. */
const UNKNOWN = '?';
const SHAPES: Policy = { replaced: withoutWords, kept: withoutFigures };

/**
 * Turns texts into shapes: punctuation and spaces stay, every digit becomes a 9, and every letter of a word an `x`. A
 * text, or its part between separators, stays if all of it is known to be the page's own.
 */
export function shapesOf(about: About): (text: string) => string {
  const redact = redactorOf(SHAPES, about);
  // A name that is cut might pass for a label.
  return (text) => cut(redact(spaced(text).slice(0, LONGEST_JUDGED), 'anywhere'));
}

/** Whether a redacted text would lose a part. */
export function unknownsOf(about: About): (text: string) => boolean {
  const redact = redactorOf({ replaced: () => UNKNOWN, kept: () => '' }, about);
  return (text) => redact(spaced(text).slice(0, LONGEST_JUDGED), 'anywhere').includes(UNKNOWN);
}

/** Whether the beginning of a text, as far as it is shown, contains the organization's name. */
export function namesIn({ organization }: About): (text: string) => boolean {
  return (text) => holdsName(spaced(text).slice(0, LONGEST_JUDGED), organization);
}

/** The shape of a text of which nothing is known. */
export function blankShape(text: string): string {
  return withoutWords(cut(spaced(text)));
}

/** White space becomes one space, except for narrow and non-breaking spaces, which are part of how numbers are written. */
function spaced(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ');
}

function cut(line: string): string {
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}

/** The letter, lower and upper case, that stands for all letters of a script. Other scripts use `x`. */
const LETTERS: readonly [script: RegExp, small: string, capital: string][] = [
  [/\p{Script=Latin}/u, 'x', 'X'],
  [/\p{Script=Cyrillic}/u, 'ж', 'Ж'],
  [/\p{Script=Greek}/u, 'λ', 'Λ'],
  [/\p{Script=Han}/u, '字', '字'],
  [/\p{Script=Hiragana}/u, 'あ', 'あ'],
  [/\p{Script=Katakana}/u, 'ア', 'ア'],
  [/\p{Script=Hangul}/u, '가', '가'],
  [/\p{Script=Arabic}/u, 'ا', 'ا'],
  [/\p{Script=Hebrew}/u, 'א', 'א'],
  [/\p{Script=Devanagari}/u, 'क', 'क'],
  [/\p{Script=Thai}/u, 'ก', 'ก'],
];
const ANY_SCRIPT = [/./u, 'x', 'X'] as const;

/** Stands for any picture, because an emoji reveals as much as a name. */
const PICTURE = '□';

/** Characters that reveal nothing about anybody: punctuation, currency and arithmetic signs, spaces, sort arrows, direction marks. */
const SAYS_NOTHING = /[\p{P}\p{Sc}\p{Sm}\p{Z}←-⇿■-◿ⓘ\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** The text with every digit as the 9 of its script and every picture as one character. Its words stay. */
function withoutFigures(text: string): string {
  return text.replace(/[^\p{L}\p{M}]/gu, standIn);
}

/** The text with every letter and digit replaced by one of its script. */
export function withoutWords(text: string): string {
  return text.replace(/./gsu, standIn);
}

function standIn(sign: string): string {
  if (/\p{L}/u.test(sign)) return letter(sign);
  if (/\p{N}/u.test(sign)) return nine(sign);
  if (SAYS_NOTHING.test(sign)) return sign;
  return /[\p{M}\p{Cc}\p{Cf}\p{Cs}]/u.test(sign) ? '' : PICTURE;
}

function letter(sign: string): string {
  const [, small, capital] = LETTERS.find(([script]) => script.test(sign)) ?? ANY_SCRIPT;
  return /[\p{Lu}\p{Lt}]/u.test(sign) ? capital : small;
}

function nine(sign: string): string {
  const digit = /\p{Nd}/u.test(sign) ? Number(plainText(sign)) : Number.NaN;
  return Number.isNaN(digit) ? '9' : String.fromCodePoint((sign.codePointAt(0) ?? 0) - digit + 9);
}
