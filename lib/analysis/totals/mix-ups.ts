import { type Range, widenedBy } from '../../values/index.ts';
import type { Grant } from '../grant.ts';

/**
 * A grant that cannot be spent and has more left than was granted may hold another's amount, and another its: what can be
 * spent may be off by that amount. One that may be spendable is a range of its own already.
 */
export function widenedByMixUps(usable: Range, grants: readonly Grant[]): Range {
  return grants.reduce((range, { left, granted, status }) => {
    const isMixedUp = left !== null && granted !== null && left > granted;
    return isMixedUp && status !== 'usable' && status !== 'unknown' ? widenedBy(range, left) : range;
  }, usable);
}
