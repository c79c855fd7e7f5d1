import type { BurnRate } from '../../ledger/index.ts';
import type { Words } from '../words.ts';

/** Such as "$0.47 a day" or "$0.40 to $0.60 a day". */
export function rateWords({ slowest, fastest }: BurnRate, words: Words): string {
  if (slowest === fastest) return words.say('until.rate', words.money(slowest));
  return words.say('until.rate', words.say('range.between', words.money(slowest), words.money(fastest)));
}
