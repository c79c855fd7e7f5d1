import type { DrawRule } from '../../provider/index.ts';
import type { DrawFacts } from '../draw/facts.ts';
import { type DrawKey, type DrawKeys, rank } from '../draw/order.ts';
import { orderOf, statedPart } from '../draw/rules.ts';
import type { ForecastGrant } from './portfolio.ts';

type TieKey = DrawKey<ForecastGrant>;
export type ForecastOrder = DrawKeys<ForecastGrant>;

const keyOf = (id: string, of: (grant: ForecastGrant) => number): TieKey => ({
  id,
  of,
  whenUnknown: 'last',
});
const SOONEST_FIRST = keyOf('soonest', ({ expiry }) => expiry);
const LATEST_FIRST = keyOf('latest', ({ expiry }) => -expiry);
/** Of one category the best order, of the other one the worst: then most of the loss falls on the latter. */
const MIXED = [
  keyOf('paid-soonest', ({ category, expiry }) => (category === 'paid' ? expiry : -expiry)),
  keyOf('paid-latest', ({ category, expiry }) => (category === 'paid' ? -expiry : expiry)),
];

/** The groups of grants that a rule ties. If its source does not say how it orders grants of one category, those are tied. */
export function tiesOf(
  rule: DrawRule,
  grants: readonly ForecastGrant[],
): readonly (readonly ForecastGrant[])[] {
  return rank<DrawFacts & ForecastGrant, string>(orderOf(statedPart(rule)), grants).groups.filter(
    ({ length }) => length > 1,
  );
}

/**
 * The orders that lose the least and the most, among all orders in which a rule may draw tied grants. In the best order, the
 * tied grant that ends first is drawn first; in the worst, it is drawn last. Without ties, both orders are the same.
 */
export function extremeOrders(rule: DrawRule): Record<'best' | 'worst', ForecastOrder> {
  const keys: ForecastOrder = orderOf(statedPart(rule));
  return { best: [...keys, SOONEST_FIRST], worst: [...keys, LATEST_FIRST] };
}

/** Orders that show how much the outcome of each tied grant may vary: the grant first, and the grant last. */
export function tiedOrders(rule: DrawRule, grants: readonly ForecastGrant[]): ForecastOrder[] {
  const tied = tiesOf(rule, grants).flat();
  if (tied.length === 0) return [];
  const keys: ForecastOrder = orderOf(statedPart(rule));
  const place = (grant: ForecastGrant, at: number, then: TieKey): ForecastOrder => [
    ...keys,
    keyOf('place', ({ id }) => (id === grant.id ? at : 0)),
    then,
  ];
  const each = tied.flatMap((grant) => [
    place(grant, -1, SOONEST_FIRST),
    place(grant, -1, LATEST_FIRST),
    place(grant, 1, SOONEST_FIRST),
    place(grant, 1, LATEST_FIRST),
  ]);
  return [extremeOrders(rule).worst, ...MIXED.map((key) => [...keys, key]), ...each];
}
