import { LAYOUTS, type ReadingContext, readOrganization, seenPage, TABLE_SELECTOR } from '../page/index.ts';
import { type OutlineElement, outlineOf } from './outline.ts';

/** The input of a page report. It holds the page's own texts and never leaves the extension. */
export interface PageOutline {
  tree: OutlineElement;
  layouts: { tried: string[]; recognised: string[] };
  /** The organization that the page names. Its texts may contain that name too. */
  organization: string | null;
}

/** Records the part of the page where the grants should be. `context` is the same as for reading it. */
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

/** Each finder runs only once, because a page may have a hundred thousand elements. */
function recognisedIn(root: Element, context: ReadingContext): string[] {
  const page = seenPage(root, context);
  const places = new Map([...new Set(LAYOUTS.map(({ find }) => find))].map((find) => [find, find(page)]));
  return LAYOUTS.filter(({ find, recognise }) => places.get(find)?.some(recognise)).map(({ id }) => id);
}

const MAIN = 'main, [role="main"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const OF_CREDIT = /credit|grant|balance|额度|余额/i;

/**
 * The smallest part of a page that holds its main part, its tables and its headings about credit, so that the navigation
 * around it is left out of the report. The whole page if it has none of these.
 */
function relevantPart(root: Element): Element {
  const headings = [...root.querySelectorAll(HEADINGS)].filter((heading) =>
    OF_CREDIT.test(heading.textContent ?? ''),
  );
  const tables = [...root.querySelectorAll(TABLE_SELECTOR)];
  const mains = [...root.querySelectorAll(MAIN)];
  const [main = null] = [...mains.filter((each) => each.querySelector(TABLE_SELECTOR)), ...mains];
  // A table alone does not show what belongs to it.
  if (!main && (headings.length === 0 || tables.length === 0)) return root;
  return [...headings, ...tables].reduce(
    (part, element) => smallestWith(part, element, root),
    main ?? headings[0] ?? root,
  );
}

function smallestWith(part: Element, element: Element, root: Element): Element {
  for (let at: Element | null = part; at && at !== root; at = at.parentElement) {
    if (at.contains(element)) return at;
  }
  return root;
}
