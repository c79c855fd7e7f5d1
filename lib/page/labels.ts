import { type Column, meaningOf, readState } from '../provider/index.ts';
import { isApart } from './cell-text.ts';
import { readBalance, readMoney } from './money-text.ts';
import type { RowPlaces } from './places.ts';
import { type PageText, textsBelow } from './texts.ts';

/** A label's text with what stands behind it: `Expires (UTC): May 1, 2023`. */
export interface Labelled {
  column: Column;
  rest: string;
}

const MOST_WORDS_OF_A_LABEL = 4;

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
    if (column && isFigure(column, rest)) return { column, rest };
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

/**
 * The figures of one card by their labels: each text that names a column begins a figure, which goes on until the next
 * label. Without a label an amount is what was granted, or with a slash the balance, and a State word is the State.
 */
export function labelledPlaces(item: Element): RowPlaces {
  const places: RowPlaces = {};
  let open: OpenLabel | undefined;
  for (const { text, element } of withFractionsJoined(textsBelow(item, isApart))) {
    const label = meaningOf(text);
    if (label) {
      open = { column: label, element, value: undefined };
      continue;
    }
    if (open && !goesOn(open, element)) open = undefined;
    open = putFigure(places, { text, element }, open);
  }
  return places;
}

/** Puts a text where it belongs; returns the label whose figure may still go on. */
function putFigure(places: RowPlaces, { text, element }: PageText, open?: OpenLabel): OpenLabel | undefined {
  const labelled = splitLabel(text);
  const column = labelled?.column ?? columnOfBare(text, open?.column);
  if (column) put(places, column, { text: labelled?.rest ?? text, element }, open?.column);
  if (labelled || !open) return undefined;
  return { ...open, value: open.value ?? valueAround(element, open.element) };
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
  if (!before) places[column] = { column: 0, text, cell: element, header: '' };
  else if (column === open) places[column] = { ...before, text: `${before.text} ${text}` };
}

function columnOfBare(text: string, open: Column | undefined): Column | undefined {
  if (isStateWord(text)) return 'state';
  if (open) return open;
  if ('left' in readBalance(text)) return 'balance';
  return 'amount' in readMoney(text) ? 'granted' : undefined;
}

function isStateWord(text: string): boolean {
  return readState(text) !== 'unknown';
}

/** Pages set the slash, and the figures on either side of it, in elements of their own. */
function withFractionsJoined(texts: readonly PageText[]): PageText[] {
  const joined: PageText[] = [];
  for (const next of texts) {
    const last = joined.at(-1);
    const goesOn = last && (next.text.startsWith('/') || last.text.endsWith('/'));
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text} ${next.text}` };
    else joined.push(next);
  }
  return joined;
}
