import { daysBetween } from '../values/day.ts';
import { type DrawnRow, textOf } from './cells.ts';
import type { Column, ColumnMap } from './columns.ts';
import { type DateSetting, type SettledDate, settleDate, settleOrder } from './date-order.ts';
import { type DateText, readDate } from './date-text.ts';
import { readBalance } from './money-text.ts';
import type { DateCell, RowReading } from './reading.ts';
import { readState } from './state-text.ts';

/** Reads the rows by the meaning of their columns. A row that lacks a cell has an empty text there. */
export function readRows(rows: readonly DrawnRow[], at: ColumnMap['at'], setting: DateSetting): RowReading[] {
  const raw = rows.map((row) => {
    const cellAt = (column: Column) => whereIs(row, at[column]);
    const [received, expires] = [cellAt('received'), cellAt('expires')];
    return {
      received: { place: received, date: dateIn(received, setting) },
      expires: { place: expires, date: dateIn(expires, setting) },
      state: cellAt('state'),
      balance: cellAt('balance'),
    };
  });
  const order = settleOrder(
    raw.map(({ received, expires }) => ({ received: received.date, expires: expires.date })),
    setting,
  );
  return raw.map(({ received, state, balance, expires }, index) => ({
    row: index + 1,
    received: dateCell(received.place, settleDate(received.date, order)),
    state: stateCell(state),
    balance: balanceCell(balance),
    expires: dateCell(expires.place, settleDate(expires.date, order)),
  }));
}

interface Place {
  column: number;
  text: string;
  cell: Element | undefined;
}

function whereIs(row: DrawnRow, index: number | undefined): Place | undefined {
  if (index === undefined) return undefined;
  const cell = row.cells[index];
  return { column: index + 1, cell, text: cell ? textOf(cell) : '' };
}

function dateIn(place: Place | undefined, { months }: DateSetting): DateText {
  if (!place) return { problem: 'empty' };
  const shown = readDate(place.text, months);
  const exact =
    place.cell?.firstElementChild && place.cell.querySelector('time[datetime]')?.getAttribute('datetime');
  return exact ? agreed(shown, readDate(exact, months)) : shown;
}

/** A `<time datetime>` is exact, so it wins over the words, unless they name a day that no time zone could explain. */
function agreed(shown: DateText, exact: DateText): DateText {
  if (!('day' in exact)) return shown;
  const isNear = !('day' in shown) || Math.abs(daysBetween(shown.day, exact.day)) <= 1;
  return isNear ? exact : { problem: 'ambiguous-date' };
}

function dateCell(place: Place | undefined, date: SettledDate): DateCell {
  if (!place) return { kind: 'no-column' };
  const { text, column } = place;
  return 'day' in date
    ? { kind: 'read', text, column, value: date.day }
    : { kind: 'unreadable', text, column, problem: date.problem };
}

function stateCell(place: Place | undefined): RowReading['state'] {
  if (!place) return { kind: 'no-column' };
  const { text, column } = place;
  if (text === '') return { kind: 'unreadable', text, column, problem: 'empty' };
  return { kind: 'read', text, column, value: readState(text) };
}

function balanceCell(place: Place | undefined): RowReading['balance'] {
  if (!place) return { kind: 'no-column' };
  const { text, column } = place;
  const balance = readBalance(text);
  return 'problem' in balance
    ? { kind: 'unreadable', text, column, problem: balance.problem }
    : { kind: 'read', text, column, value: balance };
}
