import type { GrantsAnalysis } from '../../analysis/analysis.ts';
import type { Grant } from '../../analysis/grant.ts';
import type { IssueCode } from '../../analysis/issue.ts';
import { type Day, dayOfInstant } from '../../values/day.ts';

/** A grant that may still hold money on the day it expires. */
export interface Deadline {
  grant: Grant & { expires: Day };
  /** What the grant is and stays, whatever is drawn of it or becomes of its expiry. */
  name: string;
  isDoubtful: boolean;
}

/** Grants of which no day can be named: the rows, from 1. */
export interface Deadlines {
  deadlines: Deadline[];
  withoutDay: readonly number[];
}

/** What makes the day of an expiry, or that it lies ahead, less than certain. */
const DOUBTS_DAY: ReadonlySet<IssueCode> = new Set([
  'expires-unreadable',
  'dates-ambiguous',
  'dates-contradict',
  'available-after-expiry',
  'near-expiry',
  'clock-doubtful',
  'columns-by-shape',
]);

/** The expiries that lie ahead of grants with money left, in the order of their days. */
export function deadlinesOf(analysis: GrantsAnalysis): Deadlines {
  const { grants, provenance, issues } = analysis;
  const today = dayOfInstant(provenance.readAt);
  const held = grants.filter(mayHoldMoney);
  const isPageDoubtful = issues.some(({ code, row }) => row === null && DOUBTS_DAY.has(code));
  const ahead = held
    .flatMap((grant) =>
      grant.expires !== null && grant.expires >= today ? [{ ...grant, expires: grant.expires }] : [],
    )
    .sort(byExpiry);
  const names = namesOf(analysis);
  const deadlines = ahead.map((grant): Deadline => {
    const isDoubtful = isPageDoubtful || grant.issues.some(({ code }) => DOUBTS_DAY.has(code));
    return { grant, name: names.get(grant.row) ?? '', isDoubtful };
  });
  const named = new Set(ahead.map(({ row }) => row));
  return { deadlines, withoutDay: held.map(({ row }) => row).filter((row) => !named.has(row)) };
}

/**
 * The name of each row. Grants alike in all that stays are told apart by their order, those that are used up or expired
 * too: else what is left would take the name of what is gone. On one day the order cannot matter but for that.
 */
function namesOf({ grants, organization }: GrantsAnalysis): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  const inOrder = [...grants].sort(
    (a, b) => byDay(a, b) || Number(mayHoldMoney(b)) - Number(mayHoldMoney(a)) || a.row - b.row,
  );
  return new Map(
    inOrder.map(({ row, received, granted }) => {
      const facts = JSON.stringify([organization, received, granted]);
      const nth = (seen.get(facts) ?? 0) + 1;
      seen.set(facts, nth);
      return [row, `${facts}#${nth}`];
    }),
  );
}

function byExpiry(a: Grant, b: Grant): number {
  return byDay(a, b) || a.row - b.row;
}

/** What has no day comes last. */
function byDay({ expires: one }: Grant, { expires: other }: Grant): number {
  if (one === other) return 0;
  return one !== null && (other === null || one < other) ? -1 : 1;
}

function mayHoldMoney({ spendable, status, left }: Grant): boolean {
  if (status === 'expired' || status === 'used-up') return false;
  const most = status === 'not-started' ? left : spendable.atMost;
  return most === null || most > 0;
}
