import type { Candidate } from './layouts/layout.ts';
import { atPlaces, type RowSlice } from './row-slice.ts';

/** A table that draws only the rows in view numbers them, and says how many there are; its header is one of them. */
export function virtualSlice(candidate: Candidate): RowSlice | undefined {
  const { element, rows, headerCells } = candidate;
  if (isNumberedBeyond(candidate)) return { kind: 'some', reason: 'virtual', of: null };
  const header = headerCells.length > 0 ? 1 : 0;
  const count = numberIn(element, 'aria-rowcount') ?? setSize(rows, header) ?? lastNumbered(rows, header);
  if (count === undefined || (count >= 0 && count - header <= rows.length)) return undefined;
  const of = count < 0 ? null : count - header;
  const places = rows.flatMap(({ element: row }) => placeIn(row, header) ?? []);
  return places.length === rows.length && places.every((place) => place > 0)
    ? atPlaces('virtual', places, of)
    : { kind: 'some', reason: 'virtual', of };
}

const OF_NUMBERS = /^(?:#|nr\.?|no\.?|row|zeile|序号)$/iu;

/** Whether the rows bear numbers in a column of their own, some beyond how many rows there are. */
function isNumberedBeyond({ rows, headers }: Candidate): boolean {
  const column = headers.findIndex((words) => OF_NUMBERS.test(words));
  if (column < 0) return false;
  const numbers = rows.map(({ cells }) =>
    Number(/^\d{1,4}$/.exec(cells[column]?.textContent?.trim() ?? '')?.[0]),
  );
  return new Set(numbers).size === rows.length && numbers.some((number) => number > rows.length);
}

/** A list says how many items it has on each of them, header or not. */
function setSize(rows: Candidate['rows'], header: number): number | undefined {
  const size = rows[0] && numberIn(rows[0].element, 'aria-setsize');
  return size === undefined || size < 0 ? size : size + header;
}

/** Rows that are numbered beyond how many there are leave others out, whatever the number of all. */
function lastNumbered(rows: Candidate['rows'], header: number): number | undefined {
  const isBeyond = rows.some(
    ({ element }) =>
      (numberIn(element, 'aria-rowindex') ?? 0) - header > rows.length ||
      (numberIn(element, 'aria-posinset') ?? 0) > rows.length,
  );
  return isBeyond ? UNKNOWN_COUNT : undefined;
}

/** ARIA's own number for a count that nobody knows. */
const UNKNOWN_COUNT = -1;

/** A row's number among all; some libraries count from 0 in an attribute of their own. */
function placeIn(row: Element, header: number): number | undefined {
  const index = numberIn(row, 'aria-rowindex');
  if (index !== undefined) return index - header;
  const place = numberIn(row, 'aria-posinset');
  if (place !== undefined) return place;
  const counted = numberIn(row, 'data-index');
  return counted === undefined ? undefined : counted + 1;
}

function numberIn(element: Element, attribute: string): number | undefined {
  const value = element.getAttribute(attribute);
  return value !== null && /^-?\d+$/.test(value.trim()) ? Number(value) : undefined;
}
