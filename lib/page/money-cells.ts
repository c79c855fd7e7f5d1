import { type MicroDollars, minus } from '../values/index.ts';
import type { CellReaders } from './cell-readers.ts';
import { wordingsOf } from './cell-text.ts';
import type { BalanceProblem, BalanceReading, MoneyText } from './money-text.ts';
import type { Place, RowPlaces } from './places.ts';
import type { MoneyCell, RowReading } from './reading.ts';

type Amounts = Pick<RowReading, 'left' | 'granted'>;

const NO_COLUMN = { kind: 'no-column' } as const;

/**
 * Whether the table writes what is left and what was granted into one cell, `$6.00 / $7.00`. A column named Balance says so
 * by itself where nothing else names what was granted.
 */
export function writesFractions(rows: readonly RowPlaces[], readers: CellReaders): boolean {
  return rows.some(({ balance, left, granted }) => {
    const place = balance ?? left;
    return place !== undefined && ((balance && !granted) || 'left' in balanceIn(place, readers));
  });
}

/**
 * What is left of a grant and what was granted, from whichever columns say it: both in one cell, each in a column of its
 * own, or what was used in place of what is left. A lone amount where a fraction should stand says neither.
 */
export function moneyCells(
  { balance, left, granted, used }: RowPlaces,
  areFractions: boolean,
  readers: CellReaders,
): Amounts {
  const first = balance ?? left;
  if (first && areFractions) return fromFraction(first, granted, readers);
  const apart = granted ? cellOf(granted, amountIn(granted, readers)) : NO_COLUMN;
  if (first) return { left: cellOf(first, amountIn(first, readers)), granted: apart };
  return used ? fromUsed(used, apart, readers) : { left: NO_COLUMN, granted: apart };
}

function fromFraction(place: Place, grantedPlace: Place | undefined, readers: CellReaders): Amounts {
  const both = balanceIn(place, readers);
  if ('problem' in both) return { left: cellOf(place, both), granted: cellOf(place, both) };
  const left = cellOf(place, { amount: both.left });
  const apart = grantedPlace && amountIn(grantedPlace, readers);
  if (grantedPlace && apart && !('amount' in apart && apart.amount === both.granted))
    return { left, granted: cellOf(grantedPlace, 'problem' in apart ? apart : { problem: 'not-an-amount' }) };
  return { left, granted: cellOf(place, { amount: both.granted }) };
}

function fromUsed(place: Place, granted: MoneyCell, readers: CellReaders): Amounts {
  const used = amountIn(place, readers);
  if ('problem' in used) return { left: cellOf(place, used), granted };
  if (granted.kind !== 'read') return { left: NO_COLUMN, granted };
  return { left: cellOf(place, { amount: minus(granted.value, used.amount) }), granted };
}

function amountIn(place: Place, { money }: CellReaders): MoneyText {
  return firstRead(place, money, (read) => 'amount' in read);
}

function balanceIn(place: Place, { balance }: CellReaders): BalanceReading {
  return firstRead(place, balance, (read) => 'left' in read);
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
