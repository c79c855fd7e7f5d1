import type { ExplainedHeadline } from '../analysis/headline.ts';
import { headlineMeaning } from '../words/field-words.ts';
import type { Words } from '../words/words.ts';

/** Which sum the page's own total is, or that it is none. */
export function headlineMeaningWords({ equals, comparable }: ExplainedHeadline, words: Words): string {
  if (equals !== null) return headlineMeaning(words, equals);
  return words.say(comparable ? 'tile.headline_unexplained' : 'tile.headline_not_compared');
}
