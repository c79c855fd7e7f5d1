import { type MicroDollars, NO_MONEY, negated, sum } from '../../values/index.ts';
import type { GrantsAnalysis } from '../analysis.ts';
import type { Grant } from '../grant.ts';
import type { HeadlineMeaning } from './candidate-sums.ts';
import { COUNTED_BY, type Deduction, type Reconciliation } from './reconciliation.ts';
import { usedOf } from './totals.ts';

/** The certain part of the way from a total to what can be spent. */
export interface CertainParts extends Pick<Reconciliation, 'from' | 'amount' | 'deductions'> {
  /** Whether these are all deductions, so that the rest is the most that can be spent. */
  isWhole: boolean;
}

/**
 * The reconciliation if the figures add up. Otherwise the deductions that no doubt affects, if the page's own total is
 * explained or the sum of all grants is known. `null` if there is no total to deduct from.
 */
export function certainParts(analysis: GrantsAnalysis): CertainParts | null {
  const { reconciliation, headline, totals, grants } = analysis;
  if (reconciliation) return { ...reconciliation, isWhole: true };
  if (headline && headline.equals === null) return null;
  const amount = headline?.amount ?? totals.granted;
  if (amount === null) return null;
  const deductions = certainDeductions(grants, headline?.equals ?? 'ever-granted');
  const rest = sum([amount, ...deductions.map((each) => negated(each.amount))]);
  return {
    from: headline ? 'headline' : 'ever-granted',
    amount,
    deductions,
    isWhole: rest === totals.spendable.atMost,
  };
}

/** What was certainly used or has certainly expired, out of what a total counts. A grant for which that is not known adds nothing. */
export function certainDeductions(
  grants: readonly Grant[],
  meaning: HeadlineMeaning = 'ever-granted',
): Deduction[] {
  const left = (status: Grant['status']) =>
    sum(grants.flatMap((grant) => (grant.status === status && grant.left !== null ? grant.left : [])));
  const using =
    meaning === 'granted-unexpired' ? grants.filter(({ status }) => status !== 'expired') : grants;
  const amounts: Record<Deduction['kind'], MicroDollars> = {
    used: sum(using.map((grant) => usedOf(grant) ?? NO_MONEY)),
    expired: left('expired'),
    'not-started': left('not-started'),
  };
  return COUNTED_BY[meaning]
    .map((kind) => ({ kind, amount: amounts[kind] }))
    .filter(({ amount }) => amount > 0);
}
