/**
 * One criterion of an order. The grant with the lower value is drawn first; `null` means that the value is not known. Such
 * a grant comes `last`, or its place is unknown.
 */
export interface DrawKey<G, K extends string = string> {
  id: K;
  of: (grant: G) => number | string | null;
  whenUnknown: 'last' | 'cannot-tell';
}

/** The criteria of an order. They are compared in turn until one decides. */
export type DrawKeys<G, K extends string = string> = readonly DrawKey<G, K>[];

/** Which of two grants is drawn first, and the key that decided. −1: the first one; 1: the second one; 0: the order ties them. */
export type Comparison<K extends string = string> =
  | { order: -1 | 1; decidedBy: K }
  | { order: 0 }
  | { order: 'cannot-tell'; unknown: K };

/** Which of two grants an order draws first. The first key with different values decides. */
export function compare<G, K extends string>(order: DrawKeys<G, K>, a: G, b: G): Comparison<K> {
  for (const key of order) {
    const [first, second] = [key.of(a), key.of(b)];
    if ((first === null || second === null) && key.whenUnknown === 'cannot-tell') {
      return { order: 'cannot-tell', unknown: key.id };
    }
    if (first === second) continue;
    const isFirst = second === null || (first !== null && first < second);
    return { order: isFirst ? -1 : 1, decidedBy: key.id };
  }
  return { order: 0 };
}

/** Grants in the order in which they are drawn. A group holds grants that the order ties. */
export interface Ranking<G> {
  groups: readonly (readonly G[])[];
  /** Grants whose place is unknown, because the value of a key is not known. */
  unplaced: readonly G[];
}

/** Ranks grants under an order. Inside a group the grants keep the order in which they were given. */
export function rank<G, K extends string>(order: DrawKeys<G, K>, grants: readonly G[]): Ranking<G> {
  const needed = order.filter(({ whenUnknown }) => whenUnknown === 'cannot-tell');
  const isPlaceable = (grant: G) => needed.every(({ of }) => of(grant) !== null);
  const groups: G[][] = [];
  const sorted = grants.filter(isPlaceable).sort((a, b) => comparisonOf(order, a, b));
  for (const grant of sorted) {
    const last = groups.at(-1);
    const head = last?.[0];
    if (last && head !== undefined && comparisonOf(order, head, grant) === 0) last.push(grant);
    else groups.push([grant]);
  }
  const unplaced = sorted.length === grants.length ? [] : grants.filter((grant) => !isPlaceable(grant));
  return { groups, unplaced };
}

/** The result of `compare` as a number, for two grants that can be placed. Sorting calls it often. */
function comparisonOf<G, K extends string>(order: DrawKeys<G, K>, a: G, b: G): number {
  for (const { of } of order) {
    const [first, second] = [of(a), of(b)];
    if (first !== second) return second === null || (first !== null && first < second) ? -1 : 1;
  }
  return 0;
}
