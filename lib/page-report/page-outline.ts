import { LAYOUTS, type ReadingContext, readOrganization, seenPage } from '../page/index.ts';
import { type OutlineElement, outlineOf } from './outline.ts';
import { relevantPart } from './relevant-part.ts';

/** What a page report is made from; it holds the page's own texts and never leaves the extension. */
export interface PageOutline {
  tree: OutlineElement;
  layouts: { tried: string[]; recognised: string[] };
  /** The organization that the page names, which its texts may hold too. */
  organization: string | null;
}

/** Takes down the part of the page that the grants should be on; `context` as in reading it. */
export function pageOutline(root: Element, context: ReadingContext): PageOutline {
  return {
    tree: outlineOf(relevantPart(root), context.isShown),
    layouts: {
      tried: LAYOUTS.map(({ id }) => id),
      recognised: recognisedIn(root, context),
    },
    organization: readOrganization(root)?.name ?? null,
  };
}

/** Each finder is asked once: a page may hold a hundred thousand elements. */
function recognisedIn(root: Element, context: ReadingContext): string[] {
  const page = seenPage(root, context);
  const places = new Map([...new Set(LAYOUTS.map(({ find }) => find))].map((find) => [find, find(page)]));
  return LAYOUTS.filter(({ find, recognise }) => places.get(find)?.some(recognise)).map(({ id }) => id);
}
