/** One drawn row of a table or of ARIA roles that stand for one: its element and its cells from left to right. */
export interface DrawnRow {
  element: Element;
  cells: readonly Element[];
}

/** A table as the page draws it, header rows among its rows. */
export interface DrawnTable {
  element: Element;
  rows: readonly DrawnRow[];
}

export const TABLE_SELECTOR = 'table,[role=table],[role=grid],[role=treegrid]';
const ROW_SELECTOR = 'tr, [role="row"]';
const CELL_TAGS = new Set(['td', 'th']);
const CELL_ROLES = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';
const WIDEST_SPAN = 100;

/** The tables below `root`, each with its own rows only: a table within a cell is a table of its own. */
export function drawnTables(root: ParentNode): DrawnTable[] {
  return Array.from(root.querySelectorAll(TABLE_SELECTOR), (element) => ({ element, rows: rowsOf(element) }));
}

function rowsOf(table: Element): DrawnRow[] {
  const holdsTables = table.querySelector(TABLE_SELECTOR) !== null;
  const rows = Array.from(table.querySelectorAll(ROW_SELECTOR));
  const own = holdsTables ? rows.filter((row) => row.closest(TABLE_SELECTOR) === table) : rows;
  return own.map((element) => ({ element, cells: cellsOf(element) }));
}

/** The cells of a row, a cell that spans several columns standing once in each of them. */
function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    if (!CELL_TAGS.has(child.localName) && !child.matches(CELL_ROLES)) continue;
    cells.push(child);
    for (let span = spanOf(child); span > 1; span--) cells.push(child);
  }
  return cells;
}

function spanOf(cell: Element): number {
  if (!cell.hasAttributes()) return 1;
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
