import type { Category, DrawRule, RuleId } from '../../provider/index.ts';
import { type MicroDollars, minus, NO_MONEY, sum } from '../../values/index.ts';
import { burnDown, burnDowns } from '../burn/burn-down.ts';
import type { BurnDown, BurnProblem } from '../burn/types.ts';
import { DEFAULT_RULE, ruleOf } from '../draw/rules.ts';
import { MS_PER_DAY, NO_EXPIRY } from '../time.ts';
import type { BurnRate } from './burn-rate.ts';
import { drawableGrants, type ForecastGrant, type Portfolio, portfolioProblems } from './portfolio.ts';
import { extremeOrders, type ForecastOrder, tiedOrders } from './ties.ts';
import { daysOf, usageAtRate } from './usage.ts';

/** The future of one grant. */
export interface GrantForecast {
  id: string;
  /** The start of the day on which its last money is used, or the time of the forecast if that is today; `null`: never. */
  runsOut: number | null;
  /** The amount that expires unused. */
  expired: MicroDollars;
}

/** The future of all grants in one draw order. */
export interface Outcome {
  grants: readonly GrantForecast[];
  /** The amount that expires unused, by category. */
  expired: Readonly<Record<Category, MicroDollars>>;
  /**
   * The start of the first day with usage that no credit covers, with auto recharge off. `null` if credit lasts until the
   * last grant ends.
   */
  runway: number | null;
}

/** The outcome under one rule. If the rule ties grants, the one that ends first is drawn first. */
export interface RuleForecast extends Outcome {
  rule: RuleId;
  /** The outcomes with tied grants in other orders, including the worst order; empty without ties. */
  underTies: readonly Outcome[];
}

export type Forecast =
  | { kind: 'done'; rules: readonly RuleForecast[] }
  | { kind: 'cannot-tell'; problems: readonly BurnProblem[] };

/** Credit may never expire, so a forecast looks twenty years ahead at most. */
const MAX_DAYS = 20 * 365;

/**
 * Spends the credit day by day at a constant rate (micro-dollars a day), under each rule. A rule that cannot place a grant
 * is left out.
 */
export function forecastOf(portfolio: Portfolio, rate: MicroDollars, rules: readonly DrawRule[]): Forecast {
  const problems = portfolioProblems(portfolio);
  if (problems.length > 0) return { kind: 'cannot-tell', problems };
  const { now, debt } = portfolio;
  const grants = drawableGrants(portfolio);
  const until = horizon(grants, now, rate);
  const times = daysOf(grants, now, until);
  // The debt counts as the first usage, so the burn-down starts without one.
  const usage = [{ at: now, amount: debt }, ...usageAtRate(rate, now, times, until)];
  const run = { from: now, until, end: 'at', overage: 'drop', debt: NO_MONEY } as const;
  const burnDownIn = burnDowns(grants, usage, run);
  const outcomeOf = (order: ForecastOrder): Outcome[] => {
    const result = burnDownIn(order);
    return result.kind === 'done' ? [outcomeFrom(grants, result)] : [];
  };
  return {
    kind: 'done',
    rules: rules.flatMap((rule) => {
      const [best] = outcomeOf(extremeOrders(rule).best);
      return best ? { rule: rule.id, ...best, underTies: tiedOrders(rule, grants).flatMap(outcomeOf) } : [];
    }),
  };
}

/** The forecasts at both ends of a burn rate; `null` if the rate is unknown. */
export function forecastRange(
  portfolio: Portfolio,
  rate: BurnRate | null,
  rules: readonly DrawRule[],
): Record<'slowest' | 'fastest', Forecast> | null {
  if (rate === null) return null;
  const forecastAt = (daily: MicroDollars) => forecastOf(portfolio, daily, rules);
  return { slowest: forecastAt(rate.slowest), fastest: forecastAt(rate.fastest) };
}

/** The end of the forecast: when the last grant ends, or earlier if the rate has certainly used all money by then. */
function horizon(grants: readonly ForecastGrant[], now: number, rate: MicroDollars): number {
  const lastExpiry = Math.max(now, ...grants.map(({ expiry }) => expiry));
  const lastStart = Math.max(now, ...grants.map(({ start }) => start));
  const days = rate === 0 ? MAX_DAYS : Math.ceil(sum(grants.map(({ amount }) => amount)) / rate) + 1;
  return Math.min(lastExpiry, lastStart + Math.min(days, MAX_DAYS) * MS_PER_DAY);
}

function outcomeFrom(
  grants: readonly ForecastGrant[],
  result: Extract<BurnDown<string>, { kind: 'done' }>,
): Outcome {
  const lastDraw = new Map<string, number>();
  for (const step of result.steps) if (step.kind === 'draw') lastDraw.set(step.grant, step.at);
  const forecasts = result.grants.map(({ id, left, expired }) => ({
    id,
    runsOut: left === 0 && expired === 0 ? (lastDraw.get(id) ?? null) : null,
    expired,
  }));
  const expiredOf = (category: Category) =>
    sum(forecasts.filter((_, index) => grants[index]?.category === category).map(({ expired }) => expired));
  return {
    grants: forecasts,
    expired: {
      paid: expiredOf('paid'),
      promotional: expiredOf('promotional'),
      unknown: expiredOf('unknown'),
    },
    runway: result.steps.find(({ kind }) => kind === 'overage')?.at ?? null,
  };
}

/** The amounts that expire, by date, if nothing is used at all. A debt is taken first, in the order of the rule. */
export function expiringIdle(
  portfolio: Portfolio,
  rule: DrawRule = ruleOf(DEFAULT_RULE),
): { at: number; grants: string[]; amount: MicroDollars }[] {
  if (portfolioProblems(portfolio).length > 0) return [];
  const ending = afterDebt(portfolio, rule).filter(
    ({ amount, expiry }) => amount > NO_MONEY && expiry < NO_EXPIRY,
  );
  return [...Map.groupBy(ending, ({ expiry }) => expiry)]
    .sort(([a], [b]) => a - b)
    .map(([at, grants]) => ({
      at,
      grants: grants.map(({ id }) => id),
      amount: sum(grants.map(({ amount }) => amount)),
    }));
}

/** The grants with what the debt leaves of them. A rule that cannot place a grant gives way to the usual one. */
function afterDebt(portfolio: Portfolio, rule: DrawRule): ForecastGrant[] {
  const { now, debt } = portfolio;
  const grants = drawableGrants(portfolio);
  if (debt === NO_MONEY) return grants;
  const run = { from: now, until: Number.POSITIVE_INFINITY, end: 'before', overage: 'carry', debt } as const;
  const paid = [rule, ruleOf(DEFAULT_RULE)]
    .map((each) => burnDown<ForecastGrant, string>(grants, [], extremeOrders(each).best, run))
    .find(({ kind }) => kind === 'done');
  const used = new Map(paid?.kind === 'done' ? paid.grants.map((grant) => [grant.id, grant.used]) : []);
  return grants.map((grant) => ({ ...grant, amount: minus(grant.amount, used.get(grant.id) ?? NO_MONEY) }));
}
