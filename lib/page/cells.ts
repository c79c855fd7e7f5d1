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

export const TABLE_SELECTOR = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const ROW_SELECTOR = 'tr, [role="row"]';
const CELL_SELECTOR = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

/** The tables below `root`, each with its own rows only: a table within a cell is a table of its own. */
export function drawnTables(root: ParentNode): DrawnTable[] {
  return Array.from(root.querySelectorAll(TABLE_SELECTOR), (element) => ({ element, rows: rowsOf(element) }));
}

function rowsOf(table: Element): DrawnRow[] {
  const rows: DrawnRow[] = [];
  for (const element of table.querySelectorAll(ROW_SELECTOR)) {
    if (element.closest(TABLE_SELECTOR) === table) rows.push({ element, cells: cellsOf(element) });
  }
  return rows;
}

/** The cells of a row, a cell that spans several columns standing once in each of them. */
function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (const child of row.children) {
    if (!child.matches(CELL_SELECTOR)) continue;
    const span = Number(child.getAttribute('colspan') ?? child.getAttribute('aria-colspan') ?? 1);
    for (let column = 0; column < Math.min(Math.max(span || 1, 1), 100); column++) cells.push(child);
  }
  return cells;
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

/** A cell's words with white space folded. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
