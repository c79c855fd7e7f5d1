import type { BurnRate } from '../../ledger/index.ts';
import type { Words } from '../words.ts';
import { toWholeCents } from './rounded.ts';

/** Such as "$0.47 a day" or "$0.40 to $0.60 a day". A rate that the user typed is not rounded. */
export function rateWords(rate: BurnRate, words: Words): string {
  const ends = [rate.slowest, rate.fastest].map((end) =>
    words.money(rate.source === 'typed' ? end : toWholeCents(end)),
  );
  const [slowest = '', fastest = ''] = ends;
  if (slowest === fastest) return words.say('lasts.rate', slowest);
  return words.say('lasts.rate', words.say('range.between', slowest, fastest));
}
