import type { MicroDollars } from '../../values/index.ts';
import type { Constraint } from './constraint.ts';
import type { Held } from './holding.ts';

/** One step of a contradiction: what moved was drawn before what was held. */
export interface Link {
  /** The place of the window among the evidence's windows. */
  window: number;
  moved: { grant: string; amount: MicroDollars };
  held: Held;
}

/**
 * Movements that run in a circle, each saying that its grant comes before the next link's, so that no fixed order
 * explains them; `null` where some order does. An order is built from its end: a grant can stand last as soon as
 * everything that had to come after it has been placed.
 */
export function contradictionIn(constraints: readonly Constraint[]): readonly Link[] | null {
  const byMoved = Map.groupBy(constraints, ({ moved }) => moved.grant);
  const open = new Set(byMoved.keys());
  const blocking = (id: string) =>
    byMoved.get(id)?.find(({ epochs }) => epochs.every((set) => set.some(({ grant }) => open.has(grant))));
  for (let placed = true; placed; ) {
    placed = false;
    for (const id of open) {
      if (blocking(id)) continue;
      open.delete(id);
      placed = true;
    }
  }
  return open.size === 0 ? null : circleIn(open, blocking);
}

/** Every grant that could not be placed waits for another one, so following them comes back. */
function circleIn(open: ReadonlySet<string>, blocking: (id: string) => Constraint | undefined): Link[] {
  const trail: Link[] = [];
  let [id] = open;
  while (id !== undefined) {
    const start = trail.findIndex(({ moved }) => moved.grant === id);
    if (start >= 0) return trail.slice(start);
    const constraint = blocking(id);
    const held = constraint?.epochs[0]?.find(({ grant }) => open.has(grant));
    if (constraint && held) {
      const { grant, left } = held;
      trail.push({ window: constraint.window, moved: constraint.moved, held: { grant, left } });
    }
    id = held?.grant;
  }
  return trail;
}
