import { CENT, type MicroDollars } from '../../values/index.ts';
import type { Words } from '../words.ts';

/** What expires unused, calculated from a rate and rounded up to whole cents. */
export function moneyLost(words: Words, amount: MicroDollars): string {
  return words.money((Math.ceil(amount / CENT) * CENT) as MicroDollars);
}

/** A calculated daily spend, rounded to whole cents. Less than half a cent is not rounded, because it is not zero. */
export function toWholeCents(rate: MicroDollars): MicroDollars {
  const rounded = Math.round(rate / CENT) * CENT;
  return rounded === 0 ? rate : (rounded as MicroDollars);
}
