import type { MicroDollars } from '../values/index.ts';
import type { Facts } from './facts.ts';

/** A figure in the sentence of a ground. */
export type Figure =
  | { kind: 'money'; amount: MicroDollars }
  | { kind: 'minutes'; number: number }
  | { kind: 'days'; number: number }
  | { kind: 'number'; number: number };

export type Figures = readonly Figure[];

/** Something that may hold of an account: its figures where it does, else `null`. What was not read never holds. */
export type Sign = (facts: Facts) => Figures | null;

export function money(amount: MicroDollars): Figure {
  return { kind: 'money', amount };
}

/** A sign without figures. */
export function only(holds: boolean): Figures | null {
  return holds ? [] : null;
}
