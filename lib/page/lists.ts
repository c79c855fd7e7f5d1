import { TABLE_SELECTOR } from './cells.ts';
import type { Column } from './column.ts';
import { saysGrants } from './empty-words.ts';
import { meaningOf } from './header-words.ts';
import { labelledPlaces, splitLabel } from './labels.ts';
import type { Candidate, Finder, PlacedRow } from './layouts/layout.ts';
import type { ReadingContext } from './reading-context.ts';
import { textsBelow } from './texts.ts';

const PASSED_OVER = `${TABLE_SELECTOR}, script, style, template, noscript, svg, grantlens-panel, [role="tooltip"]`;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const COLUMNS: readonly Column[] = ['received', 'state', 'balance', 'left', 'granted', 'used', 'expires'];

/**
 * Lists of grants without table roles: siblings of one parent, in each of which a label says when it expires and an
 * amount stands. Cards that promise money elsewhere look alike, so only those count that stand on the page of grants, or
 * below a heading that speaks of them.
 */
export const findLists: Finder = (root, context) => {
  const labels = expiryLabels(root);
  const lists = new Map<Element, Element[]>();
  for (const item of new Set(labels.map((label) => itemOf(label, labels, root)))) {
    const parent = item.parentElement;
    if (parent) lists.set(parent, [...(lists.get(parent) ?? []), item]);
  }
  return [...lists].flatMap(([list, items]) =>
    isOfGrants(list, items, root, context) ? (candidateOf(list, items) ?? []) : [],
  );
};

/** The elements whose own words say "Expires", outside tables. */
function expiryLabels(root: Element): Element[] {
  return textsBelow(root, (element) => element.matches(PASSED_OVER)).flatMap(({ text, element }) =>
    isExpiryLabel(text) ? element : [],
  );
}

function isExpiryLabel(text: string): boolean {
  return (meaningOf(text) ?? splitLabel(text)?.column) === 'expires';
}

/** The largest element around a label that holds no other such label; for one alone, the smallest with an amount. */
function itemOf(label: Element, labels: readonly Element[], root: Element): Element {
  let item = label;
  for (let at = label.parentElement; at && at !== root; at = at.parentElement) {
    const isAlone = labels.length === 1;
    if (isAlone && columnsIn(item).has('granted')) return item;
    if (!isAlone && labels.some((other) => other !== label && at?.contains(other))) return item;
    item = at;
  }
  return item;
}

function columnsIn(item: Element): Set<string> {
  const columns = new Set<string>(Object.keys(labelledPlaces(item)));
  if (['balance', 'left', 'used'].some((column) => columns.has(column))) columns.add('granted');
  return columns;
}

function isOfGrants(
  list: Element,
  items: readonly Element[],
  root: Element,
  context: ReadingContext,
): boolean {
  const [first] = items;
  const heading = [...root.querySelectorAll(HEADING)]
    .filter((element) => !list.contains(element) || (first && isBefore(element, first)))
    .findLast((element) => isBefore(element, first ?? list));
  return heading ? saysGrants(heading.textContent ?? '') : context.expected;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function candidateOf(list: Element, items: readonly Element[]): Candidate | undefined {
  const placed = items.map((element) => ({ element, places: labelledPlaces(element) }));
  const columns = COLUMNS.filter((column) => placed.some(({ places }) => places[column]));
  const rows = placed.map(({ element, places }): PlacedRow => {
    const whole = columns.map((column, index) => [
      column,
      { text: '', cell: undefined, ...places[column], column: index + 1 },
    ]);
    const cells = columns.flatMap((column) => places[column]?.cell ?? []);
    return { element, cells, places: Object.fromEntries(whole) };
  });
  if (!rows.some(({ places }) => places.expires?.text && hasMoney(places))) return undefined;
  return {
    element: list,
    headers: columns,
    columns: {
      at: Object.fromEntries(columns.map((column, index) => [column, index])),
      twice: [],
      guessed: [],
    },
    rows,
    blankRows: 0,
    none: undefined,
  };
}

function hasMoney({ balance, left, granted, used }: PlacedRow['places']): boolean {
  return (balance ?? left ?? granted ?? used) !== undefined;
}
