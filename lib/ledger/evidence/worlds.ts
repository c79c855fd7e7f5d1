import { type Assumption, FIRM, WEAKER } from './assumption.ts';
import { type Constraint, constraintsIf, distinct } from './constraint.ts';
import { contradictionIn, type Link } from './contradiction.ts';

/** What movements say if only these assumptions hold. */
export interface World {
  assumes: readonly Assumption[];
  /** Computed on the first call, since most rules need few of the worlds. */
  constraints: () => readonly Constraint[];
}

/** Worlds, the firmest first. In the last one of each list all its assumptions hold, so it says the most. */
export interface Worlds {
  firm: readonly World[];
  weaker: readonly World[];
  /** Whether rules certainly draw grants of one category by expiry. */
  isTieGiven: boolean;
}

/** The worlds of constraints. Given assumptions are not listed in `assumes`. */
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

/** Movements that form a circle, so that no fixed order explains them, with as few assumptions as possible. */
export function firmestContradiction({
  firm,
  weaker,
}: Worlds): { links: readonly Link[]; assumes: readonly Assumption[] } | null {
  const worlds = [...firm, ...weaker];
  // If there is no circle with all assumptions, there is none with fewer.
  if (!contradictionIn(worlds.at(-1)?.constraints() ?? [])) return null;
  for (const { assumes, constraints } of worlds) {
    const links = contradictionIn(constraints());
    if (links) return { links, assumes };
  }
  return null;
}
