import { readState } from '../provider/index.ts';
import { doubtUnlikeAmounts } from './amount-forms.ts';
import { type CellReaders, cellReaders } from './cell-readers.ts';
import { textOf, wordingsOf } from './cell-text.ts';
import { readDateCell } from './date-cells.ts';
import { doubtUnlikeDates } from './date-forms.ts';
import { headersOfDays, hintedOrders, inHintedOrder, settledBy } from './date-hints.ts';
import { type DateSetting, type SettledOrder, settleDate, settleOrder } from './date-order.ts';
import type { DateText } from './date-text.ts';
import { saysNever } from './date-words.ts';
import { isContradicted } from './further-amounts.ts';
import { unexplainedAmount } from './further-columns.ts';
import type { PlacedRow } from './layouts/layout.ts';
import { contradicted, moneyCells, writesFractions } from './money-cells.ts';
import { phraseReader } from './money-phrase.ts';
import type { CellPlace } from './places.ts';
import type { CellWords, DateCell, RowReading } from './reading.ts';
import { unexplainedIn } from './row-words.ts';
import { stateReader } from './state-cells.ts';

/** Reads rows as they stand on the page, by the meaning of their cells. */
export function readPlacedRows(
  placed: readonly PlacedRow[],
  setting: DateSetting,
  headers: readonly string[],
): RowReading[] {
  const rows = placed.map(({ places }) => places);
  const readers = cellReaders(setting.months);
  const hints = hintedOrders(headersOfDays(rows));
  const dates = rows.map(({ received, expires }) => ({
    received: inHintedOrder(dateIn(received, readers), hints),
    expires: inHintedOrder(dateIn(expires, readers), hints),
  }));
  const settled = settledBy(hints) ?? (hints.length > 0 ? undefined : settleOrder(dates, setting));
  const [phrase, stateCell] = [phraseReader(), stateReader()];
  const areFractions = writesFractions(rows, phrase);
  const read = placed.map((row, index) => {
    const { places, cells } = row;
    const { received, expires } = dates[index] ?? NO_DATES;
    const amounts = moneyCells(places, areFractions, phrase);
    const known = {
      row: index + 1,
      received: dateCell(places.received, received, settled),
      state: stateCell(places.state ?? stateInEnd(places.expires)),
      ...(isContradicted(row, headers, amounts) ? contradicted(amounts) : amounts),
      expires: endCell(places.expires, expires, settled),
    };
    const unexplained = unexplainedIn(row, headers, known) ?? unexplainedAmount(row, headers, known);
    const reading = { ...known, extras: extrasOf(known, cells) };
    return unexplained === undefined ? reading : { ...reading, unexplained };
  });
  return doubtUnlikeDates(doubtUnlikeAmounts(read), setting);
}

/** Cells that nothing was read from; one that spans several columns counts once. */
function extrasOf(
  known: Omit<RowReading, 'extras' | 'unexplained'>,
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

/** Without a State column the word may stand in the Expires cell, before the day. */
function stateInEnd(expires: CellPlace | undefined): CellPlace | undefined {
  const word = /^\p{L}+/u.exec(expires?.text ?? '')?.[0];
  return expires && word !== undefined && readState(word) !== 'unknown'
    ? { ...expires, text: word, of: 'state' }
    : undefined;
}

function dateIn(place: CellPlace | undefined, readers: CellReaders): DateText {
  return place && hasCell(place)
    ? readDateCell(place, readers)
    : { problem: place?.text ? 'not-a-date' : 'empty' };
}

function hasCell(place: CellPlace): place is CellPlace & { cell: Element } {
  return place.cell !== undefined;
}

function dateCell(place: CellPlace | undefined, read: DateText, settled: SettledOrder | undefined): DateCell {
  if (!place) return { kind: 'no-column' };
  const { text, column } = place;
  const date = settleDate(read, settled?.order);
  const isByLanguages = 'byOrder' in read && settled?.by === 'languages';
  if ('day' in date)
    return { kind: 'read', text, column, value: date.day, ...(isByLanguages && { settledBy: 'languages' }) };
  if ('byOrder' in date) return { kind: 'open', text, column, readings: date.byOrder };
  return { kind: 'unreadable', text, column, problem: date.problem };
}

/** Of an end, words may say that there is none. */
function endCell(place: CellPlace | undefined, read: DateText, settled: SettledOrder | undefined): DateCell {
  const cell = dateCell(place, read, settled);
  if (cell.kind !== 'unreadable' || !place?.cell) return cell;
  const { text, column } = cell;
  const saysSo = [text, ...wordingsOf(place.cell, place.header, 'expires')].some(saysNever);
  return saysSo ? { kind: 'never', text, column } : cell;
}
