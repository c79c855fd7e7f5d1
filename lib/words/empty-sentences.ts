import type { EmptyAnalysis } from '../analysis/index.ts';
import type { Words } from './words.ts';

/** What a page without grants says of that, and its total where there is one that no grant explains. */
export function emptySentences({ words: pageWords, headline }: EmptyAnalysis, words: Words): string[] {
  const said = [words.say('panel.empty_words', pageWords)];
  return headline === null || headline.equals !== null
    ? said
    : [...said, words.say('panel.empty_headline', headline.label, words.money(headline.amount))];
}
