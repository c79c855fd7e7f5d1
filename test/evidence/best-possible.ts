import { MS_PER_DAY } from '../../lib/ledger/time.ts';
import type { RuleId } from '../../lib/provider/stated-rules.ts';
import { explainedReadings } from '../oracles/reachable.ts';
import { inCents, type SmallAccount } from './small-account.ts';
import { RULES, type TrueGrant, trueOrder } from './truth.ts';

const HALF_CENT = 5_000;

/**
 * How many readings each rule survives when all usage is tried: under every labelling of the open categories and both
 * zones. It even knows that figures do not lag and that all days are shown in one zone, so no method can do better.
 */
export function bestPossible(account: SmallAccount): Map<RuleId, number> {
  return new Map(RULES.map((rule) => [rule, survived(account, rule)]));
}

function survived(account: SmallAccount, rule: RuleId): number {
  let most = 0;
  for (const grants of labellings(account, rule)) {
    for (const zone of [0, -1]) {
      if (most === account.oracleReadings.length) return most;
      most = Math.max(most, explainedIn(account, rule, grants, account.zone - zone));
    }
  }
  return most;
}

/** `shift`: by how many days the assumed dates lie beside the true ones. */
function explainedIn(
  { oracleReadings }: SmallAccount,
  rule: RuleId,
  grants: readonly TrueGrant[],
  shift: number,
): number {
  const lots = grants.map((grant) => ({
    ...grant,
    amount: grant.granted / HALF_CENT,
    start: grant.start / MS_PER_DAY + shift,
    expiry: grant.expiry / MS_PER_DAY + shift,
  }));
  return explainedReadings(lots, (a, b) => trueOrder(rule, a, b) < 0, oracleReadings, inCents);
}

function labellings({ grants, open }: SmallAccount, rule: RuleId): TrueGrant[][] {
  const looks = rule === 'promotional-first' || rule === 'paid-first';
  return grants.reduce<TrueGrant[][]>(
    (all, grant) => {
      const categories = looks && open.has(grant.id) ? (['paid', 'promotional'] as const) : [grant.category];
      return all.flatMap((so) => categories.map((category) => [...so, { ...grant, category }]));
    },
    [[]],
  );
}
