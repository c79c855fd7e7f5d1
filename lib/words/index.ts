/** Analysis → sentences, numbers and dates in the user’s language. */

export { ageWords } from './age-words.ts';
export {
  causeAction,
  causeName,
  causeSource,
  errorMeaning,
  groundSentence,
  type Link,
  pageLink,
  verdictName,
} from './blocked/cause-words.ts';
export { rechargeSentences } from './blocked/recharge-words.ts';
export {
  categoryName,
  headlineMeaning,
  issueMessage,
  issueQuote,
  publishedRules,
  ruleName,
  shareWords,
  sourceName,
  statusName,
} from './field-words.ts';
export { grantTitle, maySpend } from './grant-name.ts';
export { headlineWords, meaningWords, type Unexplained, unexplained } from './headline-words.ts';
export type { Chart } from './insight/chart.ts';
export { evidenceView } from './insight/evidence-view.ts';
export {
  type CompareBody,
  type EvidenceBody,
  type Fold,
  type InsightState,
  type InsightView,
  insightIn,
  type LastsView,
  type RateField,
  type RuleTable,
  type VerdictView,
} from './insight/insight-view.ts';
export { insightWords } from './insight/insight-words.ts';
export { moneyLost } from './insight/rounded.ts';
export type { MessageKey } from './message-key.ts';
export { emptySentences, foundSentences } from './no-figures.ts';
export {
  eitherWords,
  fromNothing,
  owedWords,
  rangeWords,
  spendableAndOwedWords,
  spendableWords,
  upToWords,
} from './range-words.ts';
export { whyOf } from './why.ts';
export { createWords, type Words } from './words.ts';
