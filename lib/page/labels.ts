import { type Column, meaningOf } from '../provider/index.ts';
import { isStateWord, textsOfCard, withCaptions } from './card-texts.ts';
import { saysNever } from './date-words.ts';
import { isFigure, labelMeaning, OF_MONEY, splitLabel } from './label-text.ts';
import { readPhrase } from './money-phrase.ts';
import { readMoney } from './money-text.ts';
import { goesOn, type OpenLabel, openedBy, valueAround } from './open-label.ts';
import type { CellPlace, RowPlaces } from './places.ts';
import type { PageText } from './texts.ts';

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
  const { loose, bare } = sorted(textsOfCard(item), places, item);
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
function sorted(texts: readonly PageText[], places: RowPlaces, item: Element): Sorted {
  const found: Sorted = { loose: new Map(), bare: [] };
  let open: OpenLabel | undefined;
  for (const [at, { text, element }] of texts.entries()) {
    const label = announced({ text, element }, texts[at + 1]?.text, open?.value ? undefined : open?.column);
    if (label) {
      open = openedBy({ text, element }, label, open, found.loose.get(at - 1));
      continue;
    }
    const running = open && goesOn(open, { text, element }, item) ? open : undefined;
    const { column, isBare, next } = putFigure(places, { text, element }, item, running);
    if (!column) found.loose.set(at, text);
    else if (isBare) found.bare.push({ column, at });
    open = next;
  }
  return found;
}

/** "Used" by itself is what a badge says of a grant. */
function badgeIn(loose: Iterable<string>, cell: Element): CellPlace | undefined {
  const text = [...loose].find((one) => meaningOf(one) === 'used');
  return text === undefined ? undefined : { column: 0, text, cell, header: '', of: 'state' };
}

/** The column that a text announces; "Used" by itself, with no amount behind it, is a badge or a caption. */
function announced({ text, element }: PageText, next = '', open?: Column): Column | undefined {
  const label = labelMeaning(text, element);
  const isFollowed = isFigure('used', next) || (open !== 'state' && OF_MONEY.has(meaningOf(next)));
  return label === 'used' && !isFollowed ? undefined : label;
}

/** Where a text went, and the label whose figure may still go on. */
interface Put {
  column: Column | undefined;
  isBare: boolean;
  next: OpenLabel | undefined;
}

function putFigure(
  places: RowPlaces,
  { text: own, element }: PageText,
  item: Element,
  open?: OpenLabel,
): Put {
  const text = open?.value === undefined && open?.before ? `${open.before} ${own}` : own;
  const labelled = splitLabel(text);
  const column = labelled?.column ?? columnOfBare(text, open?.column);
  const isBare = !labelled && column !== open?.column;
  if (column && !(isBare && places[column]))
    put(places, column, { text: labelled?.rest ?? text, element }, open?.column);
  return {
    column,
    isBare,
    next: labelled ? closedBy(labelled.column, { text, element }, item) : goingOn(open, element),
  };
}

/** A label with its figure in one text: what follows in the same part of the card is its own. */
function closedBy(column: Column, { text, element }: PageText, item: Element): OpenLabel | undefined {
  return element === item ? undefined : { column, element, value: element, text, before: undefined };
}

function goingOn(open: OpenLabel | undefined, element: Element): OpenLabel | undefined {
  return open && { ...open, value: open.value ?? valueAround(element, open.element) };
}

/** Only the figure of the label that stands before goes on; what is there already is not replaced. */
function put(places: RowPlaces, column: Column, { text, element }: PageText, open: Column | undefined): void {
  const before = places[column];
  if (!before) places[column] = { column: 0, text, cell: element, header: '', of: column };
  else if (column === open || isSaidOtherwise(column, before.text, text))
    places[column] = joined(before, text, isSaidOtherwise(column, before.text, text));
}

function joined(before: CellPlace, text: string, isOtherDay: boolean): CellPlace {
  const both = { ...before, text: `${before.text} ${text}` };
  return isOtherDay ? { ...both, cell: undefined } : both;
}

/** Two days or two amounts under labels of one column are neither of them what it says. */
function isSaidOtherwise(column: Column, before: string, text: string): boolean {
  if (column === 'state' || before === text || !/\p{N}/u.test(text)) return false;
  const [one, other] = [readPhrase(before), readPhrase(text)];
  return 'problem' in one || 'problem' in other || one.amount !== other.amount;
}

/** See `withStatesJoined`. */
const STATE_TERM = /^(?:available|expired): /iu;

function columnOfBare(text: string, open: Column | undefined): Column | undefined {
  if (isStateWord(text) || STATE_TERM.test(text)) return 'state';
  if (open === undefined && saysNever(text)) return 'expires';
  if (open) return open;
  const phrase = readPhrase(text);
  if (!('problem' in phrase) && phrase.granted !== undefined) return 'balance';
  return 'amount' in readMoney(text) ? 'granted' : undefined;
}
