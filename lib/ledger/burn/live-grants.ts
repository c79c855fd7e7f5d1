import { compare, type DrawKeys } from '../draw/order.ts';
import type { BurnGrant, Choice } from './result.ts';

/** A grant during a run. */
export interface Lot<G extends BurnGrant> {
  grant: G;
  state: 'waiting' | 'live' | 'ended';
  used: number;
  left: number;
  expired: number;
  /** Its place in the order, from 0; of grants tied in the order, the one that ends first is taken first. */
  place: number;
  /** The same for all grants tied in the order. */
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

  /** What is drawn next; `undefined` where nothing can be. */
  get head(): Lot<G> | undefined {
    return this.#lots[0];
  }

  add(lot: Lot<G>): void {
    this.#lots.splice(this.#indexOf(lot.place), 0, lot);
    this.#choice = undefined;
  }

  /** Does nothing where the grant is not among them. */
  remove(lot: Lot<G>): void {
    const index = this.#indexOf(lot.place);
    if (this.#lots[index] !== lot) return;
    this.#lots.splice(index, 1);
    this.#choice = undefined;
  }

  /** Why `head` is drawn and nothing else. */
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

  /** Where a place stands or would stand among the live ones. */
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
