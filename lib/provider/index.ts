/** All that is OpenAI’s own: addresses, words, what it sells, and the draw rules that it or its users have stated. */

export {
  BILLING_PAGES,
  GRANTS_API_PATH,
  GRANTS_PAGE,
  HOST,
  isBillingPage,
  isGrantsApi,
  isGrantsPath,
  PATH_SEGMENTS,
  SITE,
} from './addresses.ts';
export type { Category, Correction } from './category.ts';
export type { Column } from './column.ts';
export { saysGrants, saysNone } from './empty-words.ts';
export { OF_GRANTS } from './grants-signs.ts';
export { guessCategory } from './guess-category.ts';
export { meaningOf, saysExpires } from './header-words.ts';
export { PAGE_SENTENCES, SMALL_WORDS, TELLING_WORDS } from './page-words.ts';
export { isStateWord, readState, type StateWord } from './state-words.ts';
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
export { TOTAL_LABEL } from './total-labels.ts';
