import { type Assumption, FIRM, WEAKER } from './assumption.ts';
import { type Constraint, constraintsIf, distinct } from './constraint.ts';
import { contradictionIn, type Link } from './contradiction.ts';

/** What movements say if just these assumptions hold. */
export interface World {
  assumes: readonly Assumption[];
  /** Worked out when it is first asked for: most rules need few of the worlds. */
  constraints: () => readonly Constraint[];
}

/** Worlds by how firm they are; in the last one of each all of their assumptions hold, so that it says the most. */
export interface Worlds {
  firm: readonly World[];
  weaker: readonly World[];
  /** Whether rules are known to draw grants of one category by expiry. */
  isTieGiven: boolean;
}

/** The worlds of constraints; what is given needs no assumption. */
export function worldsOf(constraints: readonly Constraint[], given: readonly Assumption[]): Worlds {
  const told = distinct(constraints);
  const worldIf = (assumes: readonly Assumption[]): World => ({
    assumes: assumes.filter((one) => !given.includes(one)),
    constraints: once(() => constraintsIf([...assumes, ...given], told)),
  });
  return {
    firm: FIRM.map(worldIf),
    weaker: WEAKER.map(worldIf),
    isTieGiven: given.includes('tie-by-expiry'),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Movements in a circle that no fixed order explains, and the least that has to be assumed for them. */
export function firmestContradiction({
  firm,
  weaker,
}: Worlds): { links: readonly Link[]; assumes: readonly Assumption[] } | null {
  const worlds = [...firm, ...weaker];
  // What no circle is in where all is assumed has none where less is.
  if (!contradictionIn(worlds.at(-1)?.constraints() ?? [])) return null;
  for (const { assumes, constraints } of worlds) {
    const links = contradictionIn(constraints());
    if (links) return { links, assumes };
  }
  return null;
}
