import type { MicroDollars } from '../values/index.ts';
import type { Facts } from './facts.ts';

/** A figure in the sentence of a ground. */
export type Figure =
  | { kind: 'money'; amount: MicroDollars }
  | { kind: 'minutes'; number: number }
  | { kind: 'days'; number: number }
  | { kind: 'number'; number: number };

export type Figures = readonly Figure[];

/** Tests something about an account. It gives the figures to show where that holds, and else `null`, also for facts that were not read. */
export type Sign = (facts: Facts) => Figures | null;

export function money(amount: MicroDollars): Figure {
  return { kind: 'money', amount };
}

/** The result of a sign that has no figures. */
export function signIf(holds: boolean): Figures | null {
  return holds ? [] : null;
}
