import type { DrawRule } from '../../provider/index.ts';
import { larger, type MicroDollars, minus, NO_MONEY, smaller, sum } from '../../values/index.ts';
import { compareGrants } from '../draw-order.ts';
import type { Grant } from '../grant.ts';
import { isClearlyAfter } from '../grants/slack.ts';

type Known = Grant & { granted: MicroDollars };

/**
 * The most that can have been drawn from grants that have expired, of `used` in all, if the rule has held. A grant that
 * is drawn before another, and could be drawn for the whole of the other's life, must have been emptied before the
 * other was touched; so an expired grant counts only where `used` reaches beyond all that went before it.
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

/** Whether a grant could be drawn whenever the expired one could, and goes before it by the rule. */
function isBefore(expired: Grant, rule: DrawRule): (grant: Grant) => boolean {
  return (grant) => {
    const wasThere =
      grant.received !== null &&
      expired.received !== null &&
      isClearlyAfter(expired.received, grant.received);
    return wasThere && compareGrants(rule, grant, expired).order === -1;
  };
}
