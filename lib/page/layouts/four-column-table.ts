import { type DrawnRow, type DrawnTable, drawnTables, isHeaderRow, textOf } from '../cells.ts';
import { type ColumnMap, readColumns } from '../columns.ts';
import { saysNone } from '../empty-words.ts';
import { readRows } from '../rows.ts';
import type { GrantsPlace, Layout, PlaceContent, PlacedRow } from './layout.ts';

const ID = 'four-column-table';
const ROWS_A_HEADER_MAY_TAKE = 3;

/** `Received | State | Balance | Expires`, as a `<table>` or as ARIA roles: reported of the page since 2024. */
export const fourColumnTable: Layout = {
  id: ID,
  since: '2024-01-01',
  recognise: (root) => drawnTables(root).flatMap((table) => placeOf(table) ?? []),
};

function placeOf(table: DrawnTable): GrantsPlace | undefined {
  for (const [index, header] of table.rows.slice(0, ROWS_A_HEADER_MAY_TAKE).entries()) {
    const columns = readColumns(header.cells.map(textOf));
    if (columns.at.balance === undefined || columns.at.expires === undefined) continue;
    const rows = table.rows.slice(index + 1).filter((row) => row.cells.length > 0 && !isHeaderRow(row));
    return {
      layout: ID,
      element: table.element,
      rows: rows.map((row) => placedRow(row, columns)),
      content: contentOf(columns, rows),
    };
  }
  return undefined;
}

function placedRow({ element, cells }: DrawnRow, { at }: ColumnMap): PlacedRow {
  const cellAt = (index: number | undefined) => (index === undefined ? undefined : cells[index]);
  return { element, cells, balance: cellAt(at.balance), state: cellAt(at.state) };
}

function contentOf(columns: ColumnMap, rows: readonly DrawnRow[]): PlaceContent {
  if (columns.twice.length > 0) return { kind: 'column-twice' };
  if (rows.length === 0) return { kind: 'bare' };
  const [first] = rows;
  if (rows.length === 1 && first && saysNone(textOf(first.element))) {
    return { kind: 'says-none', words: textOf(first.element) };
  }
  if (rows.every(({ element }) => textOf(element) === '')) return { kind: 'skeleton' };
  return { kind: 'rows', read: (dates) => readRows(rows, columns.at, dates) };
}
