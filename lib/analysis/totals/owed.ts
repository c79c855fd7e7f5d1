import type { Headline } from '../../page/index.ts';
import { sum } from '../../values/index.ts';
import type { Grant } from '../grant.ts';

/** Whether rows show the debt of a total: all that they owe, alone or taken from what other rows have left to spend. */
export function isOwedInRows({ amount }: Pick<Headline, 'amount'>, grants: readonly Grant[]): boolean {
  const left = grants.flatMap((grant) => grant.left ?? []);
  const current = grants.filter(({ status }) => status !== 'expired' && status !== 'not-started');
  return [left.filter((one) => one < 0), current.flatMap((grant) => grant.left ?? [])].some(
    (amounts) => sum(amounts) === amount,
  );
}
