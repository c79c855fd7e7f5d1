import { type Column, readState } from '../provider/index.ts';
import type { Day } from '../values/index.ts';
import { type CellReaders, cellReaders } from './cell-readers.ts';
import { textOf, wordingsOf } from './cell-text.ts';
import type { DrawnRow } from './cells.ts';
import type { ColumnMap } from './columns.ts';
import { readDateCell } from './date-cells.ts';
import { type DateSetting, settleDate, settleOrder } from './date-order.ts';
import type { DateText } from './date-text.ts';

/** What the cells are read with. */
interface Ground {
  setting: DateSetting;
  readers: CellReaders;
}

type Shape = 'balance' | 'date' | 'state' | 'other';

/** What share of a column's filled cells must have one shape: a page may hold a cell or two that nobody can read. */
const CLEARLY = 0.6;

/**
 * Gives the columns that no header word names their meaning by the shape of their cells: `left / granted` amounts, State
 * words, and of two columns of dates the one that is never the earlier. Columns that words have named stay.
 */
export function completeByShape(
  byWords: ColumnMap,
  rows: readonly DrawnRow[],
  headers: readonly string[],
  setting: DateSetting,
): ColumnMap {
  if (isComplete(byWords)) return byWords;
  const named = new Set(Object.values(byWords.at));
  // What stands in a row beyond the headers is a cell too many, and no column.
  const width = headers.length > 0 ? headers.length : Math.max(0, ...rows.map(({ cells }) => cells.length));
  const free = Array.from({ length: width }, (_, index) => index).filter((index) => !named.has(index));
  const ground = { setting, readers: cellReaders(setting.months) };
  const shapes = new Map(
    free.map((index) => [index, shapeOf(columnOf(rows, index, headers[index] ?? ''), ground)]),
  );
  const state = stateByShape(byWords, shapes);
  const hasState = (byWords.at.state ?? state.state) !== undefined;
  const dates = datesByShape(byWords, shapes, { rows, headers, ground, hasState });
  const found = { ...moneyByShape(byWords, shapes), ...state, ...dates };
  return {
    at: { ...byWords.at, ...found },
    twice: byWords.twice,
    guessed: Object.keys(found) as Column[],
  };
}

function isComplete({ at }: ColumnMap): boolean {
  const { received, state, expires } = at;
  return [received, state, expires, moneyIn(at)].every((index) => index !== undefined);
}

function moneyIn({ balance, left, granted, used }: ColumnMap['at']): number | undefined {
  return balance ?? left ?? granted ?? used;
}

type Found = Partial<Record<Column, number>>;

function moneyByShape({ at }: ColumnMap, shapes: ReadonlyMap<number, Shape>): Found {
  const [balance, ...others] = indexesOf(shapes, 'balance');
  return moneyIn(at) !== undefined || balance === undefined || others.length > 0 ? {} : { balance };
}

function stateByShape({ at }: ColumnMap, shapes: ReadonlyMap<number, Shape>): Found {
  const [state, ...others] = indexesOf(shapes, 'state');
  return at.state !== undefined || state === undefined || others.length > 0 ? {} : { state };
}

/** A table whose dates are to be told apart. */
interface Dated {
  rows: readonly DrawnRow[];
  headers: readonly string[];
  ground: Ground;
  hasState: boolean;
}

/** One column of dates alone is taken for the expiry only where it decides no figure, since State words do. */
function datesByShape({ at }: ColumnMap, shapes: ReadonlyMap<number, Shape>, table: Dated): Found {
  const [first, second, ...others] = indexesOf(shapes, 'date');
  if (at.expires !== undefined || first === undefined || others.length > 0) return {};
  if (second === undefined) return at.received !== undefined || table.hasState ? { expires: first } : {};
  if (at.received !== undefined) return {};
  const order = orderOfDates(table, first, second);
  if (order === undefined) return {};
  return order < 0 ? { received: first, expires: second } : { received: second, expires: first };
}

/** Negative where the first column is never the later one; `undefined` where neither always goes first. */
function orderOfDates(table: Dated, first: number, second: number): number | undefined {
  const { rows, ground } = table;
  const { setting } = ground;
  const pairs = rows.map((row) => [dateAt(row, first, table), dateAt(row, second, table)] as const);
  const settled = (oneFirst: boolean) => {
    const named = pairs.map(([one, other]) =>
      oneFirst ? { received: one, expires: other } : { received: other, expires: one },
    );
    const order = settleOrder(named, setting)?.order;
    return named.map(({ received, expires }) => {
      const [start, end] = [settleDate(received, order), settleDate(expires, order)];
      return 'day' in start && 'day' in end ? ([start.day, end.day] as const) : undefined;
    });
  };
  const holds = (days: (readonly [Day, Day] | undefined)[]) =>
    days.some(Boolean) && days.every((pair) => pair === undefined || pair[0] <= pair[1]);
  const [forwards, backwards] = [holds(settled(true)), holds(settled(false))];
  return forwards === backwards ? undefined : forwards ? -1 : 1;
}

function indexesOf(shapes: ReadonlyMap<number, Shape>, wanted: Shape): number[] {
  return [...shapes].filter(([, shape]) => shape === wanted).map(([index]) => index);
}

/** The cells of a column that hold anything, with the words over it. */
interface ColumnCells {
  cells: readonly Element[];
  header: string;
}

function columnOf(rows: readonly DrawnRow[], index: number, header: string): ColumnCells {
  return {
    cells: rows.flatMap(({ cells }) => cells[index] ?? []).filter((cell) => textOf(cell) !== ''),
    header,
  };
}

function shapeOf({ cells, header }: ColumnCells, { readers }: Ground): Shape {
  const isShaped = (test: (cell: Element) => boolean) =>
    cells.length > 0 && cells.filter(test).length >= cells.length * CLEARLY;
  const says = (test: (text: string) => boolean) => (cell: Element) => wordingsOf(cell, header).some(test);
  if (isShaped(says((text) => 'left' in readers.balance(text)))) return 'balance';
  if (isShaped((cell) => isDate(readDateCell({ cell, text: textOf(cell), header }, readers)))) return 'date';
  return isShaped(says((text) => readState(text) !== 'unknown')) ? 'state' : 'other';
}

function dateAt(row: DrawnRow, index: number, { headers, ground }: Dated): DateText {
  const cell = row.cells[index];
  return cell
    ? readDateCell({ cell, text: textOf(cell), header: headers[index] ?? '' }, ground.readers)
    : { problem: 'empty' };
}

function isDate(text: DateText): boolean {
  return !('problem' in text);
}
