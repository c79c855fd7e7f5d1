import type { DateCell, MoneyCell, RowReading } from '../../page/index.ts';
import { readState } from '../../provider/index.ts';
import { type Day, type MicroDollars, toDecimal } from '../../values/index.ts';
import type { PlainGrant } from '../schema/plain-schema.ts';

const NO_COLUMN = { kind: 'no-column' } as const;

/** Where a report does not say in which column of the page something stood, each kind of cell has one of its own. */
const COLUMN = { received: 1, state: 2, left: 3, granted: 4, expires: 5 };

/** Rows that say what the grants of a report say; what no grant knows has no column. */
export function rowsOfGrants(grants: readonly PlainGrant[]): RowReading[] {
  const has = (field: 'received' | 'granted' | 'left' | 'expires') =>
    grants.some((grant) => grant[field] !== null);
  return grants.map(({ row, received, state, granted, left, expires }) => ({
    row,
    received: has('received') ? dateCell(received, COLUMN.received) : NO_COLUMN,
    state: stateCell(state),
    left: has('left') ? moneyCell(left, COLUMN.left) : NO_COLUMN,
    granted: has('granted') ? moneyCell(granted, COLUMN.granted) : NO_COLUMN,
    expires: has('expires') ? dateCell(expires, COLUMN.expires) : NO_COLUMN,
    extras: [],
  }));
}

function dateCell(day: Day | null, column: number): DateCell {
  return day === null
    ? { kind: 'unreadable', text: '', column, problem: 'not-a-date' }
    : { kind: 'read', text: day, column, value: day };
}

function moneyCell(amount: MicroDollars | null, column: number): MoneyCell {
  return amount === null
    ? { kind: 'unreadable', text: '', column, problem: 'not-an-amount' }
    : { kind: 'read', text: `$${toDecimal(amount)}`, column, value: amount };
}

function stateCell(state: string | null): RowReading['state'] {
  const { state: column } = COLUMN;
  if (state === null) return NO_COLUMN;
  return state === ''
    ? { kind: 'unreadable', text: '', column, problem: 'empty' }
    : { kind: 'read', text: state, column, value: readState(state) };
}
