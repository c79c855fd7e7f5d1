import { type Column, meaningOf } from '../provider/index.ts';
import { isStateWord, textsOfCard, withCaptions } from './card-texts.ts';
import { isApart } from './cell-text.ts';
import { saysNever } from './date-words.ts';
import { readBalance, readMoney } from './money-text.ts';
import type { Place, RowPlaces } from './places.ts';
import { type PageText, textsBelow } from './texts.ts';

/** A label's text with what stands behind it: `Expires (UTC): May 1, 2023`. */
export interface Labelled {
  column: Column;
  rest: string;
}

const MOST_WORDS_OF_A_LABEL = 4;
/** A currency before a figure is the figure's own. */
const CURRENCY = /^(?:USD|US\$?|美元)$/u;

/** Parts a text that begins with a column's name; `undefined` where it does not, or is that name alone. */
export function splitLabel(text: string): Labelled | undefined {
  const words = text.split(/\s+/u);
  const most = Math.min(MOST_WORDS_OF_A_LABEL, words.length - 1);
  for (let count = most; count > 0; count--) {
    const column = meaningOf(words.slice(0, count).join(' '));
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^[:：·–-]\s*/u, '');
    const takesCurrency = CURRENCY.test(words[count - 1] ?? '') && /^\p{Nd}/u.test(rest);
    if (column && !takesCurrency && isFigure(column, rest)) return { column, rest };
  }
  const [label = '', ...behind] = text.split(/[:：]/u);
  const column = meaningOf(label);
  const rest = behind.join(':').trim();
  return column && isFigure(column, rest) ? { column, rest } : undefined;
}

/** Whether a text may be what a label announces: "Grant 1" is a name, and "Grant $1.00" an amount. */
function isFigure(column: Column, text: string): boolean {
  if (column === 'state') return text !== '';
  return column === 'received' || column === 'expires'
    ? /\p{Nd}/u.test(text)
    : /\p{Sc}|\p{Lu}{3}/u.test(text);
}

/** What a card says: its figures by their labels, and the texts that belong to none. */
export interface Labelling {
  places: RowPlaces;
  loose: readonly string[];
}

/**
 * The figures of one card by their labels: each text that names a column begins a figure, which goes on until the next
 * label. Without a label an amount is what was granted, or with a slash the balance, and a State word is the State.
 */
export function labelledPlaces(item: Element): Labelling {
  const places: RowPlaces = {};
  const { loose, bare } = sorted(textsOfCard(item), places);
  const badge = bare.length === 0 && !places.state ? badgeIn(loose.values(), item) : undefined;
  if (badge) places.state = badge;
  for (const { column, at } of bare) withCaptions(places, column, [loose.get(at - 1), loose.get(at + 1)]);
  return { places, loose: [...loose.values()] };
}

/** Texts by their place in the card: those that no figure took, and amounts without a label. */
interface Sorted {
  loose: Map<number, string>;
  bare: { column: Column; at: number }[];
}

/** Puts each text of a card where it belongs. */
function sorted(texts: readonly PageText[], places: RowPlaces): Sorted {
  const found: Sorted = { loose: new Map(), bare: [] };
  let open: OpenLabel | undefined;
  for (const [at, { text, element }] of texts.entries()) {
    const label = announced(text, texts[at + 1]?.text);
    if (label) {
      open = { column: label, element, value: undefined };
      continue;
    }
    if (open && !goesOn(open, element)) open = undefined;
    const { column, isBare, next } = putFigure(places, { text, element }, open);
    if (!column) found.loose.set(at, text);
    else if (isBare) found.bare.push({ column, at });
    open = next;
  }
  return found;
}

/** "Used" by itself is what a badge says of a grant. */
function badgeIn(loose: Iterable<string>, cell: Element): Place | undefined {
  const text = [...loose].find((one) => meaningOf(one) === 'used');
  return text === undefined ? undefined : { column: 0, text, cell, header: '', of: 'state' };
}

/** The column that a text announces; "Used" by itself, with no amount behind it, is a badge or a caption. */
function announced(text: string, next: string | undefined): Column | undefined {
  const label = meaningOf(text);
  return label === 'used' && !isFigure('used', next ?? '') ? undefined : label;
}

/** Where a text went, and the label whose figure may still go on. */
interface Put {
  column: Column | undefined;
  isBare: boolean;
  next: OpenLabel | undefined;
}

function putFigure(places: RowPlaces, { text, element }: PageText, open?: OpenLabel): Put {
  const labelled = splitLabel(text);
  const column = labelled?.column ?? columnOfBare(text, open?.column);
  const isBare = !labelled && column !== open?.column;
  if (column) put(places, column, { text: labelled?.rest ?? text, element }, open?.column);
  if (labelled || !open) return { column, isBare, next: undefined };
  return { column, isBare, next: { ...open, value: open.value ?? valueAround(element, open.element) } };
}

/** The columns that a card has labels for, whether figures stand beside them yet or not. */
export function labelsIn(item: Element): Column[] {
  return textsBelow(item, isApart).flatMap(({ text }) => meaningOf(text) ?? splitLabel(text)?.column ?? []);
}

/** A label whose figure is still going on, with the part of the card that the figure began in. */
interface OpenLabel {
  column: Column;
  element: Element;
  value: Element | undefined;
}

/** What stands outside the part in which a figure began belongs to another label, even to one that nobody knows. */
function goesOn({ value }: OpenLabel, element: Element): boolean {
  return value === undefined || value.contains(element);
}

/** The largest part around a figure that does not hold its label. */
function valueAround(element: Element, label: Element): Element {
  let around = element;
  for (let at = element.parentElement; at && !at.contains(label); at = at.parentElement) around = at;
  return around;
}

/** Only the figure of the label that stands before goes on; what is there already is not replaced. */
function put(places: RowPlaces, column: Column, { text, element }: PageText, open: Column | undefined): void {
  const before = places[column];
  if (!before) places[column] = { column: 0, text, cell: element, header: '', of: column };
  else if (column === open) places[column] = { ...before, text: `${before.text} ${text}` };
}

/** See `withStatesJoined`. */
const STATE_TERM = /^(?:available|expired): /iu;

function columnOfBare(text: string, open: Column | undefined): Column | undefined {
  if (isStateWord(text) || STATE_TERM.test(text)) return 'state';
  if (open === undefined && saysNever(text)) return 'expires';
  if (open) return open;
  if ('left' in readBalance(text)) return 'balance';
  return 'amount' in readMoney(text) ? 'granted' : undefined;
}
