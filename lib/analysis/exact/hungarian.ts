/** The cheapest full pairing of as many left as right items, with the prices that prove it the cheapest. */
export interface PricedPairing {
  /** The right partner of each left item. */
  partners: readonly number[];
  /** Whether the pair costs just what its two prices add up to: only such pairs stand in any cheapest pairing. */
  isTight: (left: number, right: number) => boolean;
}

interface Left {
  index: number;
  price: number;
}

interface Right {
  index: number;
  price: number;
  owner: Left | null;
}

/** A right item as seen while a partner is looked for: the least that is missing until a pair is tight, and through whom. */
interface Step {
  right: Right;
  missing: number;
  before: Step | null;
}

/** The Hungarian method, O(n³) (Kuhn 1955, in the form of Jonker and Volgenant 1987); costs are whole numbers. */
export function hungarian(size: number, costOf: (left: number, right: number) => number): PricedPairing {
  const lefts = Array.from({ length: size }, (_, index): Left => ({ index, price: 0 }));
  const rights = Array.from({ length: size }, (_, index): Right => ({ index, price: 0, owner: null }));
  const missing = (left: Left, right: Right) => costOf(left.index, right.index) - left.price - right.price;
  for (const left of lefts) hand(shortestWay(left, rights, missing), left);
  const partners = new Array<number>(size);
  for (const { owner, index } of rights) if (owner) partners[owner.index] = index;
  return {
    partners,
    isTight: (left, right) => {
      const [from, to] = [lefts[left], rights[right]];
      return from !== undefined && to !== undefined && missing(from, to) === 0;
    },
  };
}

/** The way from a left item without a partner to a right one without, over pairs made tight on the way. */
function shortestWay(
  start: Left,
  rights: readonly Right[],
  missing: (left: Left, right: Right) => number,
): Step {
  const open = new Set(
    rights.map((right): Step => ({ right, missing: Number.POSITIVE_INFINITY, before: null })),
  );
  const done: Step[] = [];
  let [left, last]: [Left, Step | null] = [start, null];
  for (;;) {
    const nearest = nearestOf(open, left, last, missing);
    start.price += nearest.missing;
    for (const { right } of done) reprice(right, nearest.missing);
    for (const step of open) if (step !== nearest) step.missing -= nearest.missing;
    open.delete(nearest);
    if (!nearest.right.owner) return nearest;
    done.push(nearest);
    [left, last] = [nearest.right.owner, nearest];
  }
}

function nearestOf(
  open: ReadonlySet<Step>,
  left: Left,
  last: Step | null,
  missing: (left: Left, right: Right) => number,
): Step {
  let nearest: Step | undefined;
  for (const step of open) {
    const gap = missing(left, step.right);
    if (gap < step.missing) Object.assign(step, { missing: gap, before: last });
    if (!nearest || step.missing < nearest.missing) nearest = step;
  }
  if (!nearest) throw new RangeError('There are fewer right than left items.');
  return nearest;
}

function reprice(right: Right, amount: number): void {
  right.price -= amount;
  if (right.owner) right.owner.price += amount;
}

/** Hands every right item on the way to the left item before it, and the first one to `start`. */
function hand(end: Step, start: Left): void {
  let step = end;
  while (step.before) {
    step.right.owner = step.before.right.owner;
    step = step.before;
  }
  step.right.owner = start;
}
