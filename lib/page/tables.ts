import { textOf } from './cell-text.ts';
import { type DrawnRow, type DrawnTable, drawnTables, isHeaderRow } from './cells.ts';
import type { Column } from './column.ts';
import { completeByShape } from './column-shapes.ts';
import { type ColumnMap, countOf, NO_COLUMNS, readColumns } from './columns.ts';
import { saysNone } from './empty-words.ts';
import type { Candidate, Finder, PlacedRow } from './layouts/layout.ts';
import { placeOf, type RowPlaces } from './places.ts';
import type { ReadingContext } from './reading-context.ts';

const ROWS_A_HEADER_MAY_TAKE = 3;
/** Fewer named columns than these may be anybody's. */
const LEAST_NAMED = 2;

/** The tables on the page, as `<table>` or as ARIA roles, in whose columns anything speaks of grants. */
export const findTables: Finder = (root, context) =>
  drawnTables(root).flatMap((table) => candidateOf(table, context) ?? []);

function candidateOf(table: DrawnTable, context: ReadingContext): Candidate | undefined {
  const { header, columns, body } = partsOf(table);
  const headers = header?.cells.map(textOf) ?? [];
  const filled = body.filter(hasWords);
  const complete = context.expected ? completeByShape(columns, filled, headers, context.dates) : columns;
  if (countOf(complete) < LEAST_NAMED) return undefined;
  const none = filled.length === 1 ? filled.map(({ element }) => textOf(element)).find(saysNone) : undefined;
  return {
    element: table.element,
    headers,
    columns: complete,
    rows: none === undefined ? filled.map((row) => placedRow(row, complete, headers)) : [],
    blankRows: body.length - filled.length,
    none,
  };
}

interface TableParts {
  header: DrawnRow | undefined;
  columns: ColumnMap;
  body: DrawnRow[];
}

/** The row that names the most columns among the first few, and the rows below it that hold figures. */
function partsOf({ rows }: DrawnTable): TableParts {
  let [columns, above] = [NO_COLUMNS, 0];
  for (const [index, { cells }] of rows.slice(0, ROWS_A_HEADER_MAY_TAKE).entries()) {
    const named = readColumns(cells);
    if (countOf(named) < LEAST_NAMED || countOf(named) <= countOf(columns)) continue;
    [columns, above] = [named, index + 1];
  }
  const header = above > 0 ? rows[above - 1] : rows.find(isHeaderRow);
  return { header, columns, body: rows.slice(above).filter(isBodyRow) };
}

/** A row of figures: neither a header, nor a foot of sums, nor a button across the table. */
function isBodyRow(row: DrawnRow): boolean {
  const { element, cells } = row;
  if (cells.length === 0 || isHeaderRow(row) || element.parentElement?.localName === 'tfoot') return false;
  const isOne = cells.every((cell) => cell === cells[0]);
  return !(isOne && element.querySelector('button, [role="button"], a[href]'));
}

function hasWords({ element, cells }: DrawnRow): boolean {
  return cells.some(isFilled) || isFilled(element);
}

function isFilled({ textContent }: Element): boolean {
  return textContent !== null && textContent.trim() !== '';
}

function placedRow({ element, cells }: DrawnRow, { at }: ColumnMap, headers: readonly string[]): PlacedRow {
  const places: RowPlaces = {};
  for (const [column, index] of Object.entries(at) as [Column, number][])
    places[column] = placeOf(cells[index], index + 1, headers[index] ?? '');
  return { element, cells, places };
}
