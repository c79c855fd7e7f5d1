import type { Candidate } from '../layouts/layout.ts';
import type { RowSlice } from '../row-slice.ts';
import type { SeenPage } from '../seen-page.ts';
import { isControl } from '../tokens.ts';
import { isApart, type Zone } from '../zone.ts';
import { MAX_MOVED } from './measured-rows.ts';
import { isPicture } from './pictures.ts';
import { around, type Box, heightOf, type RenderedPage } from './rendered-page.ts';

/** Less is room between rows, or around a list. */
const LEAST_ROOM = 120;
const ROWS_OF_ROOM = 3;
const WHOLE_PAGE = new Set(['main', 'body', 'html']);
/** Around more than these is the whole page. */
const MAX_PARTS = 1000;
const NO_BOX: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Where a part that scrolls has room that no row fills, rows are missing there. */
export function sliceOfRoom(
  { rows }: Candidate,
  zone: Zone,
  { isShown }: SeenPage,
  drawing: RenderedPage,
): RowSlice | undefined {
  const first = rows[0]?.element;
  const scroller = first && drawing.scrollerOf(first);
  if (!first || !scroller?.isOverfull || rows.length > MAX_MOVED) return undefined;
  const own = new Set(rows.map(({ element }) => element));
  const least = Math.max(LEAST_ROOM, ROWS_OF_ROOM * usualHeight(rows, drawing));
  for (const container of containersOf(first, zone.above[0]?.element ?? null)) {
    const box = drawing.boxOf(container);
    const filled = filledIn(container, own, isShown, drawing);
    if (!filled) break;
    const isRoom = (most: number) => box && hasRoom(box, filled, most, heightOf(scroller.sight));
    if (isRoom(least) && isRoom(least + stuckHeight(container, first, drawing))) return ROOM;
  }
  return undefined;
}

/** The height of the parts that stick, since they leave that much room where they would stand otherwise. */
function stuckHeight(container: Element, row: Element, drawing: RenderedPage): number {
  const parts = [...container.querySelectorAll('*')].slice(0, MAX_PARTS);
  const stuck = parts.filter((part) => !part.contains(row) && drawing.isSticky(part, row));
  return heightOf(around(stuck.map((part) => drawing.boxOf(part))) ?? NO_BOX);
}

/** The parts around a row that hold neither the heading of the list nor the whole page, the innermost first. */
function containersOf(row: Element, heading: Element | null): Element[] {
  const containers: Element[] = [];
  for (let at = row.parentElement; at && !WHOLE_PAGE.has(at.localName); at = at.parentElement) {
    if (at.contains(heading)) break;
    containers.push(at);
  }
  return containers;
}

function usualHeight(rows: Candidate['rows'], drawing: RenderedPage): number {
  const heights = rows.flatMap(({ element }) => drawing.boxOf(element) ?? []).map(heightOf);
  return heights.toSorted((one, other) => one - other)[heights.length >> 1] ?? 0;
}

const ROOM: RowSlice = { kind: 'some', reason: 'virtual', of: null };

/** Whether there is room above, between or, in a part that is higher than what is in sight of it, below all that is drawn. */
function hasRoom(box: Box, filled: readonly Box[], least: number, sight: number): boolean {
  let reached = box.top;
  for (const { top, bottom } of filled.toSorted((one, other) => one.top - other.top)) {
    if (top - reached > least) return true;
    reached = Math.max(reached, bottom);
  }
  return heightOf(box) > sight && box.bottom - reached > least;
}

/** The boxes of all within an element that has words, is drawn or can be pressed; `undefined` where it holds too much. */
function filledIn(
  around: Element,
  rows: ReadonlySet<Element>,
  isShown: (element: Element) => boolean,
  drawing: RenderedPage,
): Box[] | undefined {
  const boxes: Box[] = [];
  const waiting = [...around.children];
  let parts = 0;
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    parts += 1;
    if (parts > MAX_PARTS) return undefined;
    if (!isShown(at)) continue;
    if (rows.has(at) || isFilled(at, drawing)) boxes.push(...[drawing.boxOf(at) ?? []].flat());
    else waiting.push(...at.children);
  }
  return boxes;
}

function isFilled(element: Element, drawing: RenderedPage): boolean {
  if (isPicture(element) || isApart(element) || isControl(element) || hasOwnWords(element)) return true;
  const { picture, fill } = drawing.paintOf(element);
  return element.firstElementChild === null && picture + fill !== '';
}

function hasOwnWords(element: Element): boolean {
  return Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}
