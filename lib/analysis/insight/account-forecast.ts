import {
  type BurnRate,
  burnRateOf,
  endingEarlier,
  expiringIdle,
  type Forecast,
  forecastOf,
  forecastRange,
  type LeastRate,
  leastRateWithoutLoss,
  type Outcome,
  type Portfolio,
  portfolioOf,
  portfolioProblems,
  type RuleForecast,
  readGrantOf,
  SHOWN_DAYS,
  withTypedRate,
} from '../../ledger/index.ts';
import { readMoney } from '../../page/index.ts';
import { STATED_RULES, type StatedRule, type StatedRuleId } from '../../provider/index.ts';
import type { MicroDollars } from '../../values/index.ts';
import { type GrantsAnalysis, seesAll } from '../analysis.ts';
import type { Series } from './series.ts';

/** Until when the credit lasts and what expires unused, as far as the page tells. */
export type AccountForecast =
  /** `part`: not all grants have been seen; `figures`: they cannot be counted with. */
  | { kind: 'cannot-tell'; reason: 'part' | 'figures' }
  | {
      kind: 'known';
      portfolio: Portfolio;
      /** Grants that may hold money and cannot be counted with. */
      leftOut: readonly string[];
      typed: TypedRate;
      /** `null`: no rate is known, so no day is named. */
      rate: BurnRate | null;
      /** What expires on which date if nothing is used. */
      idle: ReturnType<typeof expiringIdle>;
      /** In the panel's order. */
      rules: readonly RuleOutlook[];
    };

/** What comes of the credit if a rule holds. */
export interface RuleOutlook {
  rule: StatedRuleId;
  /**
   * The least daily spend at which nothing expires unused, also if a grant ends a day before the day that is shown; `certain` is
   * `null` where it may end so soon that none is enough. `null`: none is in any case, or it cannot be told.
   */
  leastRate: LeastRate | null;
  /** At both ends of the rate; `null` without a rate, or where the rule cannot place a grant. */
  band: Record<'slowest' | 'fastest', RuleForecast> | null;
  /** At the slowest rate, if each grant ends a day before the day that is shown: no more is lost than that. Empty without a band. */
  ifEarlier: readonly Outcome[];
}

/** Looks ahead from an analysis; `typed` is what the user typed as daily spend. */
export function accountForecast(analysis: GrantsAnalysis, series: Series, typed: string): AccountForecast {
  if (analysis.extent.kind !== 'whole') return { kind: 'cannot-tell', reason: 'part' };
  if (!seesAll(analysis) || !analysis.isEachRowSure) return { kind: 'cannot-tell', reason: 'figures' };
  const now = Date.parse(analysis.provenance.readAt);
  const grants = analysis.grants.map((grant, index) => readGrantOf(grant, analysis.identities[index] ?? ''));
  const { portfolio, leftOut } = portfolioOf(grants, now);
  if (portfolioProblems(portfolio).length > 0) return { kind: 'cannot-tell', reason: 'figures' };
  const told = typedRateOf(typed);
  const rate = withTypedRate(burnRateOf(series, now), told.kind === 'rate' ? told.amount : null);
  const early = endingEarlier(portfolio, SHOWN_DAYS.earlier);
  const bands = {
    shown: forecastRange(portfolio, rate, STATED_RULES),
    early: rate && forecastOf(early, rate.slowest, STATED_RULES),
  };
  return {
    kind: 'known',
    portfolio,
    leftOut,
    typed: told,
    rate,
    idle: expiringIdle(portfolio),
    rules: STATED_RULES.map((rule) => outlookOf(rule, { shown: portfolio, early }, bands)),
  };
}

function outlookOf(
  rule: StatedRule,
  { shown, early }: Record<'shown' | 'early', Portfolio>,
  bands: { shown: Record<'slowest' | 'fastest', Forecast> | null; early: Forecast | null },
): RuleOutlook {
  const under = (forecast: Forecast | null | undefined) =>
    forecast?.kind === 'done' ? forecast.rules.find((each) => each.rule === rule.id) : undefined;
  const [slowest, fastest] = [under(bands.shown?.slowest), under(bands.shown?.fastest)];
  const earlier = under(bands.early);
  return {
    rule: rule.id,
    leastRate: leastRateWithoutLoss(rule, early) ?? withoutCertainRate(leastRateWithoutLoss(rule, shown)),
    band: slowest && fastest ? { slowest, fastest } : null,
    ifEarlier: earlier ? [earlier, ...earlier.underTies] : [],
  };
}

/** Where a grant may end so soon that no spend is enough, the days as they are shown still say what the least is. */
function withoutCertainRate(shown: LeastRate | null): LeastRate | null {
  return shown && { least: shown.least, certain: null };
}

/** What a user typed as daily spend. */
type TypedRate =
  | { kind: 'none' }
  | { kind: 'rate'; amount: MicroDollars }
  | { kind: 'problem'; text: string };

/** A million dollars: nobody spends more a day, so it is a slip of the keys. */
const MOST = 1_000_000_000_000;

/** Reads a daily spend in dollars, with or without a dollar sign; while it is typed, its last sign may be one that goes on. */
export function typedRateOf(text: string): TypedRate {
  const typed = text.trim().replace(/[.,]$/, '');
  if (typed === '' || typed === '$') return { kind: 'none' };
  const money = [typed, `$${typed}`].map(readMoney).find((each) => 'amount' in each);
  if (!money || !('amount' in money) || money.amount < 0 || money.amount > MOST) {
    return { kind: 'problem', text: typed };
  }
  return { kind: 'rate', amount: money.amount };
}
