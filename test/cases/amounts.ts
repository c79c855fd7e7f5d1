import { fromDecimal, type MicroDollars } from '../../lib/values/money.ts';

/**
 * An amount of a case, whatever its unit, as if it were dollars: all arithmetic is the same in every unit.
 * @throws Error for what is no decimal of at most six places.
 */
export function amountOf(text: string): MicroDollars {
  const amount = fromDecimal(text);
  if (amount === undefined) throw new Error(`${text} is no amount of at most six decimals`);
  return amount;
}
