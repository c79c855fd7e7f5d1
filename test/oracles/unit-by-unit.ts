import type { BurnOptions, Usage } from '../../lib/ledger/burn/types.ts';

/** What one grant of the oracle did. */
export interface Tally {
  used: number;
  left: number;
  expired: number;
}

interface OracleGrant {
  id: string;
  start: number;
  expiry: number;
  amount: number;
}

/**
 * The slow way to burn down: time in steps, every unit of usage on its own, and each time the first of all live grants
 * by asking `isBefore` of every pair. Knows nothing of segments, places or heaps.
 */
export function burnUnitByUnit<G extends OracleGrant>(
  grants: readonly G[],
  usage: readonly Usage[],
  isBefore: (a: G, b: G) => boolean,
  run: BurnOptions,
): { grants: Map<string, Tally>; overage: number } {
  const tallies = new Map(grants.map(({ id, amount }) => [id, { used: 0, left: amount, expired: 0 }]));
  const tallyOf = ({ id }: G) => tallies.get(id) ?? { used: 0, left: 0, expired: 0 };
  let overage: number = run.debt;
  const hasPassed = (time: number, now: number) =>
    time <= run.from || time < now || (time === now && (now < run.until || run.end === 'at'));
  const expire = (now: number) => {
    for (const grant of grants.filter(({ expiry }) => hasPassed(expiry, now))) {
      const tally = tallyOf(grant);
      tally.expired += tally.left;
      tally.left = 0;
    }
  };
  const drawOne = (now: number): boolean => {
    const live = grants.filter((grant) => hasPassed(grant.start, now) && tallyOf(grant).left > 0);
    const [first] = live.filter((grant) => live.every((other) => other === grant || isBefore(grant, other)));
    if (!first) return false;
    tallyOf(first).left -= 1;
    tallyOf(first).used += 1;
    return true;
  };
  const settle = (now: number) => {
    while (run.overage === 'carry' && overage > 0 && drawOne(now)) overage -= 1;
  };
  const times = [
    ...new Set([
      run.from,
      run.until,
      ...grants.flatMap((g) => [g.start, g.expiry]),
      ...usage.map((u) => u.at),
    ]),
  ]
    .filter((time) => time >= run.from && time <= run.until)
    .sort((a, b) => a - b);
  for (const now of times) {
    expire(now);
    settle(now);
    const due = usage.filter(({ at }) => at === now && at < run.until);
    for (let units = due.reduce((sum, { amount }) => sum + amount, 0); units > 0; units -= 1) {
      if (!drawOne(now)) overage += 1;
    }
  }
  return { grants: tallies, overage };
}
