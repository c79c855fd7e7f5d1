import type { Candidate, PlacedRow } from '../layouts/layout.ts';
import type { SeenPage } from '../seen-page.ts';
import { MAX_MOVED } from './measured-rows.ts';
import {
  around,
  type Box,
  heightOf,
  type RenderedPage,
  sharedHeight,
  sharedWidth,
  widthOf,
} from './rendered-page.ts';

/** By how many pixels things may lie beside each other that are meant to stand at one place. */
const SLACK = 8;
/** Less is drawn for who listens alone. */
const LEAST_IN_SIGHT = 4;

/** The first row of which a cell stands under another header than in the markup. */
export function rowWithMovedCell(
  { headerCells }: Candidate,
  rows: readonly PlacedRow[],
  { isClipped }: SeenPage,
  drawing: RenderedPage,
): PlacedRow | undefined {
  const headers = headerCells.map((header) =>
    isClipped?.(header) === true ? undefined : inSight(drawing.boxOf(header)),
  );
  if (headers.filter((box) => box !== undefined).length < 2) return undefined;
  return rows.find((row) => isMoved(row, headers, drawing));
}

function inSight(box: Box | undefined): Box | undefined {
  return box && widthOf(box) >= LEAST_IN_SIGHT ? box : undefined;
}

/** A cell and the header that its index gives it. */
interface Pair {
  cell: Element;
  box: Box;
  header: Box;
}

function isMoved(
  { cells }: PlacedRow,
  headers: readonly (Box | undefined)[],
  drawing: RenderedPage,
): boolean {
  const pairs = cells.flatMap((cell, index): Pair[] => {
    const header = headers[index];
    const box = cell === cells[index - 1] || cell === cells[index + 1] ? undefined : drawing.boxOf(cell);
    return header && box && widthOf(box) > 0 ? [{ cell, box, header }] : [];
  });
  const areMoved = (some: readonly Pair[]) => !areInOneOrder(some) || !areBelow(some, headers, drawing);
  if (!areMoved(pairs)) return false;
  // A column that sticks leaves its header when the others scroll below it.
  const scrolling = pairs.filter(({ cell }) => !drawing.isSticky(cell, cell.parentElement ?? cell));
  return scrolling.length < 2 || scrolling.length === pairs.length || areMoved(scrolling);
}

/** Whether cells stand beside each other in the order of their headers. */
function areInOneOrder(pairs: readonly Pair[]): boolean {
  return pairs.every((pair, index) => {
    const next = pairs[index + 1];
    if (!next) return true;
    if (sharedHeight(pair.box, next.box) <= 0) return false;
    return isBefore(pair.box, next.box) === isBefore(pair.header, next.header);
  });
}

function isBefore(one: Box, other: Box): boolean {
  return one.left + one.right < other.left + other.right;
}

/** Whether each cell lies below its own header, or all of them fill the width of the headers in cells of their own widths. */
function areBelow(
  pairs: readonly Pair[],
  headers: readonly (Box | undefined)[],
  drawing: RenderedPage,
): boolean {
  const isEachBelow = pairs.every(({ box, header }) => {
    const own = sharedWidth(box, header);
    return own > 0 && headers.every((other) => !other || sharedWidth(box, other) <= own + SLACK);
  });
  if (isEachBelow) return true;
  if (pairs.some(({ cell }) => drawing.paintOf(cell).isInline)) return true;
  const [all, above] = [around(pairs.map(({ box }) => box)), around(pairs.map(({ header }) => header))];
  return (
    !all || !above || (Math.abs(all.left - above.left) <= SLACK && Math.abs(all.right - above.right) <= SLACK)
  );
}

const ROW = 'tr, [role="row"]';

/** The first row, or message between rows, that stands above one that goes before it. */
export function movedRow(
  candidate: Candidate,
  { isClipped }: SeenPage,
  drawing: RenderedPage,
): Element | undefined {
  const own = new Set(candidate.rows.map((row) => row.element));
  const [first] = own;
  // A row of headers that sticks lies over rows that scroll below it.
  const isStuck = (line: Element) => first && !own.has(line) && drawing.isSticky(line, first);
  let before: Box | undefined;
  return linesOf(candidate).find((line) => {
    const box = isClipped?.(line) === true ? undefined : drawing.boxOf(line);
    if (!box || heightOf(box) < 1 || isStuck(line)) return false;
    const isAbove = before !== undefined && box.top < before.top - 1 && sharedWidth(box, before) > 1;
    before = box;
    return isAbove;
  });
}

const MAX_LINES = 60;

/** Cards mean the same in any order, unless something stands between them. */
function linesOf({ element, rows }: Candidate): readonly Element[] {
  if (rows.length > MAX_MOVED) return rows.slice(0, MAX_LINES).map((row) => row.element);
  if (rows.some((row) => row.cells.length > 0)) return [...element.querySelectorAll(ROW)].slice(0, MAX_LINES);
  const own = new Set(rows.map((row) => row.element));
  const [first] = own;
  const siblings = first?.parentElement ? [...first.parentElement.children] : [];
  const within = siblings.slice(
    siblings.findIndex((one) => own.has(one)),
    siblings.findLastIndex((one) => own.has(one)) + 1,
  );
  return within.every((one) => own.has(one)) ? [] : within.slice(0, MAX_LINES);
}
