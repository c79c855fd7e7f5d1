import { assign } from './assignment.ts';

/** The right partner of a left item, and all other partners possible at the same total cost. */
export interface Pairing {
  /** An index on the right; `null`: no partner. */
  partner: number | null;
  /** Every other partner, `null` included, that it has in some equally cheap pairing. */
  others: readonly (number | null)[];
}

/**
 * Pairs left with right items, each at most once, at the least total cost. An item without a partner costs `alone`. A
 * pair whose cost is `null` is never made. Costs are whole numbers.
 */
export function cheapestPairs(
  lefts: number,
  rights: number,
  alone: number,
  costOf: (left: number, right: number) => number | null,
): Pairing[] {
  // An item without a partner is paired with a dummy, so that every item has one.
  const size = lefts + rights;
  const costs = range(size).map((left) =>
    range(size).map((right) => {
      if (left >= lefts && right >= rights) return 0;
      if (left >= lefts || right >= rights) return alone;
      return costOf(left, right) ?? 4 * alone;
    }),
  );
  const { partners, isTight } = assign(size, (left, right) => costs[left]?.[right] ?? 4 * alone);
  const couldReplace = range(size).map((left) => partners.map((right) => isTight(left, right)));
  const real = (right: number | undefined) => (right !== undefined && right < rights ? right : null);
  return range(lefts).map((left) => {
    const partner = real(partners[left]);
    const holders = [...alternatingPathsTo(left, couldReplace)].filter(
      (holder) => couldReplace[left]?.[holder],
    );
    const others = new Set(holders.map((holder) => real(partners[holder])));
    others.delete(partner);
    return { partner, others: [...others] };
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** The left items from which partners can be passed on, one to the next, until `goal` gives up its own, at no extra cost. */
function alternatingPathsTo(goal: number, couldReplace: readonly (readonly boolean[])[]): Set<number> {
  const found = new Set([goal]);
  for (const holder of found) {
    couldReplace.forEach((row, left) => {
      if (row[holder]) found.add(left);
    });
  }
  return found;
}
