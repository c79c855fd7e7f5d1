import type { GrantChange } from './compare-readings.ts';
import { type Holding, holdingFrom } from './holding.ts';
import type { Interval } from './interval.ts';

/**
 * Whether what left a grant in an interval may have paid a debt. A purchase pays a debt when it arrives (the page, 2026).
 * If the grant certainly arrived before the interval, its first figure already includes that payment.
 */
export function mayPayDebt({ certainlyActive }: GrantChange, interval: Interval): boolean {
  return certainlyActive.from >= interval.from;
}

/**
 * Finds the grants that prove that there was no debt when a grant arrived. Such a grant started before all others and held
 * money until then: usage makes no debt as long as there is credit. The grant that arrived has to hold money still, since only
 * then has it paid all that was owed, so that its fall shows all the charges that made the debt. The interval has to reach back
 * to the start of every grant, since only then are all of them seen.
 *
 * @param maxCharge the largest single charge that is possible in the interval, in micro-dollars
 */
export function holdersExcludingDebt(
  grants: readonly GrantChange[],
  interval: Interval,
  maxCharge: number,
): (moved: GrantChange) => Holding[] {
  if (interval.from !== Number.NEGATIVE_INFINITY) return () => [];
  const firstHolders = firstOf(grants).filter(({ heldAmount }) => heldAmount > 0);
  return (moved) => {
    if (moved.heldAmount <= 0) return [];
    const arrival = moved.certainlyActive.from;
    return firstHolders
      .filter(({ certainlyActive }) => certainlyActive.until >= arrival)
      .map((grant) => ({
        ...holdingFrom(grant, grant.certainlyActive.from, maxCharge),
        isConfirmed: arrival < grant.confirmedUntil,
      }));
  };
}

/** The grants that certainly started no later than any other. */
function firstOf(grants: readonly GrantChange[]): GrantChange[] {
  const [earliest = Number.POSITIVE_INFINITY, next = Number.POSITIVE_INFINITY] = grants
    .map(({ possiblyActive }) => possiblyActive.from)
    .sort((a, b) => a - b);
  return grants.filter(({ certainlyActive, possiblyActive }) => {
    const earliestOther = possiblyActive.from === earliest ? next : earliest;
    return certainlyActive.from <= earliestOther;
  });
}
