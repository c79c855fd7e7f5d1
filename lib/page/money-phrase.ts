import {
  type FigureMeaning,
  isUnknownNote,
  saysLeft,
  saysUsed,
  withoutFigureWords,
} from '../provider/index.ts';
import { eachOnce, type MicroDollars } from '../values/index.ts';
import { haveDigitsApart, leavesOf, textOf, wordingsOf } from './cell-text.ts';
import { type BalanceProblem, readBalance, readMoney } from './money-text.ts';
import type { CellPlace } from './places.ts';

/** What the words of a money cell say: one amount or two, and what the first one is where the words say it. */
export type MoneyPhrase =
  | { amount: MicroDollars; granted: MicroDollars | undefined; means: FigureMeaning | undefined }
  | { problem: BalanceProblem };

/** Longer words hold no amount that could be counted on; no reading of a cell takes more than its length. */
const LONGEST_PHRASE = 200;
/** Figures above or below the line, and what is struck out, are no part of the amount beside them. */
const APART_FROM_AMOUNT =
  'sup, sub, s, del, strike, [style*="line-through"], [style*="super"], [style*="vertical-align:sub"], [style*="vertical-align: sub"]';
/** Raised digits, and marks that turn round the order in which digits are drawn. */
const APART_OR_TURNED = /[\u00b2\u00b3\u00b9\u2070-\u209f\u202d\u202e]/u;

/** Reads the words of a money cell: an amount, or two with a slash or `of` between them, and known words beside them. */
export const readPhrase: (text: string) => MoneyPhrase = (text) => {
  if (text.length > LONGEST_PHRASE || APART_OR_TURNED.test(text)) return { problem: 'not-an-amount' };
  const plain = phraseOf(text, undefined);
  if (!('problem' in plain) || plain.problem !== 'not-an-amount') return plain;
  const { rest, says } = withoutFigureWords(text);
  const [means, ...others] = says.filter((one) => one !== 'granted');
  if (others.length > 0 || (says.length === 0 && !rest.includes('/'))) return plain;
  const phrase = phraseOf(rest, means);
  const isGranted = !('problem' in phrase) && phrase.granted === undefined && says.includes('granted');
  return isGranted ? { ...phrase, means: means === undefined ? 'granted' : means } : phrase;
};

function phraseOf(text: string, means: FigureMeaning | undefined): MoneyPhrase {
  const both = readBalance(text);
  if ('left' in both) return { amount: both.left, granted: both.granted, means };
  const alone = readMoney(text);
  if ('amount' in alone) return { amount: alone.amount, granted: undefined, means };
  return { problem: both.problem };
}

/** A reader of money cells that remembers the words it has read. */
export function phraseReader(): (place: CellPlace) => MoneyPhrase {
  const read = eachOnce(readPhrase);
  return (place) => {
    const { text, cell, header } = place;
    if (!cell) return read(text);
    if (!cell.firstElementChild && !cell.hasAttributes()) return read(text);
    if (holdsFiguresApart(cell)) return { problem: 'not-an-amount' };
    const wordings = text === textOf(cell) ? wordingsOf(cell, header, place.of) : [text];
    const phrases = wordings.map(read);
    const shown = phrases.find((phrase) => !('problem' in phrase)) ?? phrases[0] ?? read(text);
    return 'problem' in shown ? shown : toldOf(cell, shown, read);
  };
}

function holdsFiguresApart(cell: Element): boolean {
  return cell.querySelector(APART_FROM_AMOUNT) !== null || haveDigitsApart(leavesOf(cell));
}

/** A number with a currency: words around it that cannot be read may say anything of it. */
const HOLDS_AMOUNT = /\p{Sc}\s?[-−]?\p{Nd}|\p{Nd}\s?(?:\p{Sc}|USD)|USD\s?\p{Nd}/u;

/** What is only told of a cell, to who listens or points at it, belongs to its words. */
function toldOf(
  cell: Element,
  shown: Exclude<MoneyPhrase, { problem: unknown }>,
  read: typeof readPhrase,
): MoneyPhrase {
  const told = [cell, ...cell.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ]);
  for (const words of told.filter((text) => text !== '')) {
    const phrase = withNote(words, shown, read);
    if (phrase !== shown) return phrase;
  }
  return shown;
}

function withNote(
  words: string,
  shown: Exclude<MoneyPhrase, { problem: unknown }>,
  read: typeof readPhrase,
): MoneyPhrase {
  const phrase = read(words);
  const isOther = 'problem' in phrase ? HOLDS_AMOUNT.test(words) : !isAlike(phrase, shown);
  if (isOther || isUnknownNote(words)) return { problem: 'not-an-amount' };
  if (!saysUsed(words)) return shown;
  return saysLeft(words) ? { problem: 'not-an-amount' } : { ...shown, means: 'used' };
}

function isAlike(
  one: Exclude<MoneyPhrase, { problem: unknown }>,
  other: Exclude<MoneyPhrase, { problem: unknown }>,
): boolean {
  return one.amount === other.amount && (one.granted === undefined || one.granted === other.granted);
}
