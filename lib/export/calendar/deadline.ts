import type { Grant, GrantsAnalysis, IssueCode } from '../../analysis/index.ts';
import { type Day, dayOfInstant } from '../../values/index.ts';

/** A grant that may still hold money on the day on which it expires. */
export interface Deadline {
  grant: Grant & { expires: Day };
  /** Made from what never changes, whatever is used of the grant or becomes of its expiry. */
  name: string;
  isDoubtful: boolean;
}

/** `withoutDay`: the rows, from 1, of grants whose day is not known. */
export interface Deadlines {
  deadlines: Deadline[];
  withoutDay: readonly number[];
}

/** Issues that make the day of an expiry uncertain, or whether it is in the future. */
const DOUBTS_DAY: ReadonlySet<IssueCode> = new Set([
  'expires-unreadable',
  'dates-ambiguous',
  'dates-contradict',
  'available-after-expiry',
  'near-expiry',
  'clock-doubtful',
  'columns-by-shape',
]);

/** The future expiries of grants with money left, sorted by day. */
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
 * Each grant with its name. Identical grants are numbered in order, with those that are used up or expired: otherwise a grant
 * with money left would take the name of one that is gone. The order of grants of one day does not matter otherwise.
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

/** Sorts by day. Grants without a day come last. */
function byDay({ expires: one }: Grant, { expires: other }: Grant): number {
  if (one === other) return 0;
  return one !== null && (other === null || one < other) ? -1 : 1;
}

function mayHoldMoney({ spendable, status, left }: Grant): boolean {
  if (status === 'expired' || status === 'used-up') return false;
  const most = status === 'not-started' ? left : spendable.atMost;
  return most === null || most > 0;
}
