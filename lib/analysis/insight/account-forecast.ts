import {
  type BurnRate,
  burnRateOf,
  endingEarlier,
  endingLater,
  expiringIdle,
  type Forecast,
  forecastOf,
  forecastRange,
  type LeastRate,
  leastRateWithoutLoss,
  type Outcome,
  orderOf,
  type Portfolio,
  portfolioOf,
  portfolioProblems,
  type RuleForecast,
  rank,
  readGrantOf,
  ruleOf,
  SHOWN_DAYS,
  withTypedRate,
} from '../../ledger/index.ts';
import { readMoney } from '../../page/index.ts';
import { STATED_RULES, type StatedRule, type StatedRuleId } from '../../provider/index.ts';
import type { MicroDollars } from '../../values/index.ts';
import { type GrantsAnalysis, seesAll } from '../analysis.ts';
import type { Series } from './series.ts';

/** The runway and what expires unused, as far as the page shows. */
export type AccountForecast =
  /** `part`: not all grants have been seen. `figures`: the figures are not certain enough to calculate with. */
  | { kind: 'cannot-tell'; reason: 'part' | 'figures' }
  | {
      kind: 'known';
      portfolio: Portfolio;
      /** Grants that may hold money but are too uncertain to calculate with. */
      leftOut: readonly string[];
      typed: TypedRate;
      /** `null`: no rate is known, so there is no date. */
      rate: BurnRate | null;
      /** What expires on which UTC day if nothing is used but what a debt takes under the rule that is shown. */
      idle: ReturnType<typeof expiringIdle>;
      /** In the order of the panel. */
      rules: readonly RuleOutlook[];
    };

/** The forecast under one rule. */
export interface RuleOutlook {
  rule: StatedRuleId;
  /**
   * The least daily spend at which nothing expires unused, also if grants end a day before the day shown; `certain` is
   * `null` if a grant may end so soon that no spend is enough. `null`: no spend is ever enough, or it is not known.
   */
  leastRate: LeastRate | null;
  /** Whether the rule can place every grant. Otherwise nothing is known under it. */
  isPlaced: boolean;
  /** The forecast at both ends of the rate; `null` without a rate, or if the rule cannot place a grant. */
  band: Record<'slowest' | 'fastest', RuleForecast> | null;
  /** The highest possible losses: at the slowest rate, if each grant ends a day before the day shown. Empty without a band. */
  ifEarlier: readonly Outcome[];
  /** The lowest: at the fastest rate, if each grant ends as late as the day shown may mean. Empty without a band. */
  ifLater: readonly Outcome[];
}

/** Makes the forecast of an analysis. `typed` is the daily spend that the user typed. */
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
    late: rate && forecastOf(endingLater(portfolio, SHOWN_DAYS.later), rate.fastest, STATED_RULES),
  };
  return {
    kind: 'known',
    portfolio,
    leftOut,
    typed: told,
    rate,
    idle: expiringIdle(portfolio, ruleOf(analysis.drawOrder.rule)),
    rules: STATED_RULES.map((rule) => outlookOf(rule, { shown: portfolio, early }, bands)),
  };
}

function outlookOf(
  rule: StatedRule,
  { shown, early }: Record<'shown' | 'early', Portfolio>,
  bands: Record<'early' | 'late', Forecast | null> & {
    shown: Record<'slowest' | 'fastest', Forecast> | null;
  },
): RuleOutlook {
  const under = (forecast: Forecast | null | undefined) =>
    forecast?.kind === 'done' ? forecast.rules.find((each) => each.rule === rule.id) : undefined;
  const [slowest, fastest] = [under(bands.shown?.slowest), under(bands.shown?.fastest)];
  const outcomesIn = (forecast: Forecast | null) => {
    const one = under(forecast);
    return one ? [one, ...one.underTies] : [];
  };
  return {
    rule: rule.id,
    leastRate: leastRateWithoutLoss(rule, early) ?? withoutCertainRate(leastRateWithoutLoss(rule, shown)),
    isPlaced:
      rank(
        orderOf(rule),
        shown.grants.filter(({ amount }) => amount > 0),
      ).unplaced.length === 0,
    band: slowest && fastest ? { slowest, fastest } : null,
    ifEarlier: outcomesIn(bands.early),
    ifLater: outcomesIn(bands.late),
  };
}

/** If a grant may end so soon that no spend is enough, the days as shown still give the least spend. */
function withoutCertainRate(shown: LeastRate | null): LeastRate | null {
  return shown && { least: shown.least, certain: null };
}

/** The daily spend that the user typed. */
type TypedRate =
  | { kind: 'none' }
  | { kind: 'rate'; amount: MicroDollars }
  | { kind: 'problem'; text: string };

/** A million dollars in micro-dollars: a larger daily spend is a typing error. */
const MOST = 1_000_000_000_000;

/** Reads a daily spend in dollars, with or without a dollar sign. A trailing `.` or `,` is allowed while the user is typing. */
export function typedRateOf(text: string): TypedRate {
  const typed = text.trim().replace(/[.,]$/, '');
  if (typed === '' || typed === '$') return { kind: 'none' };
  const money = [typed, `$${typed}`].map(readMoney).find((each) => 'amount' in each);
  if (!money || !('amount' in money) || money.amount < 0 || money.amount > MOST) {
    return { kind: 'problem', text: typed };
  }
  return { kind: 'rate', amount: money.amount };
}
