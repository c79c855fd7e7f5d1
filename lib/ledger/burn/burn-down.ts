import { toMicroDollars } from '../amount.ts';
import { type DrawKeys, rank } from '../draw/order.ts';
import { burnProblems } from './check.ts';
import type { Lot } from './live-grants.ts';
import type { BurnDown, BurnGrant, Run, Usage } from './result.ts';
import { Running } from './run.ts';

/**
 * Draws usage from grants under an order. At one instant expiries come before starts, starts before usage. Of grants
 * that the order does not tell apart, the one that ends first is drawn first, then the older one, then by id: the sums
 * need some order, and every step names the grants it was tied with.
 */
export function burnDown<G extends BurnGrant, K extends string>(
  grants: readonly G[],
  usage: readonly Usage[],
  order: DrawKeys<G, K>,
  run: Run,
): BurnDown<K> {
  return burnDowns(grants, usage, run)(order);
}

/** The same under any number of orders; what does not depend on them is done once. */
export function burnDowns<G extends BurnGrant>(
  grants: readonly G[],
  usage: readonly Usage[],
  run: Run,
): <K extends string>(order: DrawKeys<G, K>) => BurnDown<K> {
  const problems = burnProblems(grants, usage, run);
  if (problems.length > 0) return () => ({ kind: 'refused', problems });
  const counted = usageIn(usage, run);
  return (order) => {
    const { groups, unplaced } = rank(order, grants);
    if (unplaced.length > 0) {
      return { kind: 'refused', problems: unplaced.map(({ id }) => ({ code: 'place-unknown', grant: id })) };
    }
    const lots = groups.flatMap((group, index) => [...group].sort(byEnd).map((grant) => lotOf(grant, index)));
    lots.forEach((lot, place) => {
      lot.place = place;
    });
    return finished(play(lots, counted, order, run), grants, lots);
  };
}

function byEnd(a: BurnGrant, b: BurnGrant): number {
  if (a.expiry !== b.expiry) return a.expiry - b.expiry;
  if (a.start !== b.start) return a.start - b.start;
  return a.id < b.id ? -1 : 1;
}

function lotOf<G extends BurnGrant>(grant: G, group: number): Lot<G> {
  return { grant, group, place: 0, state: 'waiting', used: 0, left: grant.amount, expired: 0 };
}

function play<G extends BurnGrant, K extends string>(
  lots: readonly Lot<G>[],
  usage: readonly CountedUsage[],
  order: DrawKeys<G, K>,
  run: Run,
): Running<G, K> {
  const running = new Running(order, run);
  const cuts = cutsOf(lots, run);
  let next = 0;
  const cutUntil = (time: number) => {
    for (let cut = cuts[next]; cut && cut.at <= time; cut = cuts[++next]) {
      if (cut.kind === 'expiry') running.expire(cut.lot, cut.at);
      else running.start(cut.lot, cut.at);
    }
  };
  for (const { at, amount, index } of usage) {
    cutUntil(at);
    running.use(amount, at, index);
  }
  cutUntil(run.until);
  running.cut(run.until);
  return running;
}

interface Cut<G extends BurnGrant> {
  at: number;
  kind: 'expiry' | 'start';
  lot: Lot<G>;
}

/** Starts and expiries in time; those before the run happen as it begins. */
function cutsOf<G extends BurnGrant>(lots: readonly Lot<G>[], { from, until, end }: Run): Cut<G>[] {
  const happens = ({ at }: Cut<G>) => at <= from || at < until || (end === 'at' && at === until);
  const cuts = lots.flatMap((lot): Cut<G>[] => [
    { at: Math.max(lot.grant.expiry, from), kind: 'expiry', lot },
    { at: Math.max(lot.grant.start, from), kind: 'start', lot },
  ]);
  return cuts
    .filter(happens)
    .sort((a, b) => a.at - b.at || Number(a.kind === 'start') - Number(b.kind === 'start'));
}

/** Usage of a run, with its place among all usage. */
type CountedUsage = Usage & { index: number };

/** The usage of the run in time. */
function usageIn(usage: readonly Usage[], { from, until }: Run): CountedUsage[] {
  return usage
    .map(({ at, amount }, index) => ({ at, amount, index }))
    .filter(({ at, amount }) => at >= from && at < until && amount > 0)
    .sort((a, b) => a.at - b.at);
}

function finished<G extends BurnGrant, K extends string>(
  running: Running<G, K>,
  grants: readonly G[],
  lots: readonly Lot<G>[],
): BurnDown<K> {
  const byId = new Map(lots.map((lot) => [lot.grant.id, lot]));
  return {
    kind: 'done',
    grants: grants.flatMap(({ id }) => {
      const lot = byId.get(id);
      if (!lot) return [];
      const { state, used, left, expired } = lot;
      return {
        id,
        state,
        used: toMicroDollars(used),
        left: toMicroDollars(left),
        expired: toMicroDollars(expired),
      };
    }),
    usage: running.usage,
    overage: running.overage,
    steps: running.steps,
    segments: running.segments,
  };
}
