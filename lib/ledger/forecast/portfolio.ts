import { type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { burnProblems } from '../burn/check.ts';
import type { BurnGrant, BurnProblem } from '../burn/types.ts';
import type { DrawFacts } from '../draw/facts.ts';

/** A grant that holds money now or later. `amount` is what is left now. */
export type ForecastGrant = BurnGrant & DrawFacts & { start: number; expiry: number };

/** The credit of an account at the time of a forecast. */
export interface Portfolio {
  now: number;
  grants: readonly ForecastGrant[];
  /** The negative balance. It is paid from the credit before anything else. */
  debt: MicroDollars;
}

/** The same grants, each ending earlier than its date by `by` milliseconds, but never before now. */
export function endingEarlier(portfolio: Portfolio, by: number): Portfolio {
  const { now, grants } = portfolio;
  const soonest = ({ start, expiry }: ForecastGrant) => Math.max(expiry - by, Math.max(now, start) + 1);
  return {
    ...portfolio,
    grants: grants.map((grant) => ({ ...grant, expiry: Math.min(grant.expiry, soonest(grant)) })),
  };
}

/** The same grants, each ending later than its date by `by` milliseconds. */
export function endingLater({ grants, ...portfolio }: Portfolio, by: number): Portfolio {
  return { ...portfolio, grants: grants.map((grant) => ({ ...grant, expiry: grant.expiry + by })) };
}

/** Why no forecast can be made; empty if it can be made. */
export function portfolioProblems({ grants, now, debt }: Portfolio): BurnProblem[] {
  const run = { from: now, until: now, end: 'at', overage: 'carry', debt } as const;
  const problems = burnProblems(grants, [], run);
  return Number.isFinite(now) ? problems : [...problems, { code: 'run-unusable' }];
}

/** The grants that can be drawn now or later. */
export function drawableGrants({ grants, now }: Portfolio): ForecastGrant[] {
  return grants.filter(({ expiry, start, amount }) => expiry > now && start < expiry && amount > NO_MONEY);
}
