import type { Random } from './random.ts';
import { type Purse, put } from './truth.ts';

/** Who pays what was used without credit: nobody, the next purchases, or whatever comes next. */
export type Payer = 'nobody' | 'purchase' | 'next';

/** Usage that found no credit, paid out of later grants as they come; no reading ever shows it. */
export class UnseenDebt {
  #owed = 0;
  readonly #payer: Payer;
  readonly #coming: Purse[];

  constructor(payer: Payer, purses: readonly Purse[]) {
    this.#payer = payer;
    this.#coming = [...purses].sort((a, b) => a.start - b.start);
  }

  add(amount: number): void {
    if (this.#payer !== 'nobody') this.#owed += amount;
  }

  /** Lets the grants that have come by a time pay, each when it comes. */
  settle(at: number): void {
    for (let next = this.#coming[0]; next && next.start <= at; next = this.#coming[0]) {
      this.#coming.shift();
      if (this.#payer === 'purchase' && next.category !== 'paid') continue;
      const paid = Math.min(this.#owed, next.left);
      if (paid > 0) put(next, next.left - paid, next.start);
      this.#owed -= paid;
    }
  }
}

/** Any payer but nobody. */
export function randomPayer(random: Random): Payer {
  return random.one(['purchase', 'next'] as const);
}
