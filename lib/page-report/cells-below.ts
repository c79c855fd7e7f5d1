import { isLabelOfSomebody, meaningOf } from '../provider/index.ts';
import type { OutlineElement, OutlineNode } from './outline.ts';
import { isElement, isHead, isLabel, isRow, saysSomething, textOf } from './outline-text.ts';

/** A cell of a table, with the column in which it starts, from 0. */
interface Placed {
  cell: OutlineElement;
  column: number;
}

/** The cells of a table in a column or a row whose header is a label of somebody. */
export function cellsOfSomebody(table: OutlineElement): OutlineElement[] {
  const rows = placedRows(rowsIn(table));
  const headed = rows.filter(isHeadRow);
  const heads = headed.length > 0 ? headed : rows.slice(0, 1).filter(isRowOfNames);
  const columns = new Set(
    heads.flat().flatMap(({ cell, column }) => (namesSomebody(cell) ? columnsOf(cell, column) : [])),
  );
  const others = rows.filter((row) => !heads.includes(row));
  return others.flatMap((row) => [
    ...row.filter(({ column }) => columns.has(column)).map(({ cell }) => cell),
    ...behindRowHeader(row),
  ]);
}

function rowsIn(element: OutlineElement): OutlineElement[] {
  return element.children.filter(isElement).flatMap((child) => (isRow(child) ? [child] : rowsIn(child)));
}

/** The cells of each row in their columns: a cell may span several, and reach into rows below. */
function placedRows(rows: readonly OutlineElement[]): Placed[][] {
  const reaching = new Map<number, number>();
  return rows.map((row) => {
    let column = 0;
    const free = () => {
      for (let rest = reaching.get(column) ?? 0; rest > 0; rest = reaching.get(column) ?? 0) {
        reaching.set(column, rest - 1);
        column += 1;
      }
    };
    const placed = row.children.filter(isElement).map((cell): Placed => {
      free();
      const own = Number(cell.attributes['aria-colindex'] ?? 0);
      column = Math.max(column, own - 1);
      const at = { cell, column };
      const below = spanOf(cell.attributes.rowspan ?? cell.attributes['aria-rowspan']) - 1;
      for (const each of columnsOf(cell, column)) if (below > 0) reaching.set(each, below);
      column += spanOf(cell.attributes.colspan ?? cell.attributes['aria-colspan']);
      return at;
    });
    free();
    return placed;
  });
}

/** No cell spans more. A page may write any number. */
const WIDEST = 50;

function spanOf(span: string | undefined): number {
  const number = Number(span ?? 1);
  return number >= 1 ? Math.min(Math.floor(number), WIDEST) : 1;
}

function columnsOf({ attributes }: OutlineElement, column: number): number[] {
  const span = spanOf(attributes.colspan ?? attributes['aria-colspan']);
  return Array.from({ length: span }, (_, index) => column + index);
}

function isHeadRow(row: readonly Placed[]): boolean {
  const told = row.filter(({ cell }) => saysSomething(cell) || isHead(cell));
  const isWide = told.length > 1 || told.some(({ cell, column }) => columnsOf(cell, column).length > 1);
  return isWide && told.every(({ cell }) => isHead(cell));
}

/** Whether a header is a label of somebody, alone or next to a control. */
function namesSomebody(node: OutlineNode): boolean {
  if (isLabel(node)) return true;
  if (!isElement(node)) return false;
  return isLabelOfSomebody(textOf(node)) || node.children.some(namesSomebody);
}

/** A table without header cells may have its column names in its first row. */
function isRowOfNames(row: readonly Placed[]): boolean {
  const names = row.map(({ cell }) => textOf(cell)).filter((name) => name.trim() !== '');
  return names.length > 1 && names.every((name) => meaningOf(name) !== undefined || isLabelOfSomebody(name));
}

/** The cells after a row's own header. */
function behindRowHeader(row: readonly Placed[]): OutlineElement[] {
  const at = row.findIndex(({ cell }) => saysSomething(cell));
  const header = row[at]?.cell;
  if (!header || !isRowHeader(header) || !isLabel(header)) return [];
  return row.slice(at + 1).map(({ cell }) => cell);
}

function isRowHeader({ tag, attributes: { role } }: OutlineElement): boolean {
  return role === 'rowheader' || tag === 'th';
}
