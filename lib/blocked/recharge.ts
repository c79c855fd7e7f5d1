import type { AccountForecast, Insight, RuleOutlook } from '../analysis/index.ts';
import { rulingOf } from '../analysis/index.ts';
import { type BurnRate, forecastRange, type Outcome, type Portfolio } from '../ledger/index.ts';
import { STATED_RULES, type StatedRuleId } from '../provider/index.ts';

/** The order in which credit may be drawn: a rule that is not ruled out, or paid credit alone, as users have reported. */
export type DrawnBy = StatedRuleId | 'promotional-not-drawn';

/** When credit ends without auto recharge, in Unix milliseconds; `null` where no end is in sight. */
interface CreditEnd {
  by: DrawnBy;
  /** At the fastest rate, with ties of the rule resolved in the worst way. */
  earliest: number | null;
  latest: number | null;
}

/** How long the credit would last if auto recharge were switched off. */
export type RechargeAnswer =
  /** `not-read`: there is no reading; `figures`: the figures are not certain; `nothing`: no credit is left; `no-rate`: the spend is not known. */
  | { kind: 'cannot-tell'; reason: 'not-read' | 'figures' | 'nothing' | 'no-rate' }
  | {
      kind: 'known';
      rate: BurnRate;
      /** The worst case first. */
      lasting: readonly [CreditEnd, ...CreditEnd[]];
      /** Whether grants with uncertain figures were left out. */
      isPart: boolean;
    };

type KnownForecast = Extract<AccountForecast, { kind: 'known' }>;
type Band = NonNullable<RuleOutlook['band']>;

/**
 * How long the spendable credit lasts at the present rate under each rule that the account's own figures leave, so that nobody has to
 * switch auto recharge off to learn whether grants are used.
 */
export function rechargeAnswer(insight: Insight | null): RechargeAnswer {
  if (insight === null) return { kind: 'cannot-tell', reason: 'not-read' };
  const { forecast, evidence } = insight;
  if (forecast.kind === 'cannot-tell') return { kind: 'cannot-tell', reason: 'figures' };
  if (forecast.portfolio.grants.length === 0)
    return { kind: 'cannot-tell', reason: forecast.leftOut.length > 0 ? 'figures' : 'nothing' };
  if (forecast.rate === null) return { kind: 'cannot-tell', reason: 'no-rate' };
  const { ruledOut } = rulingOf(evidence);
  const byRule = forecast.rules
    .filter(({ rule }) => !ruledOut.includes(rule))
    .flatMap(({ rule, band }) => (band ? creditEndOf(rule, band, forecast.portfolio) : []));
  const [worst, ...others] = [...byRule, ...withoutPromotional(forecast, forecast.rate)].sort(byEnd);
  if (!worst) return { kind: 'cannot-tell', reason: 'figures' };
  return {
    kind: 'known',
    rate: forecast.rate,
    lasting: [worst, ...others],
    isPart: forecast.leftOut.length > 0,
  };
}

/** The case that promotional grants are never drawn, so that only the others last. It is empty where no grant is promotional. */
function withoutPromotional({ portfolio }: KnownForecast, rate: BurnRate): CreditEnd[] {
  const grants = portfolio.grants.filter(({ category }) => category !== 'promotional');
  if (grants.length === portfolio.grants.length) return [];
  const by = 'promotional-not-drawn';
  if (grants.length === 0) return [{ by, earliest: portfolio.now, latest: portfolio.now }];
  const paid = { ...portfolio, grants };
  const band = forecastRange(paid, rate, STATED_RULES.slice(0, 1));
  if (band?.slowest.kind !== 'done' || band.fastest.kind !== 'done') return [];
  const [slowest, fastest] = [band.slowest.rules[0], band.fastest.rules[0]];
  return slowest && fastest ? [creditEndOf(by, { slowest, fastest }, paid)] : [];
}

function creditEndOf(by: DrawnBy, { slowest, fastest }: Band, { grants }: Portfolio): CreditEnd {
  const last = Math.max(...grants.map(({ expiry }) => expiry));
  const outcomes: Outcome[] = [fastest, ...fastest.underTies, slowest, ...slowest.underTies];
  const ends = outcomes.map(({ runway }) => runway ?? last);
  return { by, earliest: finiteOrNull(Math.min(...ends)), latest: finiteOrNull(Math.max(...ends)) };
}

function finiteOrNull(time: number): number | null {
  return Number.isFinite(time) ? time : null;
}

function byEnd(a: CreditEnd, b: CreditEnd): number {
  return endOf(a.earliest) - endOf(b.earliest) || endOf(a.latest) - endOf(b.latest);
}

function endOf(time: number | null): number {
  return time ?? Number.MAX_SAFE_INTEGER;
}
