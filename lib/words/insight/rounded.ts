import { CENT, type MicroDollars } from '../../values/index.ts';
import type { Words } from '../words.ts';

/** What expires unused, worked out from a rate: in whole cents, and never less than it is. */
export function moneyLost(words: Words, amount: MicroDollars): string {
  return words.money((Math.ceil(amount / CENT) * CENT) as MicroDollars);
}

/** A daily spend that a division gave, in whole cents; less than half a cent stays as it is, since it is not nothing. */
export function toWholeCents(rate: MicroDollars): MicroDollars {
  const rounded = Math.round(rate / CENT) * CENT;
  return rounded === 0 ? rate : (rounded as MicroDollars);
}
