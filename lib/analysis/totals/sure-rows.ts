import { larger, NO_MONEY, type Range, smaller, sum } from '../../values/index.ts';
import type { Grant } from '../grant.ts';

/** Whether at least the sum of the rows can be spent. Otherwise some row counts too much, and it is not known which one. */
export function isEachRowSure(grants: readonly Grant[], { atLeast }: Range): boolean {
  return atLeast >= sum(grants.map(({ spendable }) => spendable.atLeast));
}

/** Limits each grant by the sum: no row is certain if the sum is not, and none has more than all together. */
export function boundedByAll(grants: readonly Grant[], usable: Range): readonly Grant[] {
  const isSure = isEachRowSure(grants, usable);
  const hasDebt = grants.some(({ spendable }) => spendable.atLeast < 0);
  const most = hasDebt ? null : usable.atMost;
  return grants.map((grant) => ({ ...grant, spendable: bounded(grant.spendable, most, isSure) }));
}

function bounded({ atLeast, atMost }: Range, most: Range['atMost'], isSure: boolean): Range {
  return {
    atLeast: isSure ? atLeast : smaller(atLeast, NO_MONEY),
    atMost: most === null || atMost === null ? atMost : smaller(atMost, larger(most, NO_MONEY)),
  };
}
