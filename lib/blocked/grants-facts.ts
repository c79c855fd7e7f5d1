import { type Analysis, type Grant, type GrantsAnalysis, isExportable, seesAll } from '../analysis/index.ts';
import {
  dayOfInstant,
  daysBetween,
  type Instant,
  minus,
  NO_MONEY,
  type Range,
  sum,
  sumIfKnown,
} from '../values/index.ts';
import type { GrantFact, GrantsFacts } from './facts.ts';

/** The facts of a reading of the grants, with what has expired since. */
export function grantsFacts(analysis: Analysis, now: Instant): GrantsFacts | null {
  if (!isExportable(analysis)) return null;
  if (analysis.status === 'empty')
    return { each: [], isWhole: true, total: { atLeast: NO_MONEY, atMost: NO_MONEY } };
  const each = analysis.grants.map((grant) => factOf(grant, now));
  return { each, isWhole: seesAll(analysis), total: totalNow(analysis, each) };
}

/** What can be spent now, without what has expired since the reading. */
function totalNow({ grants, totals: { spendable } }: GrantsAnalysis, each: readonly GrantFact[]): Range {
  const gone = grants.filter((_, place) => each[place]?.isExpiredSince);
  if (gone.length === 0) return spendable;
  const [least, most] = [
    gone.map((one) => one.spendable.atLeast),
    sumIfKnown(gone.map((one) => one.spendable.atMost)),
  ];
  const atMost = spendable.atMost === null ? null : minus(spendable.atMost, sum(least));
  return { atLeast: most === null ? NO_MONEY : minus(spendable.atLeast, most), atMost };
}

const NOTHING: Range = { atLeast: NO_MONEY, atMost: NO_MONEY };

function factOf(grant: Grant, now: Instant): GrantFact {
  const { left, granted, category, received, expires } = grant;
  const today = dayOfInstant(now);
  const isOver = expires !== null && expires < today;
  const isExpiredSince = isOver && (grant.status === 'usable' || grant.status === 'unknown');
  const receivedDaysAgo = received === null ? null : Math.max(0, daysBetween(received, today));
  const isCategoryKnown = grant.categorySource !== 'inferred';
  const state = isExpiredSince
    ? { status: 'expired' as const, spendable: NOTHING }
    : { status: grant.status, spendable: grant.spendable };
  return { ...state, left, granted, category, isCategoryKnown, receivedDaysAgo, isExpiredSince };
}
