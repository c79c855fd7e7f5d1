declare const unit: unique symbol;

/** An amount of money in whole micro-dollars (1 USD = 1,000,000), always a safe integer; negative is debt. */
export type MicroDollars = number & { readonly [unit]: 'micro-dollars' };

/** One cent, the smallest difference that the page can show. */
export const CENT = 10_000 as MicroDollars;
export const NO_MONEY = 0 as MicroDollars;

const DECIMALS = 6;

/** `undefined` if the integer is too large to be exact. */
export function microDollars(integer: number): MicroDollars | undefined {
  return Number.isSafeInteger(integer) ? (integer as MicroDollars) : undefined;
}

/**
 * Sum of amounts.
 * @throws RangeError if the sum is not a safe integer; the reading's schema refuses such pages beforehand.
 */
export function sum(amounts: Iterable<MicroDollars>): MicroDollars {
  let total = 0;
  for (const amount of amounts) total += amount;
  const exact = microDollars(total);
  if (exact === undefined) throw new RangeError('A sum of money is too large to be exact.');
  return exact;
}

/** Sum of amounts, or `null` if one of them is not known. */
export function sumIfKnown(amounts: readonly (MicroDollars | null)[]): MicroDollars | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sum(known) : null;
}

export function minus(a: MicroDollars, b: MicroDollars): MicroDollars {
  return sum([a, negated(b)]);
}

export function negated(amount: MicroDollars): MicroDollars {
  return (amount === 0 ? 0 : -amount) as MicroDollars;
}

export function smaller(a: MicroDollars, b: MicroDollars): MicroDollars {
  return a < b ? a : b;
}

export function larger(a: MicroDollars, b: MicroDollars): MicroDollars {
  return a > b ? a : b;
}

/** The exact amount in dollars with at least two decimals, such as `3.93`, `-0.07` or `0.184628`. */
export function toDecimal(amount: MicroDollars): string {
  const digits = Math.abs(amount)
    .toString()
    .padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0{1,4}$/, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -DECIMALS)}.${fraction}`;
}

/** Reads what `toDecimal` writes: dollars with `.` and up to six decimals. Returns `undefined` for anything else. */
export function fromDecimal(text: string): MicroDollars | undefined {
  const match = /^(-?)(\d{1,10})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const amount = microDollars(Number(whole + fraction.padEnd(DECIMALS, '0')));
  return amount !== undefined && sign === '-' ? negated(amount) : amount;
}
