import { headingsOf } from './headings.ts';
import type { ReadingContext } from './reading-context.ts';

/** A page as one look at it sees it: what every part of the reader asks of the whole page is found once. */
export interface SeenPage extends ReadingContext {
  root: Element;
  /** The headings that are displayed, in their order. */
  headings: readonly Element[];
}

export function seenPage(root: Element, context: ReadingContext): SeenPage {
  return { ...context, root, headings: headingsOf(root, context.isShown) };
}
