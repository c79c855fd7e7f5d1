import { type MicroDollars, minus } from '../values/index.ts';
import type { MoneyPhrase } from './money-phrase.ts';
import type { BalanceProblem } from './money-text.ts';
import type { CellPlace, RowPlaces } from './places.ts';
import type { MoneyCell, RowReading } from './reading.ts';

type Amounts = Pick<RowReading, 'left' | 'granted'>;
type ReadPhrase = (place: CellPlace) => MoneyPhrase;

const NO_COLUMN = { kind: 'no-column' } as const;

/**
 * Whether the table writes what is left and what was granted into one cell, `$6.00 / $7.00`. A column named Balance says so
 * by itself where nothing else names what was granted.
 */
export function writesFractions(rows: readonly RowPlaces[], read: ReadPhrase): boolean {
  return rows.some(({ balance, left, granted, used }) => {
    const place = balance ?? left ?? used;
    if (place === undefined) return false;
    const phrase = read(place);
    const isFraction = !('problem' in phrase) && phrase.granted !== undefined;
    return (balance !== undefined && !granted) || isFraction;
  });
}

/**
 * What is left of a grant and what was granted, from whichever columns say it: both in one cell, each in a column of its
 * own, or what was used in place of what is left. Columns that say the same by arithmetic have to agree.
 */
export function moneyCells(places: RowPlaces, areFractions: boolean, read: ReadPhrase): Amounts {
  const { balance, left, granted, used } = places;
  const first = balance ?? left ?? used;
  const amounts = first && areFractions ? fromFraction(first, read) : fromColumns(places, read);
  const others = [balance && left, granted, first === used ? undefined : used].filter(
    (place) => place !== undefined,
  );
  const isAgreed = others.every((place) => agrees(place, places, amounts, read));
  return isAgreed ? amounts : contradicted(amounts);
}

function fromFraction(place: CellPlace, read: ReadPhrase): Amounts {
  const phrase = read(place);
  if ('problem' in phrase) return { left: cellOf(place, phrase), granted: cellOf(place, phrase) };
  const { amount, granted, means } = phrase;
  if (granted === undefined)
    return {
      left: cellOf(place, { problem: 'no-second-figure' }),
      granted: cellOf(place, { problem: 'no-second-figure' }),
    };
  const isUsed = (means ?? (place.of === 'used' ? 'used' : 'left')) === 'used';
  if (place.isGuessed === true && means === undefined)
    return {
      left: cellOf(place, { problem: 'ambiguous-amount' }),
      granted: cellOf(place, { amount: granted }),
    };
  const isOddWord = means === 'granted' || (place.of === 'used' && means === 'left');
  if (isOddWord)
    return { left: cellOf(place, { problem: 'not-an-amount' }), granted: cellOf(place, { amount: granted }) };
  return {
    left: cellOf(place, { amount: isUsed ? minus(granted, amount) : amount }),
    granted: cellOf(place, { amount: granted }),
  };
}

/** Amounts that stand by themselves, each in its column. */
function fromColumns({ balance, left, granted, used }: RowPlaces, read: ReadPhrase): Amounts {
  const apart = granted ? cellOf(granted, single(granted, 'granted', read)) : NO_COLUMN;
  const first = balance ?? left;
  if (first) {
    const phrase = read(first);
    const isUsed = !('problem' in phrase) && phrase.means === 'used';
    return isUsed
      ? fromUsed(first, apart, read)
      : { left: cellOf(first, single(first, 'left', read)), granted: apart };
  }
  return used ? fromUsed(used, apart, read) : { left: NO_COLUMN, granted: apart };
}

/** The one amount of a cell, whose own words must not call it something else than its column does. */
function single(place: CellPlace, column: 'left' | 'granted' | 'used', read: ReadPhrase): Told {
  const phrase = read(place);
  if ('problem' in phrase) return phrase;
  const isOther = phrase.granted !== undefined || (phrase.means !== undefined && phrase.means !== column);
  return isOther ? { problem: 'not-an-amount' } : { amount: phrase.amount };
}

function fromUsed(place: CellPlace, granted: MoneyCell, read: ReadPhrase): Amounts {
  const used = single(place, 'used', read);
  if ('problem' in used) return { left: cellOf(place, used), granted };
  if (granted.kind !== 'read') return { left: NO_COLUMN, granted };
  return { left: cellOf(place, { amount: minus(granted.value, used.amount) }), granted };
}

/** Whether a further column says the same as what was read: what cannot be read there contradicts nothing but itself. */
function agrees(
  place: CellPlace,
  { left, granted, used }: RowPlaces,
  amounts: Amounts,
  read: ReadPhrase,
): boolean {
  if (amounts.left.kind !== 'read' || place.text === '') return true;
  const phrase = read(place);
  if ('problem' in phrase) return false;
  const known = amounts.granted.kind === 'read' ? amounts.granted.value : undefined;
  if (place === granted) return known === phrase.amount;
  if (place === used) return known === undefined || minus(known, amounts.left.value) === phrase.amount;
  return place !== left || amounts.left.value === phrase.amount;
}

export function contradicted({ left, granted }: Amounts): Amounts {
  const doubted = (cell: MoneyCell): MoneyCell =>
    cell.kind === 'read'
      ? { kind: 'unreadable', text: cell.text, column: cell.column, problem: 'contradicts' }
      : cell;
  return { left: doubted(left), granted };
}

type Told = { amount: MicroDollars } | { problem: BalanceProblem };

function cellOf({ text, column }: CellPlace, money: Told): MoneyCell {
  return 'amount' in money
    ? { kind: 'read', text, column, value: money.amount }
    : { kind: 'unreadable', text, column, problem: money.problem };
}
