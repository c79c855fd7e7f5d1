import type { RowReading } from '../page/reading.ts';
import type { Provenance } from './analysis.ts';
import { clockOf } from './clock.ts';
import { agreedGrant, dateAlternatives } from './date-alternatives.ts';
import type { Category, Grant } from './grant.ts';
import { type Detail, type Issue, issue } from './issue.ts';
import { judgeGrant } from './judge-grant.ts';
import { rangeSum } from './totals.ts';

/** The grants with what there is to say of all of them together. */
export interface JudgedRows {
  grants: Grant[];
  issues: Issue[];
}

/**
 * Judges every row. Where the page's dates of numbers alone can be read in several orders, each is gone through, and
 * only what all agree on is taken.
 */
export function judgeRows(
  rows: readonly RowReading[],
  provenance: Provenance,
  categoryOf: (index: number) => Category | undefined,
): JudgedRows {
  const judged = dateAlternatives(rows).map((alternative) => ({
    order: alternative.order,
    ...judgeSettled(alternative.rows, provenance, categoryOf),
  }));
  const [first, ...others] = judged;
  if (!first) return judgeSettled(rows, provenance, categoryOf);
  const { issues } = first;
  if (others.length === 0) return { grants: first.grants, issues };
  const grants = first.grants.map((grant, index) =>
    agreedGrant(
      grant,
      others.flatMap((other) => other.grants[index] ?? []),
    ),
  );
  const usable = judged.map(({ order, grants: ofOrder }) => ({ order, range: usableOf(ofOrder) }));
  return { grants, issues: [ambiguous(rows, { kind: 'by-date-order', usable }), ...issues] };
}

function usableOf(grants: readonly Grant[]) {
  return rangeSum(grants.map(({ spendable }) => spendable));
}

function ambiguous(rows: readonly RowReading[], consequences: Detail): Issue {
  const open = rows
    .flatMap(({ received, expires }) => [received, expires])
    .find(({ kind }) => kind === 'open');
  return issue('dates-ambiguous', null, open && 'text' in open ? open.text : '', [consequences]);
}

function judgeSettled(
  rows: readonly RowReading[],
  { readAt, drawnAt }: Provenance,
  categoryOf: (index: number) => Category | undefined,
): JudgedRows {
  const clock = clockOf(readAt, drawnAt, rows);
  return {
    grants: rows.map((row, index) => judgeGrant(row, clock, categoryOf(index))),
    issues: clock.isDoubtful ? [issue('clock-doubtful', null, clock.today)] : [],
  };
}
