import {
  type Column,
  isCreditLabel,
  isPageText,
  isStateWord,
  meaningOf,
  saysNone,
} from '../provider/index.ts';
import { CURRENCY_CODES } from './known-amount.ts';

/** What may stand in a label beside letters, marks of emphasis and brackets among it; no sign of an address or an id. */
const SIGNS_OF_LABELS = /^[\p{L}\p{N}\p{Z}\s()[\]:：.,;!?'’“”"/⁄…*†‡–—$#-]*$/u;
/** A label of credit has no sign but a number in brackets and what stands at its end: signs part names. */
const SIGNS_OF_PHRASES = /^[\p{L}\p{N}\p{Z}’']*(?:\(\p{N}{1,5}\))?[:：.*†‡…]*$/u;
const HAS_LETTER = /\p{L}/u;
/** A currency behind a label of money: by itself three capitals are anybody's initials. */
const CURRENCY_BEHIND = new RegExp(`[ ,]{1,2}\\(?(?:${CURRENCY_CODES}|US\\$)\\)?$`, 'u');
/** What may stand before and behind a column's name: how it is sorted, its zone, its currency. */
const SORTED_BEFORE = /^(?:sort(?:ed)? by|toggle sorting of) /iu;
const NOTE_BEHIND =
  /[ ,]{1,2}(?:not sorted|(?:sorted )?(?:ascending|descending|asc|desc)|\(?(?:in )?(?:utc|gmt|usd|us\$|us dollars)\)?)$/iu;
/** Words that a column's name is known without; anywhere else they may be of a name. */
const NOTE = /(?<!\p{L})(?:in|us|usd|utc|gmt|not|asc|desc|sort|sorted|by|click|toggle)(?!\p{L})/iu;
const JOINED = /\p{L}[.—-]\p{L}/u;

const NO_MONEY_IN: ReadonlySet<Column> = new Set(['received', 'state', 'expires']);

/**
 * Whether a text is, in whole, one that pages of credit are known to show: a text of theirs word for word, a column's name, a
 * State word, or a label of credit. One word that is none of these, and nothing of it is known.
 */
export function isOwnText(text: string): boolean {
  if (!SIGNS_OF_LABELS.test(text)) return false;
  const line = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  return isWhole(line) || line.split(/ ?[/⁄] ?/u).every(isLabel);
}

function isWhole(line: string): boolean {
  return isStateWord(line) || saysNone(line) || isPageText(line);
}

function isLabel(line: string): boolean {
  if (isWhole(line) || columnNamed(line) !== undefined || isCreditPhrase(line)) return true;
  const money = line.replace(CURRENCY_BEHIND, '');
  return money !== line && (isCreditPhrase(money) || isOfMoney(columnNamed(money)));
}

/** The column that a text names, with a note where such notes stand. */
function columnNamed(line: string): Column | undefined {
  const name = line.replace(SORTED_BEFORE, '').replace(NOTE_BEHIND, '');
  return NOTE.test(name) || JOINED.test(name) ? undefined : meaningOf(name);
}

function isOfMoney(column: Column | undefined): boolean {
  return column !== undefined && !NO_MONEY_IN.has(column);
}

function isCreditPhrase(line: string): boolean {
  return SIGNS_OF_PHRASES.test(line) && isCreditLabel(wordsOf(line));
}

/** The words of a label, in small letters and without its numbers and the signs around them. */
function wordsOf(line: string): string[] {
  const words = line
    .toLowerCase()
    .replace(/[():：.*†‡…]/gu, ' ')
    .split(' ');
  return words.filter((word) => HAS_LETTER.test(word));
}

const OF_A_COMPANY = /^(?:inc|llc|ltd|limited|gmbh|ag|corp|co|company|sa|srl|bv|plc)$/;

/** The letters and numbers of a text as words, whatever stands between them. */
function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Whether a text holds the organization's name, in any spelling and with or without the kind of company that it is. */
export function holdsName(text: string, organization: string | null): boolean {
  const name = plainWords(organization ?? '');
  const own = name.filter((word, index) => index === 0 || !OF_A_COMPANY.test(word));
  return holds(plainWords(text), own);
}

/** Whether all words of a name stand in a row among the words. */
function holds(words: readonly string[], name: readonly string[]): boolean {
  return name.length > 0 && words.some((_, index) => name.every((part, at) => words[index + at] === part));
}
