import { TABLE_SELECTOR } from './cells.ts';
import { HEADING } from './headings.ts';
import type { ReadingContext } from './reading-context.ts';
import { type Search, searchIn } from './search.ts';

/** A page as one look at it sees it: what every part of the reader asks of the whole page is found once. */
export interface SeenPage extends ReadingContext {
  root: Element;
  /** The headings that are displayed, in their order. */
  headings: readonly Element[];
  /** All tables, displayed or not. */
  tables: readonly Element[];
  /** All elements of a kind, displayed or not. */
  all: Search;
}

export function seenPage(root: Element, context: ReadingContext): SeenPage {
  const all = searchIn(root);
  return {
    ...context,
    root,
    headings: all(HEADING).filter(context.isShown),
    tables: all(TABLE_SELECTOR),
    all,
  };
}
