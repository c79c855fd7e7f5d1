import type { GrantsAnalysis } from '../analysis/index.ts';
import { type InsightView, type Words, whyOf } from '../words/index.ts';
import { type SourceView, sourceViewOf } from './sources.ts';

/** A sentence about what is disputed, and the reasons with their sources. */
export interface GroundsView {
  sentence: string;
  ask: string;
  help: string;
  guess: string;
  grounds: readonly { text: string; source: SourceView | null }[];
}

/** `undefined` if nothing is disputed, or if the account's own figures rule out a rule. Those figures count more. */
export function groundsView(
  analysis: GrantsAnalysis,
  { ruledOut, doubted }: InsightView,
  words: Words,
): GroundsView | undefined {
  const why = ruledOut.length > 0 ? undefined : whyOf(analysis, doubted, words);
  if (!why) return undefined;
  const grounds = why.grounds.map(({ text, source }) => ({
    text,
    source: source && sourceViewOf(source.source, words),
  }));
  return { ...why, ask: words.say('why.ask'), help: words.say('action.help'), grounds };
}
