import { compare, type DrawKeys } from '../draw/order.ts';
import type { BurnGrant, Choice } from './types.ts';

/** A grant during a burn-down. */
export interface Lot<G extends BurnGrant> {
  grant: G;
  state: 'waiting' | 'live' | 'ended';
  used: number;
  left: number;
  expired: number;
  /** Its place in the order, from 0. If the order ties grants, the one that ends first comes first. */
  place: number;
  /** The same number for all grants that the order ties. */
  group: number;
}

/** The live grants that hold money, by their place in the order. */
export class LiveGrants<G extends BurnGrant, K extends string> {
  readonly #order: DrawKeys<G, K>;
  readonly #lots: Lot<G>[] = [];
  #choice: Choice<K> | undefined;

  constructor(order: DrawKeys<G, K>) {
    this.#order = order;
  }

  /** The grant that is drawn next; `undefined` if there is none. */
  get head(): Lot<G> | undefined {
    return this.#lots[0];
  }

  add(lot: Lot<G>): void {
    this.#lots.splice(this.#indexOf(lot.place), 0, lot);
    this.#choice = undefined;
  }

  /** Does nothing if the grant is not live. */
  remove(lot: Lot<G>): void {
    const index = this.#indexOf(lot.place);
    if (this.#lots[index] !== lot) return;
    this.#lots.splice(index, 1);
    this.#choice = undefined;
  }

  /** Why `head` is drawn and no other grant. */
  choose(head: Lot<G>): Choice<K> {
    this.#choice ??= this.#choiceOf(head);
    return this.#choice;
  }

  #choiceOf(head: Lot<G>): Choice<K> {
    const next = this.#lots.findIndex(({ group }) => group !== head.group);
    const tied = next < 0 ? this.#lots : this.#lots.slice(0, next);
    const other = this.#lots[next];
    const comparison = other && compare(this.#order, head.grant, other.grant);
    return {
      tiedWith: tied.filter((lot) => lot !== head).map(({ grant }) => grant.id),
      before:
        other && comparison && 'decidedBy' in comparison
          ? { grant: other.grant.id, decidedBy: comparison.decidedBy }
          : null,
    };
  }

  /** The index of the live grant at a place, or the index at which it would be inserted. */
  #indexOf(place: number): number {
    let [low, high] = [0, this.#lots.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lots[middle]?.place ?? place) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
