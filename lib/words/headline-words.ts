import {
  type EmptyAnalysis,
  type ExplainedHeadline,
  type GrantsAnalysis,
  type HeadlineMeaning,
  isDebt,
} from '../analysis/index.ts';
import { headlineMeaning } from './field-words.ts';
import type { MessageKey } from './message-key.ts';
import type { Words } from './words.ts';

/** Why a total of the page equals no sum of its rows: it is not such a sum, or it cannot be decided. */
export type Unexplained = 'not_seen' | 'debt' | 'unexplained' | 'not_compared';

export function unexplained(
  headline: ExplainedHeadline,
  analysis: GrantsAnalysis | EmptyAnalysis,
): Unexplained {
  if ('extent' in analysis && analysis.extent.kind !== 'whole') return 'not_seen';
  if (isDebt(headline)) return 'debt';
  return headline.comparable ? 'unexplained' : 'not_compared';
}

const REASON: Record<Unexplained, MessageKey> = {
  not_seen: 'answer.headline_not_seen',
  debt: 'answer.headline_debt',
  unexplained: 'answer.headline_unexplained',
  not_compared: 'answer.headline_not_compared',
};

/** The sum that the page's own total equals, or why it equals none. */
export function headlineWords(
  headline: ExplainedHeadline,
  analysis: GrantsAnalysis | EmptyAnalysis,
  words: Words,
): string {
  return headline.equals === null
    ? words.say(REASON[unexplained(headline, analysis)])
    : meaningWords(headline.equals, analysis, words);
}

/** The sum that a total equals. Expired credit is named only if there is any. */
export function meaningWords(
  meaning: HeadlineMeaning,
  analysis: GrantsAnalysis | EmptyAnalysis,
  words: Words,
): string {
  const hasExpired =
    'grants' in analysis && analysis.grants.some(({ status, left }) => status === 'expired' && left !== 0);
  return meaning === 'left-with-expired' && !hasExpired
    ? words.say('headline.left')
    : headlineMeaning(words, meaning);
}
