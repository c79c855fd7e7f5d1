import { daysBetween } from '../values/day.ts';
import { wordingsOf } from './cell-text.ts';
import { type DateSetting, settleDate, settleOrder } from './date-order.ts';
import { type DateText, readDate } from './date-text.ts';
import { doubtUnlikeAmounts, moneyCells, writesFractions } from './money-cells.ts';
import type { Place, RowPlaces } from './places.ts';
import type { DateCell, RowReading } from './reading.ts';
import { readState } from './state-text.ts';

/** Reads rows as they stand on the page. */
export function readPlacedRows(rows: readonly { places: RowPlaces }[], setting: DateSetting): RowReading[] {
  return readRows(
    rows.map(({ places }) => places),
    setting,
  );
}

/** Reads the rows by the meaning of their cells. */
function readRows(rows: readonly RowPlaces[], setting: DateSetting): RowReading[] {
  const dates = rows.map(({ received, expires }) => ({
    received: dateIn(received, setting),
    expires: dateIn(expires, setting),
  }));
  const order = settleOrder(dates, setting);
  const areFractions = writesFractions(rows);
  const read = rows.map((places, index) => {
    const { received, expires } = dates[index] ?? NO_DATES;
    return {
      row: index + 1,
      received: dateCell(places.received, settleDate(received, order)),
      state: stateCell(places.state),
      ...moneyCells(places, areFractions),
      expires: dateCell(places.expires, settleDate(expires, order)),
    };
  });
  return doubtUnlikeAmounts(read);
}

const NO_DATES = { received: { problem: 'empty' }, expires: { problem: 'empty' } } as const;
const EXACT = 'time[datetime], [title]';

function dateIn(place: Place | undefined, { months }: DateSetting): DateText {
  if (!place?.cell) return { problem: 'empty' };
  const shown = firstDate([place.text], months) ?? firstDate(wordingsOf(place.cell), months);
  const exact = exactDate(place.cell, months);
  if (exact) return shown ? agreed(shown, exact) : exact;
  return shown ?? readDate(place.text, months);
}

function firstDate(texts: readonly string[], months: DateSetting['months']): DateText | undefined {
  return texts.map((text) => readDate(text, months)).find((date) => !('problem' in date));
}

/** What the page says of a date beside its words: the machine's form of a `<time>`, or a title with the date in full. */
function exactDate(cell: Element, months: DateSetting['months']): DateText | undefined {
  const elements = cell.firstElementChild ? [...cell.querySelectorAll(EXACT)] : [];
  const texts = [cell, ...elements].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('title') ?? '',
  );
  return texts
    .map((text) => (text === '' ? undefined : readDate(text, months)))
    .find((date) => date && 'day' in date);
}

/** An exact date wins over the words, unless they name a day that no time zone could explain. */
function agreed(shown: DateText, exact: DateText): DateText {
  if (!('day' in exact)) return shown;
  const days = 'day' in shown ? [shown.day] : 'byOrder' in shown ? Object.values(shown.byOrder) : [];
  const isNear = days.length === 0 || days.some((day) => Math.abs(daysBetween(day, exact.day)) <= 1);
  return isNear ? exact : { problem: 'ambiguous-date' };
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
  const known = cell?.firstElementChild ? wordingsOf(cell).map(readState) : [readState(text)];
  return { kind: 'read', text, column, value: known.find((word) => word !== 'unknown') ?? 'unknown' };
}
