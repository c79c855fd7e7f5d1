import { type Column, isStateWord, meaningOf } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { TABLE_SELECTOR } from './cells.ts';
import { saysNever } from './date-words.ts';
import { HEADING, headingsAbove, isOfElse } from './headings.ts';
import { labelNotesIn, labelsIn, splitLabel } from './label-text.ts';
import { labelledPlaces } from './labels.ts';
import type { Candidate, Finder, PlacedRow } from './layouts/layout.ts';
import { holdsAmount, MONEY, withSiblings } from './list-siblings.ts';
import type { RowPlaces } from './places.ts';
import type { SeenPage } from './seen-page.ts';
import { textsBelow } from './texts.ts';

const PASSED_OVER = `${TABLE_SELECTOR}, script, style, template, noscript, svg, grantlens-panel, [role="tooltip"]`;
const COLUMNS: readonly Column[] = ['received', 'state', 'balance', 'left', 'granted', 'used', 'expires'];

/**
 * Lists of grants without table roles: siblings of one parent, in each of which a label says when it expires and an
 * amount stands. Cards that promise money elsewhere look alike, so only those count that stand on the page of grants, or
 * below a heading that speaks of them.
 */
export const findLists: Finder = (page) => {
  const { root, isShown } = page;
  const all = expiryLabels(root).filter((label) => isOfGrants(label, page));
  const shown = all.filter(isShown);
  const labels = shown.length > 0 ? shown : all;
  const lists = new Map<Element, Element[]>();
  const found = new Set(labels.map((label) => itemOf(label, labels, root)));
  const [label] = labels;
  const items = found.size === 1 && label ? [...found].map((item) => tightest(item, label)) : found;
  for (const item of items) {
    const parent = item.parentElement;
    if (parent) lists.set(parent, [...(lists.get(parent) ?? []), item]);
  }
  return [...lists].flatMap(
    ([list, items]) => candidateOf(list, inSight(withSiblings(list, items), page), page) ?? [],
  );
};

/** Cards of a list that is clipped as a whole are recognised by their own markup alone. */
function inSight(items: readonly Element[], { isShown, isClipped }: SeenPage): Element[] {
  const shown = items.filter(isShown);
  const seen = shown.filter((item) => isClipped?.(item) !== true);
  return seen.length > 0 ? seen : shown;
}

/** The elements whose own words say "Expires", outside tables; a label that is repeated at once counts once. */
function expiryLabels(root: Element): Element[] {
  const texts = textsBelow(root, (element) => element.matches(PASSED_OVER));
  return texts.flatMap(({ text, element }, index) =>
    isExpiryLabel(text) && !isExpiryLabel(texts[index - 1]?.text ?? '') ? element : [],
  );
}

function isExpiryLabel(text: string): boolean {
  return saysNever(text) || (meaningOf(text) ?? splitLabel(text)?.column) === 'expires';
}

/** The largest element around a label that holds neither another such label, nor a heading, nor two parts built alike. */
function itemOf(label: Element, labels: readonly Element[], root: Element): Element {
  let item = label;
  for (let at = label.parentElement; at && at !== root; at = at.parentElement) {
    const holdsMore = labels.some((other) => other !== label && at?.contains(other));
    if (holdsMore || holdsHeading(at) || holdsAlike(at)) break;
    item = at;
  }
  return item;
}

/** A card may say its State word as a heading; any other heading is that of several, or of a part of the page. */
function holdsHeading(element: Element): boolean {
  const headings = element.querySelectorAll(HEADING);
  const isOfCard = element.localName === 'li' || element.localName === 'article';
  return headings.length > 0 && !(isOfCard && Array.from(headings, textOf).every(isStateWord));
}

/** Of a lone card the part that holds its label and an amount: what stands beside it belongs to the list. */
function tightest(item: Element, label: Element): Element {
  const inner = [...item.children].find((child) => child.contains(label));
  return inner && holdsAmount(inner) ? tightest(inner, label) : item;
}

/** Labels that two parts of one card may share: one that is repeated for screen readers, with none besides. */
const MAX_SHARED = 1;

/** Whether two parts have several labels in common: then they are two grants, one of which does not say when it expires. */
function holdsAlike(element: Element): boolean {
  const parts = Array.from(element.children, (child) => [...new Set(labelsIn(child))]);
  return parts.some((part, index) =>
    parts.slice(index + 1).some((other) => other.filter((label) => part.includes(label)).length > MAX_SHARED),
  );
}

/** Whether a heading above a label speaks of grants; without one, the address has to. */
function isOfGrants(label: Element, { headings, expected }: SeenPage): boolean {
  const above = headingsAbove(label, headings);
  if (isOfElse(above)) return false;
  return above.length === 0 ? expected : above.some(({ kind }) => kind !== 'unknown');
}

/**
 * Cards without a figure are still being filled, but not those that say something else once the page has had its time; a list
 * that has neither money nor labels for it is none of grants.
 */
function candidateOf(list: Element, items: readonly Element[], { settled }: SeenPage): Candidate | undefined {
  const placed = items.map((element) => ({ element, ...labelledPlaces(element) }));
  const filled = placed.filter(
    ({ places, loose }) => Object.keys(places).length > 0 || (settled && loose.length > 0),
  );
  const named = new Set([
    ...items.flatMap(labelsIn).filter((column) => column !== 'used'),
    ...filled.flatMap(({ places }) => columnsOf(places)),
  ]);
  const columns = COLUMNS.filter((column) => named.has(column));
  if (!columns.includes('expires') || !MONEY.some((column) => named.has(column))) return undefined;
  return {
    element: list,
    headers: columns,
    headerCells: [],
    labelNotes: items.flatMap(labelNotesIn),
    totalRows: [],
    lines: undefined,
    columns: {
      at: Object.fromEntries(columns.map((column, index) => [column, index])),
      twice: [],
      guessed: [],
    },
    rows: filled.map(({ element, places, loose }) => ({ ...placedRow(element, places, columns), loose })),
    blankRows: placed.length - filled.length,
    none: undefined,
  };
}

function placedRow(
  element: Element,
  places: RowPlaces,
  columns: readonly Column[],
): Omit<PlacedRow, 'loose'> {
  const whole = columns.map((column, index) => [
    column,
    { text: '', cell: undefined, header: '', of: column, ...places[column], column: index + 1 },
  ]);
  // A card's figures stand close together: no cell of it has room for a label of ours.
  return { element, cells: [], places: Object.fromEntries(whole) };
}

function columnsOf(places: RowPlaces): Column[] {
  return COLUMNS.filter((column) => places[column] !== undefined);
}
