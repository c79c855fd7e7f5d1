import { CENT, type MicroDollars, type Range } from '../values/index.ts';

/** What a reading of the grants says that a page's own balance can be held against. */
export interface GrantsSums {
  /** What can be spent as of now. */
  spendable: Range;
  /** All that was ever granted; `null`: not known. */
  granted: MicroDollars | null;
  /** The total that the page of the grants showed. */
  total: MicroDollars | null;
}

/** Two decimals are shown of each figure. */
const SLACK = 10 * CENT;

/** Whether a page's own balance can be of the account that was read: neither less than is left for certain, nor more than was ever there. */
export function fitsBalance(balance: MicroDollars, { spendable, granted }: GrantsSums): boolean {
  return balance >= spendable.atLeast - SLACK && (granted === null || balance <= granted + SLACK);
}

/** Whether a balance is exactly the amount that was read. A page without a name is recognised by that. */
export function isSameBalance(balance: MicroDollars, { spendable, total }: GrantsSums): boolean {
  const isSpendable = spendable.atLeast === spendable.atMost && spendable.atLeast === balance;
  return balance !== 0 && (isSpendable || total === balance);
}
