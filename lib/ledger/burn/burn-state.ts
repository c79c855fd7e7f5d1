import type { MicroDollars } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import type { DrawKeys } from '../draw/order.ts';
import { LiveGrants, type Lot } from './live-grants.ts';
import type { BurnGrant, BurnOptions, Segment, Step } from './types.ts';

/** The state of a burn-down between two events, and its log so far. */
export class BurnState<G extends BurnGrant, K extends string> {
  readonly steps: Step<K>[] = [];
  readonly segments: Segment[] = [];
  readonly #live: LiveGrants<G, K>;
  readonly #run: BurnOptions;
  #segment: { from: number; owed: number; usage: number; uncovered: number };
  #debt: number;
  #uncovered = 0;
  #usage = 0;

  constructor(order: DrawKeys<G, K>, run: BurnOptions) {
    this.#live = new LiveGrants(order);
    this.#run = run;
    this.#segment = { from: run.from, owed: run.debt, usage: 0, uncovered: 0 };
    this.#debt = run.debt;
  }

  get usage(): MicroDollars {
    return toMicroDollars(this.#usage);
  }

  get overage(): MicroDollars {
    return toMicroDollars(this.#run.overage === 'carry' ? this.#debt : this.#uncovered);
  }

  expire(lot: Lot<G>, at: number): void {
    this.closeSegment(at);
    this.#live.remove(lot);
    lot.expired = lot.left;
    lot.left = 0;
    lot.state = 'ended';
    this.steps.push({ kind: 'expiry', at, grant: lot.grant.id, expired: toMicroDollars(lot.expired) });
  }

  start(lot: Lot<G>, at: number): void {
    if (lot.state === 'ended') return;
    this.closeSegment(at);
    lot.state = 'live';
    this.steps.push({ kind: 'start', at, grant: lot.grant.id, amount: lot.grant.amount });
    if (lot.left > 0) this.#live.add(lot);
    if (this.#debt > 0) this.#debt = this.#draw(this.#debt, at, null);
  }

  use(amount: number, at: number, index: number): void {
    this.#usage += amount;
    this.#segment.usage += amount;
    const uncovered = this.#draw(amount, at, index);
    if (uncovered === 0) return;
    this.steps.push({ kind: 'overage', at, amount: toMicroDollars(uncovered), usage: index });
    if (this.#run.overage === 'carry') this.#debt += uncovered;
    else this.#uncovered += uncovered;
    this.#segment.uncovered += uncovered;
  }

  /** Closes the current segment. A segment ends when a grant starts or ends. */
  closeSegment(at: number): void {
    const { from, owed, usage, uncovered } = this.#segment;
    if (at <= from) return;
    const overage = this.#run.overage === 'carry' ? this.#debt : uncovered;
    this.segments.push({
      from,
      until: at,
      owed: toMicroDollars(owed),
      usage: toMicroDollars(usage),
      overage: toMicroDollars(overage),
    });
    this.#segment = { from: at, owed: this.#debt, usage: 0, uncovered: 0 };
  }

  /** Draws an amount from the live grants in order. Returns the part that no credit covers. */
  #draw(amount: number, at: number, usage: number | null): number {
    let uncovered = amount;
    for (let lot = this.#live.head; lot && uncovered > 0; lot = this.#live.head) {
      const drawn = Math.min(lot.left, uncovered);
      const choice = this.#live.choose(lot);
      this.steps.push({
        kind: 'draw',
        at,
        grant: lot.grant.id,
        amount: toMicroDollars(drawn),
        usage,
        choice,
      });
      lot.left -= drawn;
      lot.used += drawn;
      uncovered -= drawn;
      if (lot.left === 0) this.#live.remove(lot);
    }
    return uncovered;
  }
}
