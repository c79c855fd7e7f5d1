import { readState } from '../provider/index.ts';
import { doubtUnlikeAmounts } from './amount-forms.ts';
import { type CellReaders, cellReaders } from './cell-readers.ts';
import { textOf, wordingsOf } from './cell-text.ts';
import { readDateCell } from './date-cells.ts';
import { doubtUnlikeDates } from './date-forms.ts';
import { type DateSetting, settleDate, settleOrder } from './date-order.ts';
import type { DateText } from './date-text.ts';
import type { PlacedRow } from './layouts/layout.ts';
import { moneyCells, writesFractions } from './money-cells.ts';
import type { Place } from './places.ts';
import type { CellWords, DateCell, RowReading } from './reading.ts';

/** Reads rows as they stand on the page, by the meaning of their cells. */
export function readPlacedRows(
  placed: readonly Pick<PlacedRow, 'places' | 'cells'>[],
  setting: DateSetting,
): RowReading[] {
  const rows = placed.map(({ places }) => places);
  const readers = cellReaders(setting.months);
  const dates = rows.map(({ received, expires }) => ({
    received: dateIn(received, readers),
    expires: dateIn(expires, readers),
  }));
  const order = settleOrder(dates, setting);
  const areFractions = writesFractions(rows, readers);
  const read = placed.map(({ places, cells }, index) => {
    const { received, expires } = dates[index] ?? NO_DATES;
    const known = {
      received: dateCell(places.received, settleDate(received, order)),
      state: stateCell(places.state),
      ...moneyCells(places, areFractions, readers),
      expires: dateCell(places.expires, settleDate(expires, order)),
    };
    return { row: index + 1, ...known, extras: extrasOf(known, cells) };
  });
  return doubtUnlikeDates(doubtUnlikeAmounts(read), setting);
}

/** Cells that nothing was read from; one that spans several columns counts once. */
function extrasOf(
  known: Omit<RowReading, 'row' | 'extras'>,
  cells: readonly Element[],
): readonly CellWords[] {
  const { received, state, left, granted, expires } = known;
  const columns = [received, state, left, granted, expires].map((cell) =>
    cell.kind === 'no-column' ? 0 : cell.column,
  );
  const extras = cells.flatMap((cell, index) =>
    columns.includes(index + 1) || cell === cells[index - 1]
      ? []
      : [{ column: index + 1, text: textOf(cell) }],
  );
  return extras.length > 0 ? extras : NO_EXTRAS;
}

const NO_EXTRAS: readonly CellWords[] = [];

const NO_DATES = { received: { problem: 'empty' }, expires: { problem: 'empty' } } as const;

function dateIn(place: Place | undefined, readers: CellReaders): DateText {
  return place?.cell ? readDateCell(place.cell, place.text, readers, place.header) : { problem: 'empty' };
}

function dateCell(place: Place | undefined, date: DateText): DateCell {
  if (!place) return { kind: 'no-column' };
  const { text, column } = place;
  if ('day' in date) return { kind: 'read', text, column, value: date.day };
  if ('byOrder' in date) return { kind: 'open', text, column, readings: date.byOrder };
  return { kind: 'unreadable', text, column, problem: date.problem };
}

function stateCell(place: Place | undefined): RowReading['state'] {
  if (!place) return { kind: 'no-column' };
  const { text, column, cell } = place;
  if (text === '') return { kind: 'unreadable', text, column, problem: 'empty' };
  const plain = readState(text);
  if (plain !== 'unknown' || !cell?.firstElementChild) return { kind: 'read', text, column, value: plain };
  const known = wordingsOf(cell, place.header).map(readState);
  return { kind: 'read', text, column, value: known.find((word) => word !== 'unknown') ?? 'unknown' };
}
