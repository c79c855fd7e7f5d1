import { type Column, saysUsed } from '../provider/index.ts';
import { OF_MONEY } from './label-text.ts';
import type { PageText } from './texts.ts';
import { isControl } from './tokens.ts';

/** A label whose figure is still going on, with the part of the card that the figure began in. */
export interface OpenLabel {
  column: Column;
  element: Element;
  value: Element | undefined;
  text: string;
  /** Another label right before it, with no figure between. */
  before: string | undefined;
}

/** Two labels of money before one figure are both its words, whatever either of them says alone; so is one that says used. */
export function openedBy(
  { text, element }: PageText,
  column: Column,
  last: OpenLabel | undefined,
  loose = '',
): OpenLabel {
  const isDoubled =
    last?.value === undefined &&
    last !== undefined &&
    last.column !== column &&
    [last.column, column].every((one) => OF_MONEY.has(one));
  const words = isDoubled ? last.text : OF_MONEY.has(column) && saysUsed(loose) ? loose : undefined;
  const before = words && `${words} ${text}`;
  return { column, element, value: undefined, text, before };
}

/** What stands outside the part in which a figure began belongs to another label, even to one that nobody knows. */
export function goesOn(
  { column, element: label, value }: OpenLabel,
  { text, element }: PageText,
  item: Element,
): boolean {
  if (value === undefined) return true;
  if (value !== label && value.contains(element)) return true;
  // A part that begins with a label, without one around it, is all its own.
  if (label !== item && label.contains(value) && label.contains(element)) return !isInControl(element, label);
  const pair = label.parentElement;
  const isInPair = pair !== null && pair !== item && pair.contains(element);
  // Words beside a State word, in the part that holds the two alone, are its own, as is a word of use beside an amount.
  return isInPair && (column === 'state' || (OF_MONEY.has(column) && saysUsed(text)));
}

function isInControl(element: Element, part: Element): boolean {
  for (let at: Element | null = element; at && at !== part; at = at.parentElement)
    if (isControl(at)) return true;
  return false;
}

/** The largest part around a figure that does not hold its label. */
export function valueAround(element: Element, label: Element): Element {
  let around = element;
  for (let at = element.parentElement; at && !at.contains(label); at = at.parentElement) around = at;
  return around;
}
