import { readMoney } from '../../page/index.ts';
import type { MicroDollars } from '../../values/index.ts';

/** What a user typed as daily spend. */
export type TypedRate =
  | { kind: 'none' }
  | { kind: 'rate'; amount: MicroDollars }
  | { kind: 'problem'; text: string };

/** A million dollars: nobody spends more a day, so it is a slip of the keys. */
const MOST = 1_000_000_000_000;

/** Reads a daily spend in dollars, with or without a dollar sign. */
export function typedRateOf(text: string): TypedRate {
  const typed = text.trim();
  if (typed === '') return { kind: 'none' };
  const money = [typed, `$${typed}`].map(readMoney).find((each) => 'amount' in each);
  if (!money || !('amount' in money) || money.amount < 0 || money.amount > MOST) {
    return { kind: 'problem', text: typed };
  }
  return { kind: 'rate', amount: money.amount };
}
