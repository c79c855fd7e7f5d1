import type { Range } from '../values/index.ts';
import type { Words } from './words.ts';

/** A range as words: one figure where its bounds meet, else "$1 to $2" or "at least $1". */
export function rangeWords(words: Words, { atLeast, atMost }: Range): string {
  if (atMost === null) return words.say('range.at_least', words.money(atLeast));
  if (atLeast === atMost) return words.money(atLeast);
  return words.say('range.between', words.money(atLeast), words.money(atMost));
}
