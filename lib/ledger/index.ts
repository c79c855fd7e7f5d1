/** How credit is drawn: burn-down under an order, evidence for the real order, and forecast. */

export { type DrawFacts, factsOfRow } from './draw/facts.ts';
export { type Comparison, compare, rank } from './draw/order.ts';
export { DEFAULT_RULE, looksAtCategory, orderOf, ruleOf, statedPart } from './draw/rules.ts';
export { ASSUMPTIONS, type Assumption, FIRMEST, isFirm } from './evidence/assumption.ts';
export { type Evidence, evidenceOf, type RuleVerdict, SHOWN_DAYS } from './evidence/evidence.ts';
export type { Experiment, Prediction } from './evidence/experiment.ts';
export { canBeLeftOut } from './evidence/left-out.ts';
export type { ReadGrant, Reading, ReadingProblem } from './evidence/reading.ts';
export type { Guess, Verdict } from './evidence/verdict.ts';
export type { Witness } from './evidence/witness.ts';
export { type BurnRate, burnRateOf, withTypedRate } from './forecast/burn-rate.ts';
export {
  expiringIdle,
  type Forecast,
  forecastOf,
  forecastRange,
  type GrantForecast,
  type Outcome,
  type RuleForecast,
} from './forecast/forecast.ts';
export { type LeastRate, leastRateWithoutLoss, usedUpAt } from './forecast/least-rate.ts';
export { endingEarlier, endingLater, type Portfolio, portfolioProblems } from './forecast/portfolio.ts';
export { usedSince } from './forecast/used-since.ts';
export { portfolioOf, readGrantOf } from './from-rows.ts';
