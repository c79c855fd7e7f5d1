import { type MicroDollars, microDollars, NO_MONEY } from '../../values/money.ts';
import { exactly } from '../amount.ts';
import { burnDown } from '../burn/burn-down.ts';
import { type DrawRule, orderOf } from '../draw/rules.ts';
import { NEVER } from '../time.ts';
import { type ForecastGrant, lasting, type Portfolio, portfolioProblems } from './portfolio.ts';
import { changesOf, rateToUse, usageAtRate } from './usage.ts';

/** A million dollars a day: whoever would have to spend more cannot avoid a loss. */
const MOST: MicroDollars = microDollars(1e12) ?? NO_MONEY;

/**
 * The least usage a day (micro-dollars) at which no grant expires with money left, if the rule holds; `null` where none
 * below a million dollars would do, or where it cannot be told. More usage never lets more expire, so that it can be
 * searched by halves; under soonest expiry it is the largest of (R₁ + … + Rᵢ) / (xᵢ − now).
 */
export function leastRateWithoutLoss(rule: DrawRule, portfolio: Portfolio): MicroDollars | null {
  if (portfolioProblems(portfolio).length > 0) return null;
  const ending = lasting(portfolio).filter(({ expiry }) => expiry < NEVER);
  if (ending.length === 0) return NO_MONEY;
  const isAllLive = ending.every(({ start }) => start <= portfolio.now);
  if (rule.id === 'soonest-expiry' && isAllLive && portfolio.debt === 0)
    return closedForm(ending, portfolio.now);
  return byHalves((rate) => lossAt(rate, rule, portfolio));
}

function closedForm(grants: readonly ForecastGrant[], now: number): MicroDollars | null {
  let [held, least] = [0, 0];
  for (const { amount, expiry } of [...grants].sort((a, b) => a.expiry - b.expiry)) {
    held += amount;
    least = Math.max(least, rateToUse(held, expiry - now));
  }
  return least > MOST ? null : exactly(least);
}

/** The smallest rate without a loss; `loss` is `null` where it cannot be told. */
function byHalves(loss: (rate: MicroDollars) => number | null): MicroDollars | null {
  if (loss(MOST) !== 0) return null;
  let [losing, enough] = [-1, Number(MOST)];
  while (enough - losing > 1) {
    const middle = Math.floor((losing + enough) / 2);
    if (loss(exactly(middle)) === 0) enough = middle;
    else losing = middle;
  }
  return exactly(enough);
}

/** What expires at a constant rate; between two changes the order is fixed, so usage may stand at their beginning. */
function lossAt(rate: MicroDollars, rule: DrawRule, portfolio: Portfolio): number | null {
  const { now, debt } = portfolio;
  const grants = lasting(portfolio);
  const until = Math.max(...grants.map(({ expiry }) => expiry).filter(Number.isFinite));
  const usage = [{ at: now, amount: debt }, ...usageAtRate(rate, now, changesOf(grants, now, until), until)];
  const run = { from: now, until, end: 'at', overage: 'lost', debt: NO_MONEY } as const;
  const result = burnDown(grants, usage, orderOf(rule), run);
  return result.kind === 'done' ? result.grants.reduce((sum, { expired }) => sum + expired, 0) : null;
}
