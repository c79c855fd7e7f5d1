import { isKindOfGrant, isLabelOfSomebody, isSentence, isStateWord } from '../provider/index.ts';
import { isCurrency, isMoney, isMoneyWithCode } from './known-amount.ts';
import type { IsDate } from './known-date.ts';
import { isOwnText } from './known-label.ts';
import { holdsName } from './known-name.ts';

/**
 * The place of a text, which decides what it may contain. `anywhere`: the place is not known, and figures are replaced
 * later; `name`: the text may name somebody; `own`: Grantlens itself has written it.
 */
export type Place = 'label' | 'state' | 'kind' | 'currency' | 'money' | 'date' | 'anywhere' | 'name' | 'own';

/** What the decision on a text depends on. */
export interface Knowledge {
  isDate: IsDate;
  /** The organization's name. If it consists of the page's own words, these are not harmless. */
  organization: string | null;
}

/** A longer text is prose, of which nothing is known. */
const LONGEST = 300;
const MAX_WORDS_BEFORE = 4;
const MAX_WORDS_BEHIND = 3;
const HAS_NUMBER = /\p{N}/u;

/** Whether a complete text is known to be harmless in its place. */
export function isKnown(text: string, place: Place, knowledge: Knowledge): boolean {
  if (text.length > LONGEST) return false;
  const line = text.replace(/\s+/gu, ' ').trim();
  switch (place) {
    case 'own':
      return true;
    case 'name':
      return false;
    case 'label':
      return isLabel(line, knowledge);
    case 'state':
      return isStateWord(line) || isLabelled(line, knowledge.isDate, knowledge);
    case 'kind':
      return isKindOfGrant(line) || isLabel(line, knowledge);
    case 'currency':
      return isCurrency(line) || isLabel(line, knowledge);
    case 'money':
      return isLabelled(line, isAmount, knowledge) || isNoValue(line, knowledge);
    case 'date':
      return isLabelled(line, knowledge.isDate, knowledge) || isNoValue(line, knowledge);
    case 'anywhere':
      return isOwnWords(line, knowledge) || (isFigure(line, knowledge) && !isNameAlone(line, knowledge));
  }
}

/** A label has no number, unless it is a sentence of the page, because the meaning of the number is not known. */
function isLabel(line: string, knowledge: Knowledge): boolean {
  return isOwnWords(line, knowledge) && (!HAS_NUMBER.test(line) || isSentence(line));
}

function isOwnWords(line: string, { organization }: Knowledge): boolean {
  return isOwnText(line) && !holdsName(line, organization);
}

/** Words that tables show instead of a figure or a day. They stay, because they show what is wrong with a cell and name nobody. */
const NO_VALUE =
  /^(?:n\/?a|not available|none|null|nil|nan|undefined|unknown|pending|loading|tbd|error)[.…]*$/iu;

function isNoValue(line: string, { organization }: Knowledge): boolean {
  return NO_VALUE.test(line) && !holdsName(line, organization);
}

function isAmount(text: string): boolean {
  return isMoney(text) || isMoneyWithCode(text);
}

function isFigure(line: string, knowledge: Knowledge): boolean {
  return isLabelled(line, isAmount, knowledge) || isLabelled(line, knowledge.isDate, knowledge);
}

/** A day in words may be the organization's name, such as Tomorrow. */
function isNameAlone(line: string, { organization }: Knowledge): boolean {
  return !HAS_NUMBER.test(line) && holdsName(line, organization);
}

/** Whether a text is a value with at most one label before and one after it: `Expired 1 February 2023`, `$5.00 left`. */
function isLabelled(line: string, isValue: (text: string) => boolean, knowledge: Knowledge): boolean {
  if (isValue(line)) return true;
  if (!HAS_NUMBER.test(line)) return false;
  const words = line.split(' ');
  const isBeside = (part: readonly string[]) => part.length === 0 || isLabelBeside(part.join(' '), knowledge);
  for (let before = 0; before <= Math.min(MAX_WORDS_BEFORE, words.length - 1); before++) {
    if (!isBeside(words.slice(0, before))) continue;
    for (let behind = 0; behind <= Math.min(MAX_WORDS_BEHIND, words.length - 1 - before); behind++) {
      const end = words.length - behind;
      if (isBeside(words.slice(end)) && isValue(words.slice(before, end).join(' '))) return true;
    }
  }
  return false;
}

const SMALL_BESIDE = /^(?:on|until|at|in|by|of|\(?(?:UTC|GMT|USD)\)?)$/;

/** Words for a person: the text next to them may be that person's name, even if it could be a day. */
const OF_A_PERSON = /(?<!\p{L})(?:name|user|owner|member|email|team|issuer|customer|by)(?!\p{L})/iu;

/** Words for an id: the amount or day next to them may be one. */
const OF_AN_ID = /(?<!\p{L})(?:id|code|number|no|reference|ref)(?!\p{L})|#/iu;

function isLabelBeside(text: string, knowledge: Knowledge): boolean {
  if (OF_A_PERSON.test(text) || OF_AN_ID.test(text) || isLabelOfSomebody(text)) return false;
  return SMALL_BESIDE.test(text) || isLabel(text.replace(/[:：,–—-]$/u, ''), knowledge);
}
