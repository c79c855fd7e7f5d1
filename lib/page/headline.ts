import type { MicroDollars } from '../values/index.ts';

/** A total that the page prints outside its rows. */
export interface Headline {
  label: string;
  amount: MicroDollars;
  /** Set where it stands in a row of sums below what is left: then it counts no figure of another column. */
  isOfLeft?: true;
}
