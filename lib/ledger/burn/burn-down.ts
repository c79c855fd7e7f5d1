import { toMicroDollars } from '../amount.ts';
import { type DrawKeys, rank } from '../draw/order.ts';
import { BurnState } from './burn-state.ts';
import { burnProblems } from './check.ts';
import type { Lot } from './live-grants.ts';
import type { BurnDown, BurnGrant, BurnOptions, Usage } from './types.ts';

/**
 * Draws usage from grants under an order. At the same instant, expiries come before starts, and starts before usage. If the
 * order ties grants, the one that ends first is drawn first, then the older one, then the lower id. The sums need some
 * order, and every step names the tied grants.
 */
export function burnDown<G extends BurnGrant, K extends string>(
  grants: readonly G[],
  usage: readonly Usage[],
  order: DrawKeys<G, K>,
  run: BurnOptions,
): BurnDown<K> {
  return burnDowns(grants, usage, run)(order);
}

/** The same for several orders. What does not depend on the order is done once. */
export function burnDowns<G extends BurnGrant>(
  grants: readonly G[],
  usage: readonly Usage[],
  run: BurnOptions,
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
  run: BurnOptions,
): BurnState<G, K> {
  const burn = new BurnState(order, run);
  const events = eventsOf(lots, run);
  let next = 0;
  const applyUntil = (time: number) => {
    for (let event = events[next]; event && event.at <= time; event = events[++next]) {
      if (event.kind === 'expiry') burn.expire(event.lot, event.at);
      else burn.start(event.lot, event.at);
    }
  };
  for (const { at, amount, index } of usage) {
    applyUntil(at);
    burn.use(amount, at, index);
  }
  applyUntil(run.until);
  burn.closeSegment(run.until);
  return burn;
}

interface GrantEvent<G extends BurnGrant> {
  at: number;
  kind: 'expiry' | 'start';
  lot: Lot<G>;
}

/** The starts and expiries, sorted by time. Those before the burn-down happen when it begins. */
function eventsOf<G extends BurnGrant>(
  lots: readonly Lot<G>[],
  { from, until, end }: BurnOptions,
): GrantEvent<G>[] {
  const isInTime = ({ at }: GrantEvent<G>) => at <= from || at < until || (end === 'at' && at === until);
  const events = lots.flatMap((lot): GrantEvent<G>[] => [
    { at: Math.max(lot.grant.expiry, from), kind: 'expiry', lot },
    { at: Math.max(lot.grant.start, from), kind: 'start', lot },
  ]);
  return events
    .filter(isInTime)
    .sort((a, b) => a.at - b.at || Number(a.kind === 'start') - Number(b.kind === 'start'));
}

/** Usage, with its index among all usage. */
type CountedUsage = Usage & { index: number };

/** The usage in the period, sorted by time. */
function usageIn(usage: readonly Usage[], { from, until }: BurnOptions): CountedUsage[] {
  return usage
    .map(({ at, amount }, index) => ({ at, amount, index }))
    .filter(({ at, amount }) => at >= from && at < until && amount > 0)
    .sort((a, b) => a.at - b.at);
}

function finished<G extends BurnGrant, K extends string>(
  burn: BurnState<G, K>,
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
    usage: burn.usage,
    overage: burn.overage,
    steps: burn.steps,
    segments: burn.segments,
  };
}
