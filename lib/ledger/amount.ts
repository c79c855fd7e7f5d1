import { type MicroDollars, microDollars } from '../values/index.ts';

/**
 * Turns the result of a sum or difference into money.
 * @throws RangeError if it is not a safe integer. Burn-down and evidence refuse such amounts beforehand.
 */
export function toMicroDollars(integer: number): MicroDollars {
  const amount = microDollars(integer);
  if (amount === undefined) throw new RangeError('An amount of money is too large to be exact.');
  return amount;
}

/** Whether an amount from outside can be used in sums: a whole number of micro-dollars. */
export function isCountable(amount: number): boolean {
  return Number.isSafeInteger(amount);
}
