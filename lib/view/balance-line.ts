import type { Instant, Range } from '../values/index.ts';
import { ageWords, fromNothing, rangeWords, type Words } from '../words/index.ts';

/** The line beside the provider's own balance: what can be spent by a reading of the grants, and its age. */
export function balanceLine(
  { spendable, readAt }: { spendable: Range; readAt: Instant },
  now: Instant,
  words: Words,
): string {
  return words.say('line.spendable', rangeWords(words, fromNothing(spendable)), ageWords(readAt, now, words));
}
