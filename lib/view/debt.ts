import type { GrantsAnalysis } from '../analysis/index.ts';
import { type MicroDollars, NO_MONEY, negated, smaller, sum } from '../values/index.ts';

/** What rows owe. It is taken from the other grants, but from which is not known. */
export function debtOf({ grants }: GrantsAnalysis): MicroDollars {
  return negated(sum(grants.map(({ spendable }) => smaller(spendable.atLeast, NO_MONEY))));
}
