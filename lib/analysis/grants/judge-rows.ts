import type { RowReading } from '../../page/index.ts';
import type { Category } from '../../provider/index.ts';
import type { Provenance } from '../analysis.ts';
import { type ExactRows, issuesOfFindings, spanningExact } from '../exact/exact-rows.ts';
import type { Grant } from '../grant.ts';
import { type Detail, type Issue, issue } from '../issue.ts';
import { rangeSum } from '../totals/totals.ts';
import { clockOf } from './clock.ts';
import { agreedGrant, dateAlternatives } from './date-alternatives.ts';
import { judgeGrant } from './judge-grant.ts';

/** The grants, and the issues that concern them together. */
export interface JudgedRows {
  grants: Grant[];
  issues: Issue[];
}

/**
 * Judges every row. If the page's numeric dates can be read in several orders, each order is tried, and only what all of
 * them agree on is kept.
 */
export function judgeRows(
  { rows, byRow, findings }: ExactRows,
  provenance: Provenance,
  categoryOf: (index: number) => Category | undefined,
): JudgedRows {
  const told = judgeReadings(rows, { provenance, categoryOf, byRow });
  return {
    grants: spanningExact(told.grants, findings),
    issues: [...told.issues, ...issuesOfFindings(findings)],
  };
}

/** What rows are judged by, in addition to their own cells. */
interface Ground {
  provenance: Provenance;
  categoryOf: (index: number) => Category | undefined;
  byRow: ExactRows['byRow'];
}

function judgeReadings(rows: readonly RowReading[], ground: Ground): JudgedRows {
  const possible = dateAlternatives(rows).map((alternative) => ({
    order: alternative.order,
    ...judgeSettled(alternative.rows, ground),
  }));
  const fitting = possible.filter(({ grants }) => !grants.some(contradictsItsDays));
  const judged = fitting.length === 1 ? fitting : possible;
  const [first, ...others] = judged;
  if (!first) return judgeSettled(rows, ground);
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

/** State words may decide between the orders if they fit all dates of the page in one order only. */
function contradictsItsDays({ issues }: Grant): boolean {
  return issues.some(({ code }) => AGAINST_DAYS.has(code));
}

const AGAINST_DAYS: ReadonlySet<string> = new Set([
  'available-after-expiry',
  'available-before-start',
  'expired-before-expiry',
]);

function usableOf(grants: readonly Grant[]) {
  return rangeSum(grants.map(({ spendable }) => spendable));
}

function ambiguous(rows: readonly RowReading[], consequences: Detail): Issue {
  const open = rows
    .flatMap(({ received, expires }) => [received, expires])
    .find(({ kind }) => kind === 'open');
  return issue('dates-ambiguous', null, open && 'text' in open ? open.text : '', [consequences]);
}

function settledByLanguages(rows: readonly RowReading[]): Issue[] {
  for (const { received, expires } of rows)
    for (const cell of [received, expires])
      if (cell.kind === 'read' && cell.settledBy !== undefined)
        return [issue('dates-by-languages', null, cell.text)];
  return [];
}

function judgeSettled(rows: readonly RowReading[], { provenance, categoryOf, byRow }: Ground): JudgedRows {
  const { readAt, drawnAt } = provenance;
  const clock = clockOf(readAt, drawnAt, rows);
  return {
    grants: rows.map((row, index) => judgeGrant(row, clock, categoryOf(index), byRow.get(row.row))),
    issues: [
      ...(clock.isDoubtful ? [issue('clock-doubtful', null, clock.today)] : []),
      ...settledByLanguages(rows),
    ],
  };
}
