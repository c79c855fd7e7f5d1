import type { DrawRule } from '../../provider/index.ts';
import { CENT, type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import { burnDown } from '../burn/burn-down.ts';
import { NO_EXPIRY } from '../time.ts';
import { drawableGrants, type ForecastGrant, type Portfolio, portfolioProblems } from './portfolio.ts';
import { extremeOrders, type ForecastOrder, tiesOf } from './ties.ts';
import { changesOf, daysOf, rateToUse, usageAtRate } from './usage.ts';

/** A million dollars a day, in cents. If more would have to be spent, a loss cannot be avoided. */
const MAX_CENTS = 1e8;

/** A least rate, in micro-dollars a day. */
export interface LeastRate {
  /** The least rate if tied grants are drawn in the best order. */
  least: MicroDollars;
  /** The least rate for any order of tied grants; `null` if even a million dollars a day would not be enough. */
  certain: MicroDollars | null;
}

/**
 * The least usage a day, in whole cents, at which no grant expires with money left under a rule. `null` if even a million
 * dollars would not be enough, or if it is unknown. Under soonest expiry, it is the largest of
 * (R₁ + … + Rᵢ) / (xᵢ − now). Under other rules it is found by bisection, since more usage never lets more expire.
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
  const least = isClosed ? atBest : byBisection(atBest, losesIn(best));
  if (least > MAX_CENTS) return null;
  const isTied = !isClosed && tiesOf(rule, grants).length > 0;
  const certain = isTied ? byBisection(least, losesIn(worst)) : least;
  return { least: inCents(least), certain: certain > MAX_CENTS ? null : inCents(certain) };
}

/**
 * The start of the day on which the last grant that ends is used up at a rate; `null` if anything expires before that. Tied
 * grants are drawn in the worst order.
 */
export function usedUpAt(rule: DrawRule, portfolio: Portfolio, rate: MicroDollars): number | null {
  if (portfolioProblems(portfolio).length > 0) return null;
  const { now, debt } = portfolio;
  const grants = drawableGrants(portfolio);
  const ending = new Set(grants.filter(({ expiry }) => expiry < NO_EXPIRY).map(({ id }) => id));
  if (ending.size === 0) return null;
  const until = lastExpiry(grants);
  const usage = [{ at: now, amount: debt }, ...usageAtRate(rate, now, daysOf(grants, now, until), until)];
  const run = { from: now, until, end: 'at', overage: 'drop', debt: NO_MONEY } as const;
  const result = burnDown(grants, usage, extremeOrders(rule).worst, run);
  if (result.kind === 'refused' || result.grants.some(({ expired }) => expired > 0)) return null;
  return result.steps.findLast((step) => step.kind === 'draw' && ending.has(step.grant))?.at ?? null;
}

function lastExpiry(grants: readonly ForecastGrant[]): number {
  return Math.max(...grants.map(({ expiry }) => expiry).filter(Number.isFinite));
}

/** No rule avoids a loss with fewer cents a day. By each expiry, all grants that end by then must be used. */
function atLeast(grants: readonly ForecastGrant[], { now, debt }: Portfolio): number {
  let [held, least] = [-debt, 0];
  for (const { amount, expiry } of [...grants].sort((a, b) => a.expiry - b.expiry)) {
    held += amount;
    least = Math.max(least, Math.ceil(rateToUse(held, expiry - now) / CENT));
  }
  return least;
}

/** The smallest number, at least `least`, that does not lose; more than `MAX_CENTS` if there is none. */
function byBisection(least: number, isLosing: (cents: number) => boolean): number {
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
 * Whether anything expires in an order at a rate in cents a day, or whether that is unknown. The order is fixed between two changes,
 * so all usage between them may happen at the first one.
 */
function losing(
  grants: readonly ForecastGrant[],
  { now, debt }: Portfolio,
): (order: ForecastOrder) => (cents: number) => boolean {
  const until = lastExpiry(grants);
  const changes = changesOf(grants, now, until);
  const run = { from: now, until, end: 'at', overage: 'drop', debt: NO_MONEY } as const;
  return (order) => (cents) => {
    const usage = [{ at: now, amount: debt }, ...usageAtRate(inCents(cents), now, changes, until)];
    const result = burnDown(grants, usage, order, run);
    return result.kind === 'refused' || result.grants.some(({ expired }) => expired > 0);
  };
}
