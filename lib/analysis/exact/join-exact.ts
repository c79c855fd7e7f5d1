import { CENT, type Instant, type MicroDollars, minus, sum } from '../../values/index.ts';
import type { ExactAnswer, ExactGrant, ExactProblem, ExactTotals } from './exact-answer.ts';
import { leftOf, type ShownGrant } from './likeness.ts';
import { type Match, matchGrants } from './match-grants.ts';

/** The exact figures of a grant. `left` is granted minus used, and negative if more was used. */
interface ExactFigures {
  id: string;
  left: MicroDollars;
  granted: MicroDollars;
  effectiveAt: Instant;
  /** `null`: it never expires. */
  expiresAt: Instant | null;
}

/** A row of the page with the exact figures of its grant. */
export interface JoinedRow extends ExactFigures {
  row: number;
}

/** Where the page's answer differs from its rows or from itself, or where that cannot be decided. */
export type JoinFinding =
  | { code: 'answer-problem'; row: null; problem: ExactProblem }
  /** They differ by more than a cent, so rounding does not explain it. */
  | { code: 'left-disagrees'; row: number; shown: MicroDollars; exact: MicroDollars }
  | { code: 'row-without-grant'; row: number }
  /** Several grants fit the row, and the choice would change a figure. */
  | { code: 'row-ambiguous'; row: number }
  | ({ code: 'grant-without-row'; row: null } & ExactFigures)
  /** The answer's own total is more than half a cent from the sum of its grants. */
  | { code: 'total-disagrees'; row: null; total: TotalName; stated: MicroDollars; summed: MicroDollars }
  /** The answer has `total_paid_available`. What it counts is not documented, so it changes no figure. */
  | { code: 'paid-total-unexplained'; row: null; amount: MicroDollars };

const TOTALS = ['granted', 'used', 'available'] as const satisfies readonly (keyof ExactTotals)[];

type TotalName = (typeof TOTALS)[number];

export interface JoinedGrants {
  /** The rows whose grant is certain, in the order of their places. */
  rows: readonly JoinedRow[];
  findings: readonly JoinFinding[];
}

/** `some`: the page shows only a part of its rows at a time, so a grant without a row is no finding. */
export type RowsSeen = 'all' | 'some';

const HALF_A_CENT = CENT / 2;

/** Joins the page's own answer to the rows that it shows. What a finding means for a figure is decided elsewhere. */
export function joinExact(
  rows: readonly ShownGrant[],
  answer: ExactAnswer,
  seen: RowsSeen = 'all',
): JoinedGrants {
  if (answer.kind === 'problem') {
    return { rows: [], findings: [{ code: 'answer-problem', row: null, problem: answer.problem }] };
  }
  const matches = matchGrants(rows, answer.grants);
  const joined = matches.flatMap((match) =>
    match.kind === 'matched' ? [{ row: match.shown.row, ...figuresOf(match.grant) }] : [],
  );
  return {
    rows: joined,
    findings: [
      ...matches.flatMap(rowFindings),
      ...(seen === 'all' ? grantsWithoutRow(answer.grants, matches) : []),
      ...totalFindings(answer.grants, answer.totals),
    ],
  };
}

function figuresOf(grant: ExactGrant): ExactFigures {
  const { id, granted, effectiveAt, expiresAt } = grant;
  return { id, left: leftOf(grant), granted, effectiveAt, expiresAt };
}

function rowFindings(match: Match): JoinFinding[] {
  const { row, left } = match.shown;
  if (match.kind === 'ambiguous') return [{ code: 'row-ambiguous', row }];
  if (match.kind === 'unmatched') return [{ code: 'row-without-grant', row }];
  const exact = leftOf(match.grant);
  if (left === null || Math.abs(left - exact) <= CENT) return [];
  return [{ code: 'left-disagrees', row, shown: left, exact }];
}

/** A grant that may belong to an ambiguous row does not count as one without a row. */
function grantsWithoutRow(grants: readonly ExactGrant[], matches: readonly Match[]): JoinFinding[] {
  const claimed = new Set(
    matches.flatMap((match) => {
      if (match.kind === 'matched') return [match.grant];
      return match.kind === 'ambiguous' ? match.candidates : [];
    }),
  );
  return grants
    .filter((grant) => !claimed.has(grant))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((grant) => ({ code: 'grant-without-row', row: null, ...figuresOf(grant) }));
}

function totalFindings(grants: readonly ExactGrant[], totals: ExactTotals): JoinFinding[] {
  const granted = sum(grants.map((grant) => grant.granted));
  const used = sum(grants.map((grant) => grant.used));
  const sums: Record<TotalName, MicroDollars> = { granted, used, available: minus(granted, used) };
  const findings = TOTALS.flatMap((total): JoinFinding[] => {
    const [stated, summed] = [totals[total], sums[total]];
    if (Math.abs(stated - summed) <= HALF_A_CENT) return [];
    return [{ code: 'total-disagrees', row: null, total, stated, summed }];
  });
  const { paidAvailable } = totals;
  if (paidAvailable === null) return findings;
  return [...findings, { code: 'paid-total-unexplained', row: null, amount: paidAvailable }];
}
