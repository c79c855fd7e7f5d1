import { type Column, saysNone } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { type DrawnRow, type DrawnTable, drawnTables, isHeaderRow } from './cells.ts';
import { completeByShape } from './column-shapes.ts';
import { type ColumnMap, countOf, NO_COLUMNS, readColumns } from './columns.ts';
import { isNameOfGroup } from './group-rows.ts';
import { headingsAbove, isOfElse } from './headings.ts';
import type { Candidate, Finder, PlacedRow } from './layouts/layout.ts';
import type { RowPlaces } from './places.ts';
import { plainTables } from './plain-tables.ts';
import type { ReadingContext } from './reading-context.ts';
import { isTotalRow } from './total-rows.ts';

const ROWS_A_HEADER_MAY_TAKE = 3;
const CONTROL = 'button, [role="button"], a[href]';
const DIGIT = /\p{Nd}/u;
/** Fewer named columns than these may be anybody's. */
const LEAST_NAMED = 2;

/** The tables on the page, as `<table>` or as ARIA roles, in whose columns anything speaks of grants. */
export const findTables: Finder = (page) => {
  const { root, headings, isShown } = page;
  const tables = drawnTables(page.tables, page);
  const found = tables.flatMap((table) => {
    const candidate = candidateOf(table, page);
    return candidate ? withRowsToCome(candidate, tables) : [];
  });
  if (found.some(({ element }) => !isOfElse(headingsAbove(element, headings)))) return found;
  const plain = plainTables(root, isShown).flatMap((table) => candidateOf(table, page) ?? []);
  return [...found, ...plain];
};

/** A table under the same unknown header words whose rows are still blank may get more of the grants. */
function withRowsToCome(candidate: Candidate, tables: readonly DrawnTable[]): Candidate {
  if (candidate.columns.guessed.length === 0) return candidate;
  const twins = tables.map(partsOf).filter(({ header, body }) => {
    const headers = header?.cells.map(textOf) ?? [];
    return headers.length > 0 && headers.join('|') === candidate.headers.join('|') && !body.some(hasWords);
  });
  return {
    ...candidate,
    blankRows: twins.reduce((rows, { body }) => rows + body.length, candidate.blankRows),
  };
}

function candidateOf(table: DrawnTable, context: ReadingContext): Candidate | undefined {
  const { header, columns, body, totals, below: all } = partsOf(table);
  const headers = header?.cells.map(textOf) ?? [];
  const filled = body.filter(hasWords);
  const complete = context.expected ? completeByShape(columns, filled, headers, context.dates) : columns;
  if (countOf(complete) < LEAST_NAMED) return undefined;
  const messages = all.filter((row) => row.cells.length > 0 && isAcross(row) && !body.includes(row));
  const alone = filled.length + messages.length === 1 ? [...filled, ...messages] : [];
  const none = alone.map(({ element }) => textOf(element)).find(saysNone);
  return {
    element: table.element,
    lines: table.lines,
    headers,
    headerCells: header?.cells ?? [],
    columns: complete,
    labelNotes: [],
    totalRows: totals.map((row) => placedRow(row, complete, headers)),
    rows: none === undefined ? withoutShared(filled.map((row) => placedRow(row, complete, headers))) : [],
    blankRows: body.length - filled.length,
    none,
  };
}

interface TableParts {
  header: DrawnRow | undefined;
  columns: ColumnMap;
  body: DrawnRow[];
  /** Rows that hold sums of others. */
  totals: DrawnRow[];
  /** All rows below the header, whatever they hold. */
  below: DrawnRow[];
}

/** The row that names the most columns among the first few, and the rows below it that hold figures. */
function partsOf({ rows }: DrawnTable): TableParts {
  let [columns, above] = [NO_COLUMNS, 0];
  for (const [index, row] of rows.slice(0, ROWS_A_HEADER_MAY_TAKE).entries()) {
    // Cells may name their columns for narrow screens.
    if (!isHeaderRow(row) && DIGIT.test(row.element.textContent ?? '')) continue;
    const named = readColumns(row.cells);
    if (countOf(named) < LEAST_NAMED || countOf(named) <= countOf(columns)) continue;
    [columns, above] = [named, index + 1];
  }
  const header = above > 0 ? rows[above - 1] : rows.find(isHeaderRow);
  const below = rows.slice(above);
  const totals = new Set(below.filter(isTotalRow));
  const plain = below.filter((row) => isPlain(row) && !totals.has(row));
  const names = plain.filter((row) => isNameOfGroup(row, columns));
  const body = names.length < plain.length ? plain.filter((row) => !names.includes(row)) : plain;
  return { header, columns, body, totals: [...totals], below };
}

/** Whether a row is neither a header nor words or a button across the table. */
function isPlain(row: DrawnRow): boolean {
  return row.cells.length > 0 && !isHeaderRow(row) && !isAcross(row);
}

/** Whether a row is one cell over several columns, or one of a button alone: a group's name, a message, a control. */
function isAcross({ element, cells }: DrawnRow): boolean {
  const isOne = cells.every((cell) => cell === cells[0]);
  return isOne && (cells.length > 1 || element.querySelector(CONTROL) !== null);
}

function hasWords({ element, cells, lead }: DrawnRow): boolean {
  return lead !== '' || [...cells, element].some((part) => (part.textContent ?? '').trim() !== '');
}

function placedRow(row: DrawnRow, { at, guessed }: ColumnMap, headers: readonly string[]): PlacedRow {
  const { element, cells, lead } = row;
  const places: RowPlaces = {};
  for (const [column, index] of Object.entries(at) as [Column, number][]) {
    const cell = cells[index];
    const text = index === 0 ? lead : ((cell && textOf(cell)) ?? '');
    const place = { column: index + 1, cell, header: headers[index] ?? '', of: column, text };
    places[column] = guessed.includes(column) ? { ...place, isGuessed: true } : place;
  }
  const isMisfit =
    headers.length > 0 && cells.length > headers.length && cells.slice(headers.length).some(isFigure);
  return { element, cells, places: isMisfit ? withoutCertainDates(places) : places, loose: [] };
}

const OF_MONEY: readonly Column[] = ['balance', 'left', 'granted', 'used'];

/** An amount in a cell of several rows is none of each: nobody knows how they share it. */
function withoutShared(rows: readonly PlacedRow[]): PlacedRow[] {
  if (rows.every(({ element, cells }) => cells.every((cell) => cell.parentElement === element)))
    return [...rows];
  return rows.map((row, index) => {
    const neighbours = [rows[index - 1], rows[index + 1]].flatMap((one) => one?.cells ?? []);
    const shared = OF_MONEY.flatMap((column) => {
      const place = row.places[column];
      const isShared = place?.cell !== undefined && neighbours.includes(place.cell);
      return isShared ? [[column, { ...place, cell: undefined, text: '' }]] : [];
    });
    return shared.length === 0 ? row : { ...row, places: { ...row.places, ...Object.fromEntries(shared) } };
  });
}

/** Whether a cell has words to be read, and is none of controls. */
function isFigure(cell: Element): boolean {
  return textOf(cell) !== '' && !cell.querySelector(CONTROL);
}

/** In a row with a cell too many, which words stand under which header is not certain: its dates decide nothing. */
function withoutCertainDates({ received, expires, ...others }: RowPlaces): RowPlaces {
  return {
    ...others,
    ...(received && { received: { ...received, cell: undefined } }),
    ...(expires && { expires: { ...expires, cell: undefined } }),
  };
}
