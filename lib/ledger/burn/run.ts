import type { MicroDollars } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import type { DrawKeys } from '../draw/order.ts';
import { LiveGrants, type Lot } from './live-grants.ts';
import type { BurnGrant, Run, Segment, Step } from './result.ts';

/** A run under way: the state between two events, and what has happened so far. */
export class Running<G extends BurnGrant, K extends string> {
  readonly steps: Step<K>[] = [];
  readonly segments: Segment[] = [];
  readonly #live: LiveGrants<G, K>;
  readonly #run: Run;
  #segment: { from: number; owed: number; usage: number; lost: number };
  #debt: number;
  #lost = 0;
  #usage = 0;

  constructor(order: DrawKeys<G, K>, run: Run) {
    this.#live = new LiveGrants(order);
    this.#run = run;
    this.#segment = { from: run.from, owed: run.debt, usage: 0, lost: 0 };
    this.#debt = run.debt;
  }

  get usage(): MicroDollars {
    return toMicroDollars(this.#usage);
  }

  get overage(): MicroDollars {
    return toMicroDollars(this.#run.overage === 'carry' ? this.#debt : this.#lost);
  }

  expire(lot: Lot<G>, at: number): void {
    this.cut(at);
    this.#live.remove(lot);
    lot.expired = lot.left;
    lot.left = 0;
    lot.state = 'ended';
    this.steps.push({ kind: 'expiry', at, grant: lot.grant.id, expired: toMicroDollars(lot.expired) });
  }

  start(lot: Lot<G>, at: number): void {
    if (lot.state === 'ended') return;
    this.cut(at);
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
    else this.#lost += uncovered;
    this.#segment.lost += uncovered;
  }

  /** Ends the segment at a time at which a grant starts or ends. */
  cut(at: number): void {
    const { from, owed, usage, lost } = this.#segment;
    if (at <= from) return;
    const overage = this.#run.overage === 'carry' ? this.#debt : lost;
    this.segments.push({
      from,
      until: at,
      owed: toMicroDollars(owed),
      usage: toMicroDollars(usage),
      overage: toMicroDollars(overage),
    });
    this.#segment = { from: at, owed: this.#debt, usage: 0, lost: 0 };
  }

  /** Draws from one live grant after the other; returns what found no credit. */
  #draw(amount: number, at: number, usage: number | null): number {
    let open = amount;
    for (let lot = this.#live.head; lot && open > 0; lot = this.#live.head) {
      const drawn = Math.min(lot.left, open);
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
      open -= drawn;
      if (lot.left === 0) this.#live.remove(lot);
    }
    return open;
  }
}
