import type { MicroDollars } from '../../values/index.ts';

/** A grant as a burn-down takes it: spendable in `[start, expiry)`, milliseconds in UTC. */
export interface BurnGrant {
  id: string;
  start: number;
  /** `NEVER` for a grant that does not end. */
  expiry: number;
  /** What it holds when the run begins, or when it starts if that is later. */
  amount: MicroDollars;
}

/** Credit that was used at an instant. */
export interface Usage {
  at: number;
  amount: MicroDollars;
}

export interface Run {
  /** Usage in `[from, until)` counts. */
  from: number;
  until: number;
  /** Whether starts and expiries at `until` itself have happened. */
  end: 'before' | 'at';
  /** Usage that finds no credit: `lost`, or carried as a debt that the next grant pays. */
  overage: 'lost' | 'carry';
  /** What is owed when the run begins; only with `carry`. */
  debt: MicroDollars;
}

/** Why a grant was drawn. */
export interface Choice<K extends string> {
  /** Other live grants that the order does not tell apart from it. */
  tiedWith: readonly string[];
  /** The next live grant that the order does tell apart, and the key that decided; `null` where there is none. */
  before: { grant: string; decidedBy: K } | null;
}

/** What happened, in order. `usage` is the index of the usage, `null` for a debt that was paid. */
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

/** A stretch of time `[from, until)` in which no grant starts or ends, so that the order is fixed. */
export interface Segment {
  from: number;
  until: number;
  /** What is owed as it begins, before a grant that starts then pays it; nothing with `lost`. */
  owed: MicroDollars;
  usage: MicroDollars;
  /** `carry`: what is owed at its end. `lost`: what was lost in it. */
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
      /** All usage in the run. */
      usage: MicroDollars;
      /** `carry`: what is owed at the end. `lost`: all that was lost. */
      overage: MicroDollars;
      steps: readonly Step<K>[];
      segments: readonly Segment[];
    }
  | { kind: 'refused'; problems: readonly BurnProblem[] };
