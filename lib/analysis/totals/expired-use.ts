import type { DrawRule } from '../../provider/index.ts';
import { larger, type MicroDollars, minus, NO_MONEY, smaller, sum } from '../../values/index.ts';
import { compareGrants } from '../draw-order.ts';
import type { Grant } from '../grant.ts';
import { isClearlyAfter } from '../grants/slack.ts';

type Known = Grant & { granted: MicroDollars };

/**
 * The most that can have been used from expired grants, out of `used` in total, if the rule has been followed. A grant
 * that comes before another, and was available for all of the other's life, must have been emptied before the other was
 * used. So an expired grant counts only if `used` exceeds all that came before it.
 */
export function drawnFromExpired(grants: readonly Known[], rule: DrawRule, used: MicroDollars): MicroDollars {
  const unexpired = grants.filter(({ status }) => status === 'usable' || status === 'used-up');
  const reached = grants
    .filter(({ status }) => status === 'expired')
    .map((grant) => ({
      grant,
      before: sum(unexpired.filter(isBefore(grant, rule)).map(({ granted }) => granted)),
    }))
    .filter(({ before }) => before < used);
  if (reached.length === 0) return NO_MONEY;
  const leastBefore = reached.map(({ before }) => before).reduce(smaller);
  return smaller(sum(reached.map(({ grant }) => grant.granted)), larger(NO_MONEY, minus(used, leastBefore)));
}

/** Whether a grant was available all the time that the expired one was, and comes before it under the rule. */
function isBefore(expired: Grant, rule: DrawRule): (grant: Grant) => boolean {
  return (grant) => {
    const wasThere =
      grant.received !== null &&
      expired.received !== null &&
      isClearlyAfter(expired.received, grant.received);
    return wasThere && compareGrants(rule, grant, expired).order === -1;
  };
}
