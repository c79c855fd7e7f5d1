import type { MicroDollars } from '../../values/index.ts';

/** A grant for a burn-down. It is spendable in `[start, expiry)`, in milliseconds in UTC. */
export interface BurnGrant {
  id: string;
  start: number;
  /** `NO_EXPIRY` for a grant that does not end. */
  expiry: number;
  /** What it holds when the burn-down begins, or when the grant starts if that is later. */
  amount: MicroDollars;
}

/** Credit that was used at an instant. */
export interface Usage {
  at: number;
  amount: MicroDollars;
}

/** The period of a burn-down, and what happens to usage without credit. */
export interface BurnOptions {
  /** Usage in `[from, until)` counts. */
  from: number;
  until: number;
  /** Whether starts and expiries at `until` itself have happened. */
  end: 'before' | 'at';
  /** Usage that no credit covers: `drop` only counts it, `carry` makes it a debt that the next grant pays. */
  overage: 'drop' | 'carry';
  /** What is owed when the burn-down begins; only with `carry`. */
  debt: MicroDollars;
}

/** Why a grant was drawn. */
export interface Choice<K extends string> {
  /** Other live grants that the order does not rank before or after it. */
  tiedWith: readonly string[];
  /** The next live grant that the order ranks after it, and the key that decided; `null` if there is none. */
  before: { grant: string; decidedBy: K } | null;
}

/** One event of a burn-down. `usage` is the index of the usage, `null` if a debt was paid. */
export type Step<K extends string> =
  | { kind: 'start'; at: number; grant: string; amount: MicroDollars }
  | { kind: 'expiry'; at: number; grant: string; expired: MicroDollars }
  | {
      kind: 'draw';
      at: number;
      grant: string;
      amount: MicroDollars;
      usage: number | null;
      choice: Choice<K>;
    }
  | { kind: 'overage'; at: number; amount: MicroDollars; usage: number };

export interface BurnedGrant {
  id: string;
  state: 'waiting' | 'live' | 'ended';
  /** `amount = used + left + expired`, none of them negative. */
  used: MicroDollars;
  left: MicroDollars;
  expired: MicroDollars;
}

/** A period `[from, until)` in which no grant starts or ends, so that the order is fixed. */
export interface Segment {
  from: number;
  until: number;
  /** What is owed when it begins, before a grant that starts then pays it; nothing with `drop`. */
  owed: MicroDollars;
  usage: MicroDollars;
  /** With `carry`, what is owed at its end. With `drop`, the usage in it that no credit covered. */
  overage: MicroDollars;
}

export type BurnProblem =
  | { code: 'amount-unusable' | 'dates-unusable'; grant: string }
  | { code: 'same-id'; grant: string }
  | { code: 'usage-unusable'; usage: number }
  | { code: 'place-unknown'; grant: string }
  | { code: 'too-large' | 'run-unusable' };

export type BurnDown<K extends string> =
  | {
      kind: 'done';
      /** In the order given. */
      grants: readonly BurnedGrant[];
      /** All usage in the period. */
      usage: MicroDollars;
      /** With `carry`, what is owed at the end. With `drop`, all usage that no credit covered. */
      overage: MicroDollars;
      steps: readonly Step<K>[];
      segments: readonly Segment[];
    }
  | { kind: 'refused'; problems: readonly BurnProblem[] };
