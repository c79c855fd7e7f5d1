import {
  isStateWord,
  meaningOf,
  PAGE_SENTENCES,
  SMALL_WORDS,
  saysNone,
  TELLING_WORDS,
} from '../provider/index.ts';
import { isCurrency } from './known-amount.ts';

/** What may stand in a label beside letters, marks of emphasis and brackets among it; no sign of an address or an id. */
const SIGNS_OF_LABELS = /^[\p{L}\p{N}\p{Z}\s()[\]:：.,;!?'’“”"/⁄…*†‡–—$-]*$/u;
const AROUND_WORDS = /^[([“"'’*]+|(?<![)\]”"'’.,:：;!?…*†‡])[)\]”"'’.,:：;!?…*†‡]+$/gu;
const HAS_NUMBER = /\p{N}/u;
const HAS_LETTER = /\p{L}/u;

/** The words of a text, in small letters and without the signs around them. */
function wordsOf(text: string): string[] {
  const parts = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s/⁄–—]+/u);
  return parts.map((part) => part.replace(AROUND_WORDS, '')).filter((part) => HAS_LETTER.test(part));
}

/** Whether a text is, in whole, one that the provider's page is known to show. */
export function isOwnText(text: string): boolean {
  if (!SIGNS_OF_LABELS.test(text)) return false;
  const line = text.replace(/\s+/gu, ' ').trim();
  const isKnown = meaningOf(line) !== undefined || isStateWord(line) || saysNone(line) || isCurrency(line);
  return isKnown || PAGE_SENTENCES.has(line.toLowerCase());
}

/** Whether a text is made of the page's words alone, one of which tells of credit, of a list or of a control. */
export function isOfOwnWords(text: string): boolean {
  if (!SIGNS_OF_LABELS.test(text)) return false;
  const words = wordsOf(text);
  const isTelling = words.some((word) => TELLING_WORDS.has(word)) || isPager(words, text);
  return isTelling && words.every((word) => TELLING_WORDS.has(word) || SMALL_WORDS.has(word));
}

/** `Page 2 of 3`: a page without a number may be a person. */
function isPager(words: readonly string[], text: string): boolean {
  return HAS_NUMBER.test(text) && words.some((word) => word === 'page' || word === 'pages');
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
