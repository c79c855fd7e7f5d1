import { type MicroDollars, minus } from '../values/money.ts';
import { wordingsOf } from './cell-text.ts';
import { plainText } from './digits.ts';
import { type BalanceProblem, type MoneyText, readBalance, readMoney } from './money-text.ts';
import type { Place, RowPlaces } from './places.ts';
import type { MoneyCell, RowReading } from './reading.ts';

type Amounts = Pick<RowReading, 'left' | 'granted'>;

const NO_COLUMN = { kind: 'no-column' } as const;

/**
 * Whether the table writes what is left and what was granted into one cell, `$6.00 / $7.00`. A column named Balance says so
 * by itself where nothing else names what was granted.
 */
export function writesFractions(rows: readonly RowPlaces[]): boolean {
  return rows.some(({ balance, left, granted }) => {
    const place = balance ?? left;
    return place !== undefined && ((balance && !granted) || 'left' in balanceIn(place));
  });
}

/**
 * What is left of a grant and what was granted, from whichever columns say it: both in one cell, each in a column of its
 * own, or what was used in place of what is left. A lone amount where a fraction should stand says neither.
 */
export function moneyCells({ balance, left, granted, used }: RowPlaces, areFractions: boolean): Amounts {
  const first = balance ?? left;
  if (first && areFractions) return fromFraction(first, granted);
  const apart = granted ? cellOf(granted, amountIn(granted)) : NO_COLUMN;
  if (first) return { left: cellOf(first, amountIn(first)), granted: apart };
  return used ? fromUsed(used, apart) : { left: NO_COLUMN, granted: apart };
}

function fromFraction(place: Place, grantedPlace: Place | undefined): Amounts {
  const both = balanceIn(place);
  if ('problem' in both) return { left: cellOf(place, both), granted: cellOf(place, both) };
  const left = cellOf(place, { amount: both.left });
  const apart = grantedPlace && amountIn(grantedPlace);
  if (grantedPlace && apart && !('amount' in apart && apart.amount === both.granted))
    return { left, granted: cellOf(grantedPlace, 'problem' in apart ? apart : { problem: 'not-an-amount' }) };
  return { left, granted: cellOf(place, { amount: both.granted }) };
}

function fromUsed(place: Place, granted: MoneyCell): Amounts {
  const used = amountIn(place);
  if ('problem' in used) return { left: cellOf(place, used), granted };
  if (granted.kind !== 'read') return { left: NO_COLUMN, granted };
  return { left: cellOf(place, { amount: minus(granted.value, used.amount) }), granted };
}

function amountIn(place: Place): MoneyText {
  return firstRead(place, readMoney, (money) => 'amount' in money);
}

function balanceIn(place: Place): ReturnType<typeof readBalance> {
  return firstRead(place, readBalance, (balance) => 'left' in balance);
}

/** Reads the cell's words as they stand, else in another wording. */
function firstRead<Result>(
  { text, cell, header }: Place,
  read: (text: string) => Result,
  isRead: (result: Result) => boolean,
): Result {
  const plain = read(text);
  if (isRead(plain) || !cell || text === '') return plain;
  return wordingsOf(cell, header).map(read).find(isRead) ?? plain;
}

function cellOf(
  { text, column }: Place,
  money: { amount: MicroDollars } | { problem: BalanceProblem },
): MoneyCell {
  return 'amount' in money
    ? { kind: 'read', text, column, value: money.amount }
    : { kind: 'unreadable', text, column, problem: money.problem };
}

/**
 * All amounts of a page share one form. Where most have two decimals, one that has fewer may have been cut, as may one
 * whose decimals stand behind another mark than in most: neither is counted on.
 */
export function doubtUnlikeAmounts(rows: readonly RowReading[]): RowReading[] {
  const cells = rows.flatMap(({ left, granted }) => [left, granted]);
  const decimals = cells.flatMap(decimalsOf);
  const fewer = decimals.filter((count) => count < 2).length;
  const areFewDoubted = fewer <= decimals.length / 2;
  const marks = cells.flatMap(decimalMarksOf);
  const isUnlike = (mark: string) => marks.filter((other) => other === mark).length <= marks.length / 2;
  const isDoubtful = (cell: MoneyCell) =>
    (areFewDoubted && decimalsOf(cell).some((count) => count < 2)) ||
    decimalMarksOf(cell).some((mark) => isUnlike(mark));
  const doubted = (cell: MoneyCell): MoneyCell =>
    cell.kind === 'read' && isDoubtful(cell)
      ? { kind: 'unreadable', text: cell.text, column: cell.column, problem: 'unlike-others' }
      : cell;
  return rows.map((row) => ({ ...row, left: doubted(row.left), granted: doubted(row.granted) }));
}

const DECIMAL_MARK = /([.,٫])\d{1,2}\D*$/;

function decimalMarksOf(cell: MoneyCell): string[] {
  if (cell.kind !== 'read') return [];
  return amountsIn(cell.text).flatMap((amount) => DECIMAL_MARK.exec(amount)?.[1] ?? []);
}

function amountsIn(text: string): string[] {
  return plainText(text).split(/[/⁄∕]/u);
}

const DECIMALS = /[.,](\d+)\D*$/;
/** Three digits behind a mark are thousands: `$1,234`. */
const GROUP = 3;

function decimalsOf(cell: MoneyCell): number[] {
  if (cell.kind !== 'read') return [];
  return amountsIn(cell.text)
    .map((amount) => DECIMALS.exec(amount)?.[1]?.length ?? 0)
    .map((count) => (count === GROUP ? 0 : count));
}
