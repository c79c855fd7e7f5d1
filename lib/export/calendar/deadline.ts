import type { Grant, GrantsAnalysis, IssueCode } from '../../analysis/index.ts';
import { type Day, dayOfInstant } from '../../values/index.ts';

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
  const { provenance, issues } = analysis;
  const today = dayOfInstant(provenance.readAt);
  const isPageDoubtful = issues.some(({ code, row }) => row === null && DOUBTS_DAY.has(code));
  const held = namedGrants(analysis).filter(({ grant }) => mayHoldMoney(grant));
  const deadlines = held
    .flatMap(({ grant, name }): Deadline[] => {
      const { expires } = grant;
      if (expires === null || expires < today) return [];
      const isDoubtful = isPageDoubtful || grant.issues.some(({ code }) => DOUBTS_DAY.has(code));
      return [{ grant: { ...grant, expires }, name, isDoubtful }];
    })
    .sort((a, b) => byExpiry(a.grant, b.grant));
  const dated = new Set(deadlines.map(({ grant }) => grant.row));
  const rows = held.map(({ grant }) => grant.row).sort((a, b) => a - b);
  return { deadlines, withoutDay: rows.filter((row) => !dated.has(row)) };
}

/**
 * Each grant with its name. Grants alike in all that stays are told apart by their order, those that are used up or expired
 * too: else what is left would take the name of what is gone. On one day the order cannot matter but for that.
 */
function namedGrants({ grants, organization }: GrantsAnalysis): { grant: Grant; name: string }[] {
  const seen = new Map<string, number>();
  const inOrder = [...grants].sort(
    (a, b) => byDay(a, b) || Number(mayHoldMoney(b)) - Number(mayHoldMoney(a)) || a.row - b.row,
  );
  return inOrder.map((grant) => {
    const facts = JSON.stringify([organization, grant.received, grant.granted]);
    const nth = (seen.get(facts) ?? 0) + 1;
    seen.set(facts, nth);
    return { grant, name: `${facts}#${nth}` };
  });
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
