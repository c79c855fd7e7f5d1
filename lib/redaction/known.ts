import { isKindOfGrant, isSentence, isStateWord } from '../provider/index.ts';
import { isCurrency, isMoney, isMoneyWithCode } from './known-amount.ts';
import type { IsDate } from './known-date.ts';
import { holdsName, isOwnText } from './known-label.ts';

/**
 * Where a text stands, which decides what may stand in it. `anywhere`: nothing is said of the place, and figures are
 * replaced later; `name`: whatever stands there may name somebody; `own`: Grantlens has written it itself.
 */
export type Place = 'label' | 'state' | 'kind' | 'currency' | 'money' | 'date' | 'anywhere' | 'name' | 'own';

/** What is needed to know what is harmless. */
export interface Knowledge {
  isDate: IsDate;
  /** The organization's name: where it is made of the page's own words, these are not known to be harmless. */
  organization: string | null;
}

/** A text longer than this is prose, and of prose nothing is known. */
const LONGEST = 300;
const MAX_WORDS_BEFORE = 4;
const MAX_WORDS_BEHIND = 3;
const HAS_NUMBER = /\p{N}/u;

/** Whether a text, in whole, is known to be harmless where it stands. */
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
      return isOwnWords(line, knowledge) || isFigure(line, knowledge);
  }
}

/** A label holds no number but that of a sentence of the page: what it would count is not known. */
function isLabel(line: string, knowledge: Knowledge): boolean {
  return isOwnWords(line, knowledge) && (!HAS_NUMBER.test(line) || isSentence(line));
}

function isOwnWords(line: string, { organization }: Knowledge): boolean {
  return isOwnText(line) && !holdsName(line, organization);
}

/** Words that tables write where they have no figure or day: what is wrong with a cell is to be seen, and they name nobody. */
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

/** Whether a text is a value, with at most a label before it and one behind: `Expired 1 February 2023`, `$5.00 left`. */
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

/** What stands beside words for a person may be that person's name, even where it could be a day. */
const OF_A_PERSON = /(?<!\p{L})(?:name|user|owner|member|email|team|issuer|customer|by)(?!\p{L})/iu;

function isLabelBeside(text: string, knowledge: Knowledge): boolean {
  if (OF_A_PERSON.test(text)) return false;
  return SMALL_BESIDE.test(text) || isLabel(text.replace(/[:：,–—-]$/u, ''), knowledge);
}
