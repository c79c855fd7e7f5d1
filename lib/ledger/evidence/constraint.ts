import type { MicroDollars } from '../../values/index.ts';
import { type Stretch, stretchOf, type Window, type WindowGrant } from './compare-readings.ts';
import type { ReadingProblem, Tolerance } from './reading.ts';

/** A grant that held money all through a window. */
export interface Held {
  grant: string;
  left: MicroDollars;
}

/**
 * What a movement says about every order: in at least one epoch (a stretch in which no grant starts or ends) the grant
 * that moved was drawn, so that none of the grants that could have been drawn then and still hold money may come
 * before it. A grant that was emptied never stands in the way: it may have been emptied first.
 */
export interface Constraint {
  /** The place of the window among the windows. */
  window: number;
  moved: { grant: string; amount: MicroDollars };
  /** For each epoch that could explain the movement, who held money in it; only the smallest sets are kept. */
  epochs: readonly (readonly Held[])[];
}

/** All that a window says; nothing where it is not usable. */
export function constraintsOf(
  window: Window,
  index: number,
  tolerance: Tolerance,
): { constraints: Constraint[]; problems: ReadingProblem[] } {
  const { grants, isUsable } = window;
  if (!isUsable) return { constraints: [], problems: [] };
  const holding = grants.filter(({ held }) => held > 0);
  const constraints: Constraint[] = [];
  const problems: ReadingProblem[] = [];
  for (const grant of grants.filter(({ moved }) => moved > 0)) {
    const epochs = epochsOf(grant, holding, stretchOf(window, tolerance));
    if (epochs === 'never') problems.push(movedWhileInactive(window, grant));
    else if (epochs.length > 0) {
      constraints.push({ window: index, moved: { grant: grant.id, amount: grant.moved }, epochs });
    }
  }
  return { constraints, problems };
}

/** Empty where some epoch had nobody else to draw from: then the movement says nothing. */
function epochsOf(
  grant: WindowGrant,
  holding: readonly WindowGrant[],
  stretch: Stretch,
): readonly (readonly Held[])[] | 'never' {
  const from = Math.max(grant.mayBeActive.from, stretch.from);
  const until = Math.min(grant.mayBeActive.until, stretch.until);
  if (from >= until) return 'never';
  const others = holding.filter((other) => other !== grant);
  const sets = new Map<string, WindowGrant[]>();
  for (const start of startsOfEpochs(from, until, others)) {
    const present = others.filter(
      ({ isSurelyActive }) => isSurelyActive.from <= start && start < isSurelyActive.until,
    );
    if (present.length === 0) return [];
    sets.set(present.map(({ id }) => id).join(' '), present);
  }
  return smallest([...sets.values()]).map((set) => set.map(({ id, held }) => ({ grant: id, left: held })));
}

function startsOfEpochs(from: number, until: number, others: readonly WindowGrant[]): Set<number> {
  const cuts = others.flatMap(({ isSurelyActive }) => [isSurelyActive.from, isSurelyActive.until]);
  return new Set([from, ...cuts.filter((cut) => cut > from && cut < until)]);
}

/** Whoever may be drawn beside many may be drawn beside some of them, so larger sets say nothing more. */
function smallest(sets: readonly WindowGrant[][]): WindowGrant[][] {
  const kept: WindowGrant[][] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    if (!kept.some((smaller) => smaller.every((grant) => set.includes(grant)))) kept.push(set);
  }
  return kept;
}

function movedWhileInactive({ opening, closing }: Window, { id }: WindowGrant): ReadingProblem {
  return { code: 'moved-while-inactive', grant: id, from: opening?.at ?? null, until: closing.at };
}

/** The same constraint of several windows counts once, for the first of them. */
export function distinct(constraints: readonly Constraint[]): Constraint[] {
  const seen = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const sets = constraint.epochs.map((set) => set.map(({ grant }) => grant).join(' '));
    const key = [constraint.moved.grant, ...sets].join('|');
    if (!seen.has(key)) seen.set(key, constraint);
  }
  return [...seen.values()];
}
