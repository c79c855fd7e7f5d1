import { type DateCell, type DateOrder, ORDERS, type RowReading } from '../../page/index.ts';
import { spanOf } from '../../values/index.ts';
import type { Grant } from '../grant.ts';

/** The rows if all ambiguous numeric dates of the page are read in one order. */
export interface DateAlternative {
  order: DateOrder;
  rows: readonly RowReading[];
}

/** Every order in which all dates of the page make sense. Empty if no date is ambiguous. */
export function dateAlternatives(rows: readonly RowReading[]): DateAlternative[] {
  const isOpen = rows.some(({ received, expires }) => received.kind === 'open' || expires.kind === 'open');
  if (!isOpen) return [];
  return ORDERS.map((order) => ({ order, rows: rows.map((row) => settled(row, order)) })).filter(
    (alternative) => alternative.rows.every(isSensible),
  );
}

function settled(row: RowReading, order: DateOrder): RowReading {
  return { ...row, received: settledCell(row.received, order), expires: settledCell(row.expires, order) };
}

function settledCell(cell: DateCell, order: DateOrder): DateCell {
  if (cell.kind !== 'open') return cell;
  const { text, column, readings } = cell;
  const value = readings[order];
  return value === undefined
    ? { kind: 'unreadable', text, column, problem: 'ambiguous-date' }
    : { kind: 'read', text, column, value };
}

function isSensible({ received, expires }: RowReading): boolean {
  const isAmbiguous = [received, expires].some(
    (cell) => cell.kind === 'unreadable' && cell.problem === 'ambiguous-date',
  );
  const isBackwards = received.kind === 'read' && expires.kind === 'read' && received.value > expires.value;
  return !isAmbiguous && !isBackwards;
}

/** Merges the alternatives of one grant: values that differ are not known, and what can be spent spans them all. */
export function agreedGrant(first: Grant, others: readonly Grant[]): Grant {
  const all = [first, ...others];
  const agreed = <Value>(of: (grant: Grant) => Value, otherwise: Value): Value =>
    all.every((grant) => of(grant) === of(first)) ? of(first) : otherwise;
  const codes = new Set<string>();
  return {
    ...first,
    received: agreed(({ received }) => received, null),
    expires: agreed(({ expires }) => expires, null),
    status: agreed(({ status }) => status, 'unknown'),
    spendable: spanOf(all.map(({ spendable }) => spendable)),
    category: agreed(({ category }) => category, 'unknown'),
    guessedCategory: agreed(({ guessedCategory }) => guessedCategory, 'unknown'),
    issues: all
      .flatMap(({ issues }) => issues)
      .filter(({ code }) => !codes.has(code) && codes.add(code).size > 0),
  };
}
