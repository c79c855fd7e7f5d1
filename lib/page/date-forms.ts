import { eachOnce } from '../values/index.ts';
import type { DateSetting } from './date-order.ts';
import type { DateOrder } from './date-text.ts';
import { plainText } from './digits.ts';
import type { DateCell, RowReading } from './reading.ts';

const NUMBERS_ALONE = /^(\d{1,4})( ?[./-] ?)(\d{1,2})\2(\d{1,4})\.?$/;

/** A date of numbers alone as it is written. */
interface Written {
  numbers: readonly string[];
  separator: string;
}

/**
 * All dates of a page share one form. Among dates of numbers alone, one whose year stands elsewhere, or whose numbers are
 * filled up to two digits where the others are not, may have been cut, and is no date that may be counted on; nor is one
 * that is alone on its page and contradicts the order that the languages agree on, nor one of a short year whose order the
 * others do not share for certain.
 */
export function doubtUnlikeDates(rows: readonly RowReading[], { order }: DateSetting): RowReading[] {
  const writtenOnce = eachOnce(writtenAs);
  const writtenIn = (cell: DateCell) =>
    cell.kind === 'read' || cell.kind === 'open' ? writtenOnce(cell.text) : undefined;
  const written = rows.flatMap(({ received, expires }) => [
    ...(writtenIn(received) ?? []),
    ...(writtenIn(expires) ?? []),
  ]);
  if (written.length === 0) return [...rows];
  const habit = habitOf(written);
  const isUnsettled = rows.some(
    ({ received, expires }) => received.kind === 'open' || expires.kind === 'open',
  );
  const isDoubtful = (cell: DateCell): boolean => {
    const [date] = writtenIn(cell) ?? [];
    if (!date) return false;
    if (written.length === 1 && isAgainst(cell, date, order)) return true;
    if (isUnsettled && cell.kind === 'read' && yearPlace(date) < 0) return true;
    return yearPlace(date) !== habit.yearPlace || isCut(date) || isFilledUnlike(date, habit);
  };
  const doubted = (cell: DateCell): DateCell =>
    cell.kind !== 'no-column' && isDoubtful(cell)
      ? { kind: 'unreadable', text: cell.text, column: cell.column, problem: 'not-a-date' }
      : cell;
  return rows.map((row) => ({ ...row, received: doubted(row.received), expires: doubted(row.expires) }));
}

/** The date of numbers alone that a text is; none for a date with a month's name. */
function writtenAs(text: string): Written[] {
  const [, first, separator, second, third] = NUMBERS_ALONE.exec(plainText(text)) ?? [];
  return first && separator && second && third ? [{ numbers: [first, second, third], separator }] : [];
}

/** How most dates of a page are written: where the year stands, and how many numbers of each kind stand at each place. */
interface Habit {
  yearPlace: number | undefined;
  fills: readonly ReadonlyMap<Fill, number>[];
}

function habitOf(written: readonly Written[]): Habit {
  const years = countsOf(written.map(yearPlace));
  return {
    yearPlace: [...years].find(([, count]) => count > written.length / 2)?.[0],
    fills: [0, 1, 2].map((place) => countsOf(written.map(({ numbers }) => fillOf(numbers[place] ?? '')))),
  };
}

function countsOf<Kind>(kinds: readonly Kind[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Where the number of four digits stands. */
function yearPlace({ numbers }: Written): number {
  return numbers.findIndex(({ length }) => length === 4);
}

/** Nobody writes `2026-12-1`: with hyphens behind the year, both numbers have two digits. */
function isCut(date: Written): boolean {
  return yearPlace(date) === 0 && date.separator === '-' && date.numbers.some(({ length }) => length === 1);
}

/** Whether no more dates fill up a number as this one does, or leave it as bare, than there are of the other kind. */
function isFilledUnlike({ numbers }: Written, { fills }: Habit): boolean {
  return numbers.some((number, place) => {
    const count = (kind: Fill) => fills[place]?.get(kind) ?? 0;
    const [filled, bare] = [count('filled'), count('bare')];
    const [like, unlike] = fillOf(number) === 'filled' ? [filled, bare] : [bare, filled];
    return fillOf(number) !== 'either' && unlike > 0 && unlike >= like;
  });
}

type Fill = 'filled' | 'bare' | 'either';

/** Whether a number has a nought before it, or would have one if it was filled up to two digits. */
function fillOf(number: string): Fill {
  if (number.length === 1) return 'bare';
  return /^0\d$/.test(number) ? 'filled' : 'either';
}

/**
 * Whether a date that needs an order to be read names a day by another order than that of the languages; where they do not
 * agree, by a short year in front, which only Korean has before bare numbers (`26. 1. 2.`).
 */
function isAgainst(cell: DateCell, date: Written, order: DateOrder | undefined): boolean {
  if (cell.kind !== 'read' || yearPlace(date) === 0) return false;
  const [, month, day] = cell.value.split('-').map(Number);
  const [first, second, third] = date.numbers.map(Number);
  const inOrder = {
    dmy: first === day && second === month,
    mdy: first === month && second === day,
    ymd: second === month && third === day,
  };
  if (order !== undefined) return !inOrder[order];
  return yearPlace(date) < 0 && inOrder.ymd && !inOrder.dmy && !inOrder.mdy && !date.separator.includes(' ');
}
