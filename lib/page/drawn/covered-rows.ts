import { isHarmlessOverlay } from '../../provider/index.ts';
import type { Candidate, PlacedRow } from '../layouts/layout.ts';
import type { SeenPage } from '../seen-page.ts';
import { textsBelow } from '../texts.ts';
import { isControl } from '../tokens.ts';
import { isClosedPart, isPicture } from './pictures.ts';
import { heightOf, type RenderedPage } from './rendered-page.ts';

const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** What opens for a choice goes with it. */
const OF_A_CHOICE = '[role="menu"], [role="listbox"], [role="tooltip"], [role="combobox"], datalist';
const NOT_WORDS = new Set(['script', 'style', 'template', 'svg', 'option', 'noscript']);
/** They have the boxes of what stands in a table, and lie over nothing. */
const PASSED_OVER = new Set(['script', 'style', 'template', 'colgroup', 'col']);

const OURS = /^grantlens-/u;

/** The words of what lies over most of the rows that are in sight and is not known to mean nothing. */
export function wordsOverRows(
  { element: list, rows: all }: Candidate,
  rows: readonly PlacedRow[],
  page: SeenPage,
  drawing: RenderedPage,
): string | undefined {
  if (dialogsOf(page).length === 0 && !mayLieOver(page.root, { all, rows }, drawing)) return undefined;
  const covers = rows.map(({ element }) => drawing.coverOf(element));
  const inSight = covers.filter((cover) => cover !== 'out of sight');
  const over = inSight.filter((cover) => cover !== undefined);
  const [hit] = over;
  if (!hit || over.length * 2 <= inSight.length || hit.closest(OF_A_CHOICE)) return undefined;
  if (over.every((one) => leavesRoom(one, rows, drawing))) return undefined;
  const cover = partOver(hit, list);
  const own = wordsIn(cover, page);
  const dialogs = own === '' ? dialogsOf(page).map((dialog) => wordsIn(dialog, page)) : [own];
  const words = dialogs.find((one) => one !== '');
  if (words === undefined)
    return isClosedPart(hit) || isPicture(hit) || isVeil(hit, drawing) ? hit.localName : undefined;
  return isHarmlessOverlay(words) ? undefined : words;
}

/** Whether what lies over rows sticks to an edge of what scrolls, and leaves room in which each row can be seen. */
function leavesRoom(cover: Element, rows: readonly PlacedRow[], drawing: RenderedPage): boolean {
  const row = rows[0]?.element;
  const [box, own, scroller] = row ? [drawing.boxOf(cover), drawing.boxOf(row), drawing.scrollerOf(row)] : [];
  if (!row || !box || !own || !scroller || !drawing.isSticky(cover, row)) return false;
  return heightOf(box) + heightOf(own) <= heightOf(scroller.sight);
}

/**
 * Whether the box of any part of the page holds the middle of a row. The browser answers what lies over a point only after it has
 * prepared a paint, and would count what is inserted later as a jump of the page.
 */
function mayLieOver(
  root: Element,
  { all, rows }: Record<'all' | 'rows', readonly PlacedRow[]>,
  drawing: RenderedPage,
): boolean {
  const middles = rows.flatMap(({ element }) => {
    const box = drawing.boxOf(element);
    return box ? [{ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }] : [];
  });
  const own = new Set(all.map(({ element }) => element));
  const [first] = own;
  const isOver = (part: Element): boolean => {
    if (own.has(part) || PASSED_OVER.has(part.localName) || OURS.test(part.localName)) return false;
    // The box of a component says nothing of where its contents lie.
    if (isClosedPart(part)) return true;
    const box = first && part.contains(first) ? undefined : drawing.boxOf(part);
    const isHit = ({ x, y }: (typeof middles)[number]) =>
      box && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    return middles.some(isHit) || isBelow(part);
  };
  const isBelow = (part: Element): boolean => {
    for (let child = part.firstElementChild; child; child = child.nextElementSibling)
      if (isOver(child)) return true;
    return false;
  };
  return isOver(root);
}

/** The largest part around what lies over the list that does not hold the list. */
function partOver(hit: Element, list: Element): Element {
  let part = hit;
  for (let at = hit.parentElement; at && !at.contains(list); at = at.parentElement) part = at;
  return part;
}

function dialogsOf({ all, isShown }: SeenPage): Element[] {
  return all(DIALOGS).filter(isShown);
}

function wordsIn(part: Element, { isShown }: SeenPage): string {
  return textsBelow(part, (one) => NOT_WORDS.has(one.localName) || isControl(one) || !isShown(one))
    .map(({ text }) => text)
    .join(' ');
}

/** What nobody sees only takes clicks, as behind an open menu. */
function isVeil(element: Element, drawing: RenderedPage): boolean {
  const { fill, picture, opacity } = drawing.paintOf(element);
  return fill + picture !== '' && opacity > 0;
}
