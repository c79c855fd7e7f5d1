import { daysBetween } from '../values/day.ts';
import { type DrawnRow, textOf } from './cells.ts';
import type { Column, ColumnMap } from './columns.ts';
import { type DateText, type MonthNames, readDate } from './date-text.ts';
import { readBalance } from './money-text.ts';
import type { DateCell, RowReading } from './reading.ts';
import { readState } from './state-text.ts';

/** Reads one row by the meaning of its columns. A row that lacks a cell has an empty text there. */
export function readRow(row: DrawnRow, number: number, at: ColumnMap['at'], months: MonthNames): RowReading {
  const cellAt = (column: Column) => whereIs(row, at[column]);
  return {
    row: number,
    received: dateCell(cellAt('received'), months),
    state: stateCell(cellAt('state')),
    balance: balanceCell(cellAt('balance')),
    expires: dateCell(cellAt('expires'), months),
  };
}

interface Place {
  column: number;
  cell: Element | undefined;
}

function whereIs(row: DrawnRow, index: number | undefined): Place | undefined {
  return index === undefined ? undefined : { column: index + 1, cell: row.cells[index] };
}

function wordsOf({ cell, column }: Place): { text: string; column: number } {
  return { text: cell ? textOf(cell) : '', column };
}

function dateCell(place: Place | undefined, months: MonthNames): DateCell {
  if (!place) return { kind: 'no-column' };
  const words = wordsOf(place);
  const datetime = place.cell?.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const date = agreed(readDate(words.text, months), readDate(datetime, months));
  return 'day' in date
    ? { kind: 'read', ...words, value: date.day }
    : { kind: 'unreadable', ...words, problem: date.problem };
}

/** A `<time datetime>` is exact, so it wins over the words, unless they name a day that no time zone could explain. */
function agreed(shown: DateText, exact: DateText): DateText {
  if (!('day' in exact)) return shown;
  if ('day' in shown && Math.abs(daysBetween(shown.day, exact.day)) > 1) return { problem: 'ambiguous-date' };
  return exact;
}

function stateCell(place: Place | undefined): RowReading['state'] {
  if (!place) return { kind: 'no-column' };
  const words = wordsOf(place);
  if (words.text === '') return { kind: 'unreadable', ...words, problem: 'empty' };
  return { kind: 'read', ...words, value: readState(words.text) };
}

function balanceCell(place: Place | undefined): RowReading['balance'] {
  if (!place) return { kind: 'no-column' };
  const words = wordsOf(place);
  const balance = readBalance(words.text);
  return 'problem' in balance
    ? { kind: 'unreadable', ...words, problem: balance.problem }
    : { kind: 'read', ...words, value: balance };
}
