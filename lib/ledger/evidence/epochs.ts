import type { GrantChange } from './compare-readings.ts';
import { cutsOf, type Holding, holdingIn } from './holding.ts';
import type { Stretch } from './stretch.ts';

/** A stretch of a window in which no grant starts or ends: it ends where the next one starts. */
interface Epoch {
  start: number;
  /** Who surely held money in it. */
  present: ReadonlySet<Holding>;
  /** Whether the epoch before, or the one after, has nobody beside these: it then says all that this one says. */
  isSaidBefore: boolean;
  isSaidAfter: boolean;
}

/** For each epoch that could explain a grant's movement, who else held money in it; only the smallest sets are kept. */
export type EpochsOf = (moved: GrantChange) => readonly (readonly Holding[])[] | 'never';

/**
 * The epochs of a window: for a grant that moved in it, `never` where the grant could not be drawn at all, and none where
 * in some epoch there was nobody else to draw from, so that the movement says nothing.
 *
 * @param whole all that may have been charged in the window, in micro-dollars
 */
export function epochsOfWindow(holding: readonly GrantChange[], stretch: Stretch, whole: number): EpochsOf {
  const epochs = epochsIn(holding, stretch, whole);
  return ({ id, possiblyActive }) => {
    const from = Math.max(possiblyActive.from, stretch.from);
    const until = Math.min(possiblyActive.until, stretch.until);
    if (from >= until) return 'never';
    const first = Math.max(
      0,
      epochs.findLastIndex(({ start }) => start <= from),
    );
    const concerned = epochs.slice(first).filter(({ start }) => start < until);
    const told = concerned.filter(
      ({ isSaidBefore, isSaidAfter }, nth) =>
        !(isSaidBefore && nth > 0) && !(isSaidAfter && nth < concerned.length - 1),
    );
    const sets = told.map(({ present }) => [...present].filter(({ grant }) => grant !== id));
    return sets.some((set) => set.length === 0) ? [] : smallest(sets);
  };
}

function epochsIn(holding: readonly GrantChange[], stretch: Stretch, whole: number): Epoch[] {
  const cuts = holding.flatMap(cutsOf).filter((cut) => cut > stretch.from && cut < stretch.until);
  const starts = [...new Set([stretch.from, ...cuts])].sort((a, b) => a - b);
  const standing = holding.map((grant) => ({ grant, at: standingOf(grant, whole) }));
  const sets = starts.map((start) => {
    const present = new Set<Holding>();
    for (const { grant, at } of standing) {
      const { from, until } = grant.surelyActive;
      if (from <= start && start < until) present.add(at(start));
    }
    return present;
  });
  return starts.map((start, nth) => {
    const [before, present = new Set<Holding>(), after] = [sets[nth - 1], sets[nth], sets[nth + 1]];
    return {
      start,
      present,
      isSaidBefore: before !== undefined && isWithin(before, present),
      isSaidAfter: after !== undefined && after.size < present.size && isWithin(after, present),
    };
  });
}

function isWithin(some: ReadonlySet<Holding>, all: ReadonlySet<Holding>): boolean {
  return some.size <= all.size && [...some].every((holding) => all.has(holding));
}

/** How a grant stands in each epoch, as one object for each way in which it may, so that sets of them can be compared. */
function standingOf(grant: GrantChange, whole: number): (epoch: number) => Holding {
  const known: Holding[] = [];
  return (epoch) => {
    const isSteady = !grant.mayHaveFallen && epoch >= grant.steadyFrom;
    const way = 2 * Number(isSteady) + Number(epoch < grant.settledUntil);
    const standing = known[way] ?? holdingIn(grant, epoch, whole);
    known[way] = standing;
    return standing;
  };
}

/** Whoever may be drawn beside many may be drawn beside some of them, so larger sets say nothing more. */
function smallest(sets: readonly (readonly Holding[])[]): (readonly Holding[])[] {
  const kept: (readonly Holding[])[] = [];
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
    if (!kept.some((smaller) => smaller.every((holding) => set.includes(holding)))) kept.push(set);
  }
  return kept;
}
