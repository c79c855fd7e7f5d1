import type { Instant, MicroDollars, Range } from '../values/index.ts';
import { ageWords, fromNothing, rangeWords, type Words } from '../words/index.ts';

/** What the line shows of a reading. */
interface Told {
  spendable: Range;
  /** `null`: there is no debt. */
  owed: MicroDollars | null;
  readAt: Instant;
  /** Whether the balance can be of what was read. */
  isFitting: boolean;
}

/** The line beside the provider's own balance: what can be spent by a reading of the grants, and its age. */
export function balanceLine(
  { spendable, owed, readAt, isFitting }: Told,
  now: Instant,
  words: Words,
): string {
  const age = ageWords(readAt, now, words);
  if (!isFitting) return words.say('line.unlike', age);
  const told = rangeWords(words, fromNothing(spendable));
  return owed === null
    ? words.say('line.spendable', told, age)
    : words.say('line.owed', told, words.money(owed), age);
}
