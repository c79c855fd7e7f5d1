import type { DrawRule } from '../../provider/index.ts';
import { CENT, type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import { burnDown } from '../burn/burn-down.ts';
import { NO_EXPIRY } from '../time.ts';
import { drawableGrants, type ForecastGrant, type Portfolio, portfolioProblems } from './portfolio.ts';
import { extremeOrders, type ForecastOrder, tiesOf } from './ties.ts';
import { changesOf, rateToUse, usageAtRate } from './usage.ts';

/** A million dollars a day, in cents: whoever would have to spend more cannot avoid a loss. */
const MAX_CENTS = 1e8;

/** A least rate, in micro-dollars a day. */
export interface LeastRate {
  /** In the best order of the grants that the rule does not tell apart. */
  least: MicroDollars;
  /** In any order of them: the same where the rule ties nothing; `null` where no rate below a million dollars would do. */
  certain: MicroDollars | null;
}

/**
 * The least usage a day, in whole cents, at which no grant expires with money left, if the rule holds; `null` where
 * none below a million dollars would do, or where it cannot be told. Under soonest expiry it is the largest of
 * (R₁ + … + Rᵢ) / (xᵢ − now). More usage never lets more expire, so that otherwise it can be searched by halves.
 */
export function leastRateWithoutLoss(rule: DrawRule, portfolio: Portfolio): LeastRate | null {
  if (portfolioProblems(portfolio).length > 0) return null;
  const grants = drawableGrants(portfolio);
  const ending = grants.filter(({ expiry }) => expiry < NO_EXPIRY);
  if (ending.length === 0) return { least: NO_MONEY, certain: NO_MONEY };
  const atBest = atLeast(ending, portfolio);
  const isAllLive = ending.every(({ start }) => start <= portfolio.now);
  const isClosed = rule.id === 'soonest-expiry' && isAllLive && portfolio.debt === 0;
  const { best, worst } = extremeOrders(rule);
  const losesIn = losing(grants, portfolio);
  const least = isClosed ? atBest : byHalves(atBest, losesIn(best));
  if (least > MAX_CENTS) return null;
  const isTied = !isClosed && tiesOf(rule, grants).length > 0;
  const certain = isTied ? byHalves(least, losesIn(worst)) : least;
  return { least: inCents(least), certain: certain > MAX_CENTS ? null : inCents(certain) };
}

/** The cents a day without which no rule avoids a loss: the largest share of what must be used by some expiry. */
function atLeast(grants: readonly ForecastGrant[], { now, debt }: Portfolio): number {
  let [held, least] = [-debt, 0];
  for (const { amount, expiry } of [...grants].sort((a, b) => a.expiry - b.expiry)) {
    held += amount;
    least = Math.max(least, Math.ceil(rateToUse(held, expiry - now) / CENT));
  }
  return least;
}

/** The smallest number from `least` on that does not lose; more than `MAX_CENTS` where there is none. */
function byHalves(least: number, isLosing: (cents: number) => boolean): number {
  let [losing, enough] = [least - 1, Math.max(1, least)];
  while (enough <= MAX_CENTS && isLosing(enough)) [losing, enough] = [enough, 2 * enough];
  while (enough - losing > 1 && enough <= 2 * MAX_CENTS) {
    const middle = Math.floor((losing + enough) / 2);
    if (middle >= 0 && !isLosing(middle)) enough = middle;
    else losing = middle;
  }
  return enough;
}

function inCents(cents: number): MicroDollars {
  return toMicroDollars(cents * CENT);
}

/**
 * Whether anything expires at some cents a day in an order, or nothing can be told; between two changes the order is fixed,
 * so usage may stand at their beginning.
 */
function losing(
  grants: readonly ForecastGrant[],
  { now, debt }: Portfolio,
): (order: ForecastOrder) => (cents: number) => boolean {
  const until = Math.max(...grants.map(({ expiry }) => expiry).filter(Number.isFinite));
  const changes = changesOf(grants, now, until);
  const run = { from: now, until, end: 'at', overage: 'drop', debt: NO_MONEY } as const;
  return (order) => (cents) => {
    const usage = [{ at: now, amount: debt }, ...usageAtRate(inCents(cents), now, changes, until)];
    const result = burnDown(grants, usage, order, run);
    return result.kind === 'refused' || result.grants.some(({ expired }) => expired > 0);
  };
}
