import { textOf } from './cell-text.ts';
import type { Search } from './search.ts';

/** One drawn row of a table or of ARIA roles that stand for one: its element and its cells from left to right. */
export interface DrawnRow {
  element: Element;
  cells: readonly Element[];
  /** The words of its first cell, which tell most rows that are none of grants. */
  lead: string;
}

export function drawnRow(element: Element, cells: readonly Element[]): DrawnRow {
  return { element, cells, lead: cells[0] ? textOf(cells[0]) : '' };
}

/** A table as the page draws it, header rows among its rows. */
export interface DrawnTable {
  element: Element;
  rows: readonly DrawnRow[];
  /** All its rows, displayed or not; `undefined` where nothing but their place makes them rows. */
  lines?: readonly Element[];
}

export const TABLE_SELECTOR = 'table,[role=table],[role$=grid]';
const ROW_SELECTOR = 'tr, [role="row"]';
const CELL_TAGS = new Set(['td', 'th']);
const CELL_ROLES = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';
const WIDEST_SPAN = 100;

type Test = (element: Element) => boolean;

/** What tells which elements are displayed: what is not is no row and no cell; and which of these cannot be seen all the same. */
interface Sight {
  isShown?: Test;
  isClipped?: Test | undefined;
  all?: Search;
}

/** Tables, each with its own rows only: a table within a cell is a table of its own. */
export function drawnTables(
  tables: readonly Element[],
  { isShown = () => true, isClipped = () => false, all }: Sight = {},
): DrawnTable[] {
  // One tag alone is found several times faster.
  const selector = all?.('[role="row"]').length === 0 ? 'tr' : ROW_SELECTOR;
  return tables.map((element) => {
    const holdsTables = tables.some((other) => other !== element && element.contains(other));
    const lines = linesOf(element, holdsTables, selector);
    const rows = rowsOf(element, lines, isShown);
    // A header may be there for who listens alone.
    const isInSight = (row: DrawnRow) => !isClipped(row.element) || isHeaderRow(row);
    return { element, lines, rows: isClipped(element) ? rows : rows.filter(isInSight) };
  });
}

function linesOf(table: Element, holdsTables: boolean, selector: string): Element[] {
  const rows = Array.from(table.querySelectorAll(selector));
  return holdsTables ? rows.filter((row) => row.closest(TABLE_SELECTOR) === table) : rows;
}

/** The rows that are displayed; those of a table that is not displayed itself are recognised by their own markup alone. */
function rowsOf(table: Element, lines: readonly Element[], isShown: Test): DrawnRow[] {
  const isDrawn = isShown(table) ? isShown : () => true;
  const reaching: Reaching = [];
  return lines.flatMap((element) => {
    const own = ownCellsOf(element).filter(isDrawn);
    // A displayed cell is enough to know that its row is displayed.
    if (own.length === 0 && !isDrawn(element)) return [];
    return drawnRow(element, placedCells(own, reaching));
  });
}

function ownCellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let child = row.firstElementChild; child; child = child.nextElementSibling)
    if (CELL_TAGS.has(child.localName) || child.matches(CELL_ROLES)) cells.push(child);
  return cells;
}

/** Cells that reach into the rows below them, by their column. */
type Reaching = ({ cell: Element; rows: number } | undefined)[];

/** The cells of a row, a cell that spans several columns or rows standing once in each of them. */
function placedCells(own: readonly Element[], reaching: Reaching): Element[] {
  const cells: Element[] = [];
  for (const cell of own) {
    reachInto(cells, reaching);
    if (cell.hasAttributes()) pushSpanning(cell, cells, reaching);
    else cells.push(cell);
  }
  reachInto(cells, reaching);
  return cells;
}

function pushSpanning(cell: Element, cells: Element[], reaching: Reaching): void {
  const rows = rowSpanOf(cell);
  for (let span = spanOf(cell); span > 0; span--) {
    if (rows > 1) reaching[cells.length] = { cell, rows };
    cells.push(cell);
  }
}

/** Puts the cells of the rows above that reach down to the next column. */
function reachInto(cells: Element[], reaching: Reaching): void {
  for (let next = reaching[cells.length]; next; next = reaching[cells.length]) {
    reaching[cells.length] = next.rows > 2 ? { cell: next.cell, rows: next.rows - 1 } : undefined;
    cells.push(next.cell);
  }
}

function rowSpanOf(cell: Element): number {
  const span = cell.getAttribute('rowspan') ?? cell.getAttribute('aria-rowspan');
  return span === null ? 1 : Number.parseInt(span, 10) || 1;
}

function spanOf(cell: Element): number {
  const span = cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan');
  return span === null ? 1 : Math.min(Number.parseInt(span, 10) || 1, WIDEST_SPAN);
}

/** Whether the row names columns rather than holding figures. */
export function isHeaderRow({ element, cells }: DrawnRow): boolean {
  return element.parentElement?.tagName === 'THEAD' || (cells.length > 1 && cells.every(isHeaderCell));
}

function isHeaderCell(cell: Element): boolean {
  return cell.tagName === 'TH'
    ? cell.getAttribute('scope') !== 'row'
    : cell.getAttribute('role') === 'columnheader';
}
