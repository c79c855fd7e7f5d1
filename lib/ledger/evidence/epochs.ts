import type { GrantChange } from './compare-readings.ts';
import { type Holding, holdingFrom, timesOfChange } from './holding.ts';
import type { Interval } from './interval.ts';

/** A period of a window in which no grant starts or ends. It ends where the next epoch starts. */
interface Epoch {
  start: number;
  /** The grants that certainly held money in it. */
  holders: ReadonlySet<Holding>;
  /** The previous epoch has no other holders, so its condition implies this one. */
  isImpliedByPrevious: boolean;
  /** The same for the next epoch. */
  isImpliedByNext: boolean;
}

/** What the epochs of a window say about the movement of one grant. */
export type Alternatives =
  /** The grant could not be drawn at any time in the window. */
  | { kind: 'never-active' }
  /** In some epoch no other grant is known to have held money, so the movement says nothing. */
  | { kind: 'says-nothing' }
  /** For each epoch that could explain the movement, the other grants that held money in it. Only minimal sets are kept. */
  | { kind: 'holders'; holdersPerEpoch: readonly (readonly Holding[])[] };

/**
 * Divides a window into epochs. The function that it returns says what they mean for a grant that moved in the window.
 *
 * @param holders the grants that held money at the end of the window
 * @param maxCharge the largest single charge that is possible in the window, in micro-dollars
 */
export function alternativesIn(
  holders: readonly GrantChange[],
  interval: Interval,
  maxCharge: number,
): (moved: GrantChange) => Alternatives {
  const epochs = epochsIn(holders, interval, maxCharge);
  return ({ id, possiblyActive }) => {
    const from = Math.max(possiblyActive.from, interval.from);
    const until = Math.min(possiblyActive.until, interval.until);
    if (from >= until) return { kind: 'never-active' };
    const first = Math.max(
      0,
      epochs.findLastIndex(({ start }) => start <= from),
    );
    const overlapping = epochs.slice(first).filter(({ start }) => start < until);
    const relevant = overlapping.filter(
      ({ isImpliedByPrevious, isImpliedByNext }, nth) =>
        !(isImpliedByPrevious && nth > 0) && !(isImpliedByNext && nth < overlapping.length - 1),
    );
    const sets = relevant.map((epoch) => [...epoch.holders].filter(({ grant }) => grant !== id));
    return sets.some((set) => set.length === 0)
      ? { kind: 'says-nothing' }
      : { kind: 'holders', holdersPerEpoch: minimalSets(sets) };
  };
}

function epochsIn(holders: readonly GrantChange[], interval: Interval, maxCharge: number): Epoch[] {
  const changes = holders.flatMap(timesOfChange).filter((at) => at > interval.from && at < interval.until);
  const starts = [...new Set([interval.from, ...changes])].sort((a, b) => a - b);
  const holdings = holders.map((grant) => ({ grant, from: cachedHoldings(grant, maxCharge) }));
  const sets = starts.map((start) => {
    const present = new Set<Holding>();
    for (const { grant, from } of holdings) {
      const active = grant.certainlyActive;
      if (active.from <= start && start < active.until) present.add(from(start));
    }
    return present;
  });
  return starts.map((start, nth) => {
    const [previous, present = new Set<Holding>(), next] = [sets[nth - 1], sets[nth], sets[nth + 1]];
    return {
      start,
      holders: present,
      isImpliedByPrevious: previous !== undefined && isSubset(previous, present),
      isImpliedByNext: next !== undefined && next.size < present.size && isSubset(next, present),
    };
  });
}

function isSubset(some: ReadonlySet<Holding>, all: ReadonlySet<Holding>): boolean {
  return some.size <= all.size && [...some].every((holding) => all.has(holding));
}

/** Returns the holding of a grant from a start time on. Equal holdings are the same object, so that sets can be compared. */
function cachedHoldings(grant: GrantChange, maxCharge: number): (start: number) => Holding {
  const known: Holding[] = [];
  return (start) => {
    const holding = holdingFrom(grant, start, maxCharge);
    const { stoodStill, isConfirmed } = holding;
    const equal = known.find((one) => one.stoodStill === stoodStill && one.isConfirmed === isConfirmed);
    if (!equal) known.push(holding);
    return equal ?? holding;
  };
}

/** Keeps the sets that contain no other set. A larger set adds no condition. */
function minimalSets(sets: readonly (readonly Holding[])[]): (readonly Holding[])[] {
  const kept: (readonly Holding[])[] = [];
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
    if (!kept.some((smaller) => smaller.every((holding) => set.includes(holding)))) kept.push(set);
  }
  return kept;
}
