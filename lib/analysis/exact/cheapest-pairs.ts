import { hungarian } from './hungarian.ts';

/** What pairs a left item with a right one: its right partner, and all that could stand in its place at no more cost. */
export interface Pairing {
  /** An index on the right; `null`: no partner. */
  partner: number | null;
  /** Every other partner, `null` included, that some pairing as cheap gives it. */
  others: readonly (number | null)[];
}

/**
 * Pairs left with right items, each once at most, at the least cost in total; each item left alone costs `alone`, and a
 * pair whose cost is `null` is never made. Costs are whole numbers.
 */
export function cheapestPairs(
  lefts: number,
  rights: number,
  alone: number,
  costOf: (left: number, right: number) => number | null,
): Pairing[] {
  // Beyond the real items stand stand-ins; who is paired with one is alone.
  const size = lefts + rights;
  const costs = range(size).map((left) =>
    range(size).map((right) => {
      if (left >= lefts && right >= rights) return 0;
      if (left >= lefts || right >= rights) return alone;
      return costOf(left, right) ?? 4 * alone;
    }),
  );
  const { partners, isTight } = hungarian(size, (left, right) => costs[left]?.[right] ?? 4 * alone);
  const couldTakeFrom = range(size).map((left) => partners.map((right) => isTight(left, right)));
  const real = (right: number | undefined) => (right !== undefined && right < rights ? right : null);
  return range(lefts).map((left) => {
    const partner = real(partners[left]);
    const givers = [...chainsTo(left, couldTakeFrom)].filter((giver) => couldTakeFrom[left]?.[giver]);
    const others = new Set(givers.map((giver) => real(partners[giver])));
    others.delete(partner);
    return { partner, others: [...others] };
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** All left items from which a chain of takings leads to `goal`: where `goal` takes from one, the chain makes good for it. */
function chainsTo(goal: number, couldTakeFrom: readonly (readonly boolean[])[]): Set<number> {
  const found = new Set([goal]);
  for (const giver of found) {
    couldTakeFrom.forEach((row, taker) => {
      if (row[giver]) found.add(taker);
    });
  }
  return found;
}
