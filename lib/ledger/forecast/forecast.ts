import type { Category, DrawRule, RuleId } from '../../provider/index.ts';
import { type MicroDollars, NO_MONEY, sum } from '../../values/index.ts';
import { burnDowns } from '../burn/burn-down.ts';
import type { BurnDown, BurnProblem } from '../burn/result.ts';
import { DAY, NEVER } from '../time.ts';
import type { BurnRate } from './burn-rate.ts';
import { type ForecastGrant, lasting, type Portfolio, portfolioProblems } from './portfolio.ts';
import { extremeOrders, type ForecastOrder, tiedOrders } from './ties.ts';
import { daysOf, usageAtRate } from './usage.ts';

/** What becomes of one grant. */
export interface GrantForecast {
  id: string;
  /** The day (its beginning, or the time of the forecast) in which the last of it is used; `null`: never. */
  runsOut: number | null;
  /** What expires unused. */
  expired: MicroDollars;
}

/** What becomes of the credit in one order. */
export interface Outcome {
  grants: readonly GrantForecast[];
  /** What expires unused, by the category of its grants. */
  expired: Readonly<Record<Category, MicroDollars>>;
  /** The day in which usage first finds no credit, with auto recharge off; `null`: not before all credit has ended. */
  runway: number | null;
}

/** What a rule makes of a rate; of grants that it does not tell apart the one that ends first is drawn first. */
export interface RuleForecast extends Outcome {
  rule: RuleId;
  /** The same for other orders of the grants that it does not tell apart, among them the worst; none without ties. */
  underTies: readonly Outcome[];
}

export type Forecast =
  | { kind: 'done'; rules: readonly RuleForecast[] }
  | { kind: 'cannot-tell'; problems: readonly BurnProblem[] };

/** Twenty years, in days: how far credit that never ends is looked at. */
const FARTHEST = 20 * 365;

/**
 * Day by day, what a constant rate (micro-dollars a day) makes of the credit under each rule. A rule that cannot place
 * a grant is left out.
 */
export function forecastOf(portfolio: Portfolio, rate: MicroDollars, rules: readonly DrawRule[]): Forecast {
  const problems = portfolioProblems(portfolio);
  if (problems.length > 0) return { kind: 'cannot-tell', problems };
  const { now, debt } = portfolio;
  const grants = lasting(portfolio);
  const until = horizon(grants, now, rate);
  const times = daysOf(grants, now, until);
  const usage = [{ at: now, amount: debt }, ...usageAtRate(rate, now, times, until)];
  const run = { from: now, until, end: 'at', overage: 'lost', debt: NO_MONEY } as const;
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

/** A forecast at both ends of a band; `null` where no rate is known: nothing is said of a day then. */
export function forecastBand(
  portfolio: Portfolio,
  rate: BurnRate | null,
  rules: readonly DrawRule[],
): Record<'slowest' | 'fastest', Forecast> | null {
  if (rate === null) return null;
  const at = (figure: MicroDollars) => forecastOf(portfolio, figure, rules);
  return { slowest: at(rate.slowest), fastest: at(rate.fastest) };
}

/** Until the last grant ends, or until all money must be used if that is sooner. */
function horizon(grants: readonly ForecastGrant[], now: number, rate: MicroDollars): number {
  const last = Math.max(now, ...grants.map(({ expiry }) => expiry));
  const begun = Math.max(now, ...grants.map(({ start }) => start));
  const days = rate === 0 ? FARTHEST : Math.ceil(sum(grants.map(({ amount }) => amount)) / rate) + 1;
  return Math.min(last, begun + Math.min(days, FARTHEST) * DAY);
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

/** What expires on which date if nothing is used at all. */
export function expiringIdle(portfolio: Portfolio): { at: number; grants: string[]; amount: MicroDollars }[] {
  if (portfolioProblems(portfolio).length > 0) return [];
  const ending = lasting(portfolio).filter(({ expiry }) => expiry < NEVER);
  return [...Map.groupBy(ending, ({ expiry }) => expiry)]
    .sort(([a], [b]) => a - b)
    .map(([at, grants]) => ({
      at,
      grants: grants.map(({ id }) => id),
      amount: sum(grants.map(({ amount }) => amount)),
    }));
}
