import type { GrantsAnalysis } from '../analysis/index.ts';
import { type InsightView, type Words, whyOf } from '../words/index.ts';
import { type SourceView, sourceViewOf } from './sources.ts';

/** One sentence on what is disputed, and what that rests on. */
export interface GroundsView {
  sentence: string;
  ask: string;
  help: string;
  guess: string;
  grounds: readonly { text: string; source: SourceView | null }[];
}

/** Where the account's own figures speak against a rule, these come first, and what rules say of it is no question. */
export function groundsView(
  analysis: GrantsAnalysis,
  { ruledOut }: InsightView,
  words: Words,
): GroundsView | undefined {
  const why = ruledOut.length > 0 ? undefined : whyOf(analysis, words);
  if (!why) return undefined;
  const grounds = why.grounds.map(({ text, source }) => ({
    text,
    source: source && sourceViewOf(source.source, words),
  }));
  return { ...why, ask: words.say('why.ask'), help: words.say('action.help'), grounds };
}
