import { headingKind } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { type HeadingAbove, headingsAbove, isBefore, levelOf } from './headings.ts';
import type { ReadingContext } from './reading-context.ts';
import type { SeenPage } from './seen-page.ts';

/** What belongs to nobody, or to the page as a whole. */
const APART = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'grantlens-panel',
  'dialog',
  'aside',
  'option',
]);
const APART_ROLES = new Set(['dialog', 'alertdialog', 'tooltip', 'contentinfo', 'complementary', 'menu']);
const PARTS = 'main, section, article, [role="main"], [role="region"]';
const WHOLE_PAGE = new Set(['main', 'body', 'html']);

/** The part of a page that belongs to a list: from its heading to what stands directly after it. */
export interface Zone {
  /** The headings under which the list stands, the nearest first. */
  above: readonly HeadingAbove[];
  /** What is displayed there beside the rows, in its order. */
  elements: readonly Element[];
  /** The drawings there that are displayed. What is in them is no part of the page's text. */
  drawings: readonly Element[];
  /** The outermost parts there that are not displayed. */
  hidden: readonly Element[];
  /** What is displayed after that in the same section, below deeper headings or another table. */
  further: readonly Element[];
  /** Other tables of the section that have no heading of their own. */
  tables: readonly Element[];
}

/** Where a list stands: its first and its last part, which are the same for a table, and its rows. */
export interface Stand {
  first: Element;
  last: Element;
  rows: ReadonlySet<Element>;
}

/** The zone of a list; its rows are not gone into. */
export function zoneOf(
  { first, last, rows }: Stand,
  { root, headings: all, tables: anyTables, isShown, isClipped }: SeenPage,
): Zone {
  const isOwn = (element: Element) => first.contains(element) || isWithin(rows, element);
  const headings = all.filter((heading) => !isOwn(heading));
  const above = headingsAbove(first, headings);
  const tables = anyTables.filter(
    (table) => !isOwn(table) && !table.contains(first) && isShown(table) && isClipped?.(table) !== true,
  );
  const heading = above.at(-1)?.element;
  const bounds = [...headings, ...tables];
  const start = heading
    ? widest(heading, first, headings)
    : tables.findLast((table) => isBefore(table, first));
  const end = bounds.filter((bound) => isBefore(last, bound)).reduce<Element | undefined>(earlier, undefined);
  const seen = { rows, isShown, passedOver: new Set(tables) };
  const limit = headings.find((one) => isBefore(last, one) && closes(one, heading));
  return {
    above,
    ...walk(root, { start, end, ...seen }),
    further: heading && end && end !== limit ? walk(root, { start: end, end: limit, ...seen }).elements : [],
    tables: tables.filter((table) => headingsAbove(table, headings)[0]?.element === above[0]?.element),
  };
}

/** Whether a heading ends the section of another one: by its rank, or since it names something else than credit. */
function closes(heading: Element, opening: Element | undefined): boolean {
  return !opening || levelOf(heading) <= levelOf(opening) || headingKind(textOf(heading)) === 'other';
}

function isWithin(rows: ReadonlySet<Element>, element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (rows.has(at)) return true;
  return false;
}

function earlier(one: Element | undefined, other: Element): Element {
  return one && isBefore(one, other) ? one : other;
}

/** The largest part around a heading that holds neither the list nor another heading: its bar, with what stands in it. */
function widest(heading: Element, place: Element, headings: readonly Element[]): Element {
  let around = heading;
  for (let at = heading.parentElement; at && !WHOLE_PAGE.has(at.localName); at = at.parentElement) {
    if (at.contains(place) || headings.some((other) => other !== heading && at?.contains(other))) break;
    around = at;
  }
  return around;
}

interface Walk {
  start: Element | undefined;
  end: Element | undefined;
  rows: ReadonlySet<Element>;
  isShown: ReadingContext['isShown'];
  passedOver: ReadonlySet<Element>;
}

function walk(
  root: Element,
  { start, end, rows, isShown, passedOver }: Walk,
): Pick<Zone, 'elements' | 'drawings' | 'hidden'> {
  const [elements, drawings, hidden]: [Element[], Element[], Element[]] = [[], [], []];
  let state: 'before' | 'within' | 'behind' = start ? 'before' : 'within';
  const isLeftOut = (child: Element) => {
    if (child.localName === 'svg' && isShown(child)) drawings.push(child);
    return isApart(child);
  };
  const enter = (child: Element) => {
    if (state === 'before' && child === start) state = 'within';
    if (state === 'before') return child.contains(start ?? null);
    if (rows.has(child) || passedOver.has(child) || isLeftOut(child)) return false;
    const isSeen = isShown(child);
    (isSeen ? elements : hidden).push(child);
    return isSeen;
  };
  const visit = (element: Element) => {
    for (
      let child = element.firstElementChild;
      child && state !== 'behind';
      child = child.nextElementSibling
    ) {
      if (child === end) state = 'behind';
      else if (enter(child)) visit(child);
    }
  };
  visit(root);
  return { elements, drawings, hidden };
}

export function isApart(element: Element): boolean {
  const { localName } = element;
  if (APART.has(localName)) return true;
  // A section may have a foot of its own.
  if (localName === 'footer') return !element.closest(PARTS);
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  return role !== null && APART_ROLES.has(role);
}
