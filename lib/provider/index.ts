/** Everything specific to OpenAI: its addresses and words, what it sells, and the draw rules that it or its users have stated. */

export { isMonthAlone, namesOtherMonth } from './account-months.ts';
export {
  type AccountLabel,
  type AccountSaying,
  accountLabel,
  accountSaying,
  isAccountHeading,
  isBesideFigure,
  isOfMonth,
  makesHard,
  rechargeBy,
  saysAlmost,
  scopeIn,
  tierIn,
} from './account-words.ts';
export {
  type AccountAddress,
  accountAddress,
  BILLING_PAGES,
  GRANTS_API_PATH,
  GRANTS_PAGE,
  HOST,
  isBillingPage,
  isGrantsApi,
  isGrantsPath,
  PATH_SEGMENTS,
  PROVIDER_PAGES,
  type ProviderPage,
  SITE,
  sourceAddress,
} from './addresses.ts';
export { bandMeaning } from './band-words.ts';
export type { Category, Correction } from './category.ts';
export type { Column } from './column.ts';
export { controlMeaning, saysEverything } from './control-words.ts';
export { type FigureMeaning, isUnknownNote, saysLeft, saysUsed, withoutFigureWords } from './figure-words.ts';
export { isOtherScope, isUnknownNoteOnGrant, isUnknownSentence } from './further-words.ts';
export {
  deniesInRemarks,
  deniesInSentence,
  deniesOnBanner,
  deniesOutright,
  speaksAgainstGrants,
  speaksOnBanner,
} from './grant-sentences.ts';
export { OF_GRANTS } from './grants-signs.ts';
export { guessCategory } from './guess-category.ts';
export { meaningOf, meaningOfCompound, saysExpires } from './header-words.ts';
export { isCreditLabel, isKindOfGrant, isPageText, isSentence } from './label-words.ts';
export { saysAtWork, saysFailed } from './message-words.ts';
export { isHarmlessOverlay } from './overlay-words.ts';
export { saysMore, saysNone } from './page-words.ts';
export { hasUnknownWords } from './prose-words.ts';
export { type HeadingKind, headingKind, isRailHeading } from './section-words.ts';
export { isLabelOfSomebody, isNamedForSomebody } from './somebody-words.ts';
export {
  definesOtherwise,
  isNaming,
  isStateWord,
  readState,
  type StateWord,
  speaksAgainst,
} from './state-words.ts';
export {
  DRAW_KEY_IDS,
  DRAW_RULES,
  type DrawKeyId,
  type DrawRule,
  HYPOTHESIS_IDS,
  type RuleId,
  type RuleSource,
  STATED_RULE_IDS,
  STATED_RULES,
  type StatedRule,
  type StatedRuleId,
} from './stated-rules.ts';
export {
  isBareTotal,
  meaningsOfTotal,
  saysTotal,
  saysTotalLeft,
  TOTAL_LABEL,
  TOTAL_SENTENCE,
  type TotalMeaning,
} from './total-labels.ts';
export { tellsOtherUnit } from './unit-words.ts';
