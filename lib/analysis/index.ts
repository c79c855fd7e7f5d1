/** Reading → analysis: what can be spent, what has expired, in which order it is used, and what the account’s figures prove. */

export { analyse } from './analyse.ts';
export {
  type Analysis,
  type AnalysisStatus,
  type EmptyAnalysis,
  type GrantsAnalysis,
  seesAll,
  type UnreadableAnalysis,
} from './analysis.ts';
export { type Basis, type Choices, NO_CHOICES, preferredRuleOf } from './basis.ts';
export type { Claim } from './claim.ts';
export { compareGrants, type DrawGroup, drawOrder } from './draw-order.ts';
export { type ExactAnswer, LONGEST_ANSWER } from './exact/exact-answer.ts';
export { type ExactIds, exactIds } from './exact/exact-ids.ts';
export { parseExact } from './exact/parse-exact.ts';
export { type ExportableAnalysis, isExportable } from './exportable.ts';
export type { Grant, GrantStatus } from './grant.ts';
export { identities } from './identity.ts';
export { type Account, accountOf } from './insight/account.ts';
export { type AccountEvidence, accountEvidence, doubtedRules, rulingOf } from './insight/account-evidence.ts';
export { type AccountForecast, accountForecast, type RuleOutlook } from './insight/account-forecast.ts';
export { type Insight, insightOf, type VisitHistory } from './insight/insight.ts';
export {
  NO_RULING,
  preferredRule,
  type RuleWish,
  type Ruling,
  ruleChosen,
} from './insight/ruling.ts';
export { MAX_READINGS, readingOf, type SeenReading, type Series, withReading } from './insight/series.ts';
export {
  type Detail,
  doubtsOn,
  ISSUE_SEVERITY,
  type Issue,
  type IssueCode,
  isSettled,
  issue,
} from './issue.ts';
export type { HeadlineMeaning } from './totals/candidate-sums.ts';
export { certainDeductions, certainParts } from './totals/certain.ts';
export { type ExplainedHeadline, isDebt, isUnexplained } from './totals/headline.ts';
export type { Deduction } from './totals/reconciliation.ts';
export { onlyValue, type Totals, usedOf } from './totals/totals.ts';
export { hasTwoFigures } from './totals/two-figures.ts';
