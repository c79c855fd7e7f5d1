import type { MicroDollars } from '../../values/index.ts';
import type { Constraint } from './constraint.ts';
import type { Held } from './holding.ts';

/** One step of a contradiction: the grant that moved was drawn before the blocker, which held money. */
export interface Link {
  /** The index of the window in `Evidence.windows`. */
  windowIndex: number;
  moved: { grant: string; amount: MicroDollars };
  blocker: Held;
}

/**
 * Finds movements that form a circle, so that no fixed order explains them. Each link says that its grant comes before the
 * grant of the next link. Returns `null` if some order explains all movements. The search builds an order from its end: a
 * grant can be placed last once all grants that have to come after it are placed.
 */
export function contradictionIn(constraints: readonly Constraint[]): readonly Link[] | null {
  const byMoved = Map.groupBy(constraints, ({ moved }) => moved.grant);
  const unplaced = new Set(byMoved.keys());
  const blocking = (id: string) =>
    byMoved
      .get(id)
      ?.find(({ holdersPerEpoch }) =>
        holdersPerEpoch.every((set) => set.some(({ grant }) => unplaced.has(grant))),
      );
  for (let placed = true; placed; ) {
    placed = false;
    for (const id of unplaced) {
      if (blocking(id)) continue;
      unplaced.delete(id);
      placed = true;
    }
  }
  return unplaced.size === 0 ? null : circleIn(unplaced, blocking);
}

/** Finds the circle: each grant that could not be placed waits for another such grant. */
function circleIn(unplaced: ReadonlySet<string>, blocking: (id: string) => Constraint | undefined): Link[] {
  const trail: Link[] = [];
  let [id] = unplaced;
  while (id !== undefined) {
    const start = trail.findIndex(({ moved }) => moved.grant === id);
    if (start >= 0) return trail.slice(start);
    const constraint = blocking(id);
    const blocker = constraint?.holdersPerEpoch[0]?.find(({ grant }) => unplaced.has(grant));
    if (constraint && blocker) {
      const { grant, left } = blocker;
      trail.push({
        windowIndex: constraint.windowIndex,
        moved: constraint.moved,
        blocker: { grant, left },
      });
    }
    id = blocker?.grant;
  }
  return trail;
}
