import {
  type Column,
  isCreditLabel,
  isLabelOfSomebody,
  isPageText,
  isStateWord,
  meaningOf,
  saysNone,
} from '../provider/index.ts';
import { CURRENCY_CODES } from './known-amount.ts';

/** Characters of labels: letters, emphasis and brackets, but none of an address or an id. */
const SIGNS_OF_LABELS = /^[\p{L}\p{N}\p{Z}\s()[\]:：.,;!?'’“”"/⁄…*†‡–—$#-]*$/u;
/** Besides letters, a credit label has only a number in brackets and final punctuation. Other characters separate names. */
const SIGNS_OF_PHRASES = /^[\p{L}\p{N}\p{Z}’']*(?:\(\p{N}{1,5}\))?[:：.*†‡…]*$/u;
const HAS_LETTER = /\p{L}/u;
/** A currency after a label of money. Alone, three capitals may be somebody's initials. */
const CURRENCY_BEHIND = new RegExp(`[ ,]{1,2}\\(?(?:${CURRENCY_CODES}|US\\$)\\)?$`, 'u');
/** Notes before and after a column's name: how it is sorted, its time zone, its currency. */
const SORTED_BEFORE = /^(?:sort(?:ed)? by|toggle sorting of) /iu;
const NOTE_BEHIND =
  /[ ,]{1,2}(?:not sorted|(?:sorted )?(?:ascending|descending|asc|desc)|\(?(?:in )?(?:utc|gmt|usd|us\$|us dollars)\)?)$/iu;
/** Words and letters of notes, as in a date's format. Anywhere else in a column's name they may be part of somebody's name. */
const NOTE =
  /(?<!\p{L})(?:in|us|usd|utc|gmt|not|asc|desc|sort|sorted|sortable|by|click|toggle|d{1,2}|m{1,2}|y{2,4}|tt|j{2,4}|a{2,4})(?!\p{L})/iu;
const JOINED = /\p{L}[.—-]\p{L}/u;

const NO_MONEY_IN: ReadonlySet<Column> = new Set(['received', 'state', 'expires']);

/**
 * Whether a complete text is one that pages about credit are known to show: word for word, a column's name, a State word,
 * or a label of credit. A single word outside of these makes the whole text unknown.
 */
export function isOwnText(text: string): boolean {
  if (!SIGNS_OF_LABELS.test(text)) return false;
  const line = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (isWhole(line)) return true;
  const parts = line.split(/ ?[/⁄] ?/u);
  return parts.every(isLabel) && !parts.some((part, index) => mayName(part, parts[index - 1]));
}

/** Whether a part comes after a label of somebody, and is not another one. */
function mayName(part: string, before: string | undefined): boolean {
  return before !== undefined && isLabelOfSomebody(before) && !isLabelOfSomebody(part);
}

function isWhole(line: string): boolean {
  return isStateWord(line) || saysNone(line) || isPageText(line);
}

function isLabel(line: string): boolean {
  if (isWhole(line) || columnNamed(line) !== undefined || isCreditPhrase(line)) return true;
  const money = line.replace(CURRENCY_BEHIND, '');
  return money !== line && (isCreditPhrase(money) || isOfMoney(columnNamed(money)));
}

/** The column that a text names, with or without a note. */
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

/** The words of a label in lower case, without numbers and the punctuation around them. */
function wordsOf(line: string): string[] {
  const words = line
    .toLowerCase()
    .replace(/[():：.*†‡…]/gu, ' ')
    .split(' ');
  return words.filter((word) => HAS_LETTER.test(word));
}
