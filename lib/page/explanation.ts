import { type Doubt, type DoubtKind, doubt } from './doubt.ts';
import type { RowSlice } from './row-slice.ts';
import type { Token } from './tokens.ts';

/** What a token means for the figures: nothing, which part of the grants the rows are, or that it is not certain. */
export type Meaning = 'nothing' | { slice: RowSlice } | { doubt: Doubt };

/** What tokens are explained by, beside themselves. */
export interface ZoneContext {
  /** How many rows the list draws. */
  rows: number;
  /** Whether a pager that was read holds the element. */
  isOfPager: (element: Element) => boolean;
  /** Whether the element belongs to a total of the page, or stands directly behind one. */
  isAtTotal: (element: Element) => boolean;
  /** The words over the column in whose header an element stands; `undefined` elsewhere. */
  headerOf: (element: Element) => string | undefined;
  /** Whether the element stands in the list itself, outside the rows that are read. */
  isInList: (element: Element) => boolean;
  /** Whether the element is built like the rows and is none of them. */
  isBuiltAsRow: (element: Element) => boolean;
  /** Whether the element is cut off so that nothing of it can be seen. */
  isCutOff: (element: Element) => boolean;
  /** Whether an amount stands in the same part as an element, as a bar belongs to one. */
  isBesideAmount: (element: Element) => boolean;
  /** The controls that stand in one group with another, itself among them. */
  groupOf: (element: Element) => readonly (Token & { kind: 'control' })[];
}

/** One reason why a token is there. Every token is given to the first that takes it. */
export interface Explanation {
  name: string;
  takes: (token: Token, ground: ZoneContext) => Meaning | undefined;
}

export function say(kind: DoubtKind, words: string): Meaning {
  return { doubt: doubt(kind, words) };
}

export function nothingIf(isExplained: boolean): Meaning | undefined {
  return isExplained ? 'nothing' : undefined;
}
