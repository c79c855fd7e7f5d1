import { type MicroDollars, microDollars } from '../values/index.ts';

/**
 * Takes the result of a sum or difference as money.
 * @throws RangeError outside the safe integers; burn-down and evidence refuse such figures beforehand.
 */
export function toMicroDollars(integer: number): MicroDollars {
  const amount = microDollars(integer);
  if (amount === undefined) throw new RangeError('An amount of money is too large to be exact.');
  return amount;
}

/** Whether a figure from outside can be counted with: a whole number of micro-dollars. */
export function isCountable(amount: number): boolean {
  return Number.isSafeInteger(amount);
}
