/** The cheapest assignment of as many left as right items, with the potentials that prove it the cheapest. */
export interface Assignment {
  /** The right partner of each left item. */
  partners: readonly number[];
  /** Whether the pair costs exactly the sum of its two potentials: only such pairs can be part of a cheapest assignment. */
  isTight: (left: number, right: number) => boolean;
}

interface Left {
  index: number;
  potential: number;
}

interface Right {
  index: number;
  potential: number;
  partner: Left | null;
}

/** The cost of a pair minus the potentials of its two items. */
type ReducedCost = (left: Left, right: Right) => number;

/** A right item on an augmenting path: the least reduced cost to reach it, and the item before it. */
interface PathItem {
  right: Right;
  reducedCost: number;
  before: PathItem | null;
}

/** The Hungarian method, O(n³) (Kuhn 1955, in the form of Jonker and Volgenant 1987); costs are whole numbers. */
export function assign(size: number, costOf: (left: number, right: number) => number): Assignment {
  const lefts = Array.from({ length: size }, (_, index): Left => ({ index, potential: 0 }));
  const rights = Array.from({ length: size }, (_, index): Right => ({ index, potential: 0, partner: null }));
  const reducedCost: ReducedCost = (left, right) =>
    costOf(left.index, right.index) - left.potential - right.potential;
  for (const left of lefts) augment(shortestAugmentingPath(left, rights, reducedCost), left);
  const partners = new Array<number>(size);
  for (const { partner, index } of rights) if (partner) partners[partner.index] = index;
  return {
    partners,
    isTight: (left, right) => {
      const [from, to] = [lefts[left], rights[right]];
      return from !== undefined && to !== undefined && reducedCost(from, to) === 0;
    },
  };
}

/** Returns the end of the shortest path from an unpaired left item to an unpaired right one; the pairs on it become tight. */
function shortestAugmentingPath(start: Left, rights: readonly Right[], reducedCost: ReducedCost): PathItem {
  const open = new Set(
    rights.map((right): PathItem => ({ right, reducedCost: Number.POSITIVE_INFINITY, before: null })),
  );
  const done: PathItem[] = [];
  let [left, last]: [Left, PathItem | null] = [start, null];
  for (;;) {
    const nearest = nearestOf(open, left, last, reducedCost);
    start.potential += nearest.reducedCost;
    for (const { right } of done) shiftPotentials(right, nearest.reducedCost);
    for (const item of open) if (item !== nearest) item.reducedCost -= nearest.reducedCost;
    open.delete(nearest);
    if (!nearest.right.partner) return nearest;
    done.push(nearest);
    [left, last] = [nearest.right.partner, nearest];
  }
}

function nearestOf(
  open: ReadonlySet<PathItem>,
  left: Left,
  last: PathItem | null,
  reducedCost: ReducedCost,
): PathItem {
  let nearest: PathItem | undefined;
  for (const item of open) {
    const cost = reducedCost(left, item.right);
    if (cost < item.reducedCost) Object.assign(item, { reducedCost: cost, before: last });
    if (!nearest || item.reducedCost < nearest.reducedCost) nearest = item;
  }
  if (!nearest) throw new RangeError('There are fewer right than left items.');
  return nearest;
}

function shiftPotentials(right: Right, amount: number): void {
  right.potential -= amount;
  if (right.partner) right.partner.potential += amount;
}

/** Gives each right item on the path the partner of the one before it. The first one gets `start`. */
function augment(end: PathItem, start: Left): void {
  let item = end;
  while (item.before) {
    item.right.partner = item.before.right.partner;
    item = item.before;
  }
  item.right.partner = start;
}
