import { CENT, type MicroDollars, type Range } from '../values/index.ts';

/** The sums of a reading of the grants with which a page's balance is compared. */
export interface GrantsSums {
  /** What can be spent now. */
  spendable: Range;
  /** All that was ever granted; `null` where that is not known. */
  granted: MicroDollars | null;
  /** The total that the page of the grants showed. */
  total: MicroDollars | null;
}

/** Each figure is rounded to two decimals. */
const TOLERANCE = 10 * CENT;

/** Whether a balance can belong to the account that was read: it is neither less than what is certainly left nor more than was ever granted. */
export function fitsBalance(balance: MicroDollars, { spendable, granted }: GrantsSums): boolean {
  return balance >= spendable.atLeast - TOLERANCE && (granted === null || balance <= granted + TOLERANCE);
}

/** Whether a balance is exactly an amount that was read. It identifies the account on a page that names none. */
export function isSameBalance(balance: MicroDollars, { spendable, total }: GrantsSums): boolean {
  const isSpendable = spendable.atLeast === spendable.atMost && spendable.atLeast === balance;
  return balance !== 0 && (isSpendable || total === balance);
}
