import { larger, NO_MONEY, negated } from '../../values/index.ts';
import { isCountable } from '../amount.ts';
import { gatherGrants } from './known-grants.ts';
import type { Balance, History, ReadGrant, Reading, ReadingProblem, Rise, ValidReading } from './reading.ts';
import { risesOf } from './rises.ts';
import { steadyTimes } from './steady.ts';

const histories = new WeakMap<readonly Reading[], { now: number; history: History }>();

/**
 * Sorts out what can be evidence. Readings are left out if their time cannot be trusted, if they contradict each other, or if
 * they are later than `now`. Grants whose own facts changed are left out too. Evidence, rate and recent usage rest on the same
 * history, so it is worked out once for them.
 */
export function historyOf(readings: readonly Reading[], now: number): History {
  const before = histories.get(readings);
  if (before?.now === now) return before.history;
  const history = sortedOut(readings, now);
  histories.set(readings, { now, history });
  return history;
}

function sortedOut(readings: readonly Reading[], now: number): History {
  const { grants, changed } = gatherGrants(readings);
  const read = readings.map((reading, index) => usable(reading, index));
  const timed = trusted(
    read.map(({ reading }) => reading),
    now,
  );
  const agreed = withoutContradictions(timed.readings);
  const sound = changed.length === 0 ? agreed.readings : agreed.readings.map((one) => without(changed, one));
  const rises = risesOf(grants, sound);
  return {
    grants,
    readings: sound,
    rises,
    steady: steadyTimes(grants, sound),
    problems: [
      ...changed.map((grant): ReadingProblem => ({ code: 'identity-changed', grant })),
      ...read.flatMap(({ problems }) => problems),
      ...timed.problems,
      ...agreed.problems,
      ...rises.map(problemOfRise),
    ],
  };
}

function without(changed: readonly string[], reading: ValidReading): ValidReading {
  return { ...reading, grants: new Map([...reading.grants].filter(([id]) => !changed.includes(id))) };
}

function problemOfRise({ grant, after, until, amount }: Rise): ReadingProblem {
  return { code: 'rose', grant, from: after?.at ?? null, until: until.at, amount };
}

function usable(reading: Reading, index: number): { reading: ValidReading; problems: ReadingProblem[] } {
  const standings = new Map<string, Balance>();
  const problems: ReadingProblem[] = [];
  for (const grant of reading.grants) {
    const code = standings.has(grant.id) ? 'same-id' : problemOf(grant);
    if (code) problems.push({ code, reading: index, grant: grant.id });
    standings.set(grant.id, standingOf(grant, code === undefined || code === 'negative-balance'));
  }
  return { reading: { index, at: reading.at, figures: reading.figures, grants: standings }, problems };
}

function standingOf({ left, state }: ReadGrant, isReadable: boolean): Balance {
  if (!isReadable || left === null)
    return { left: null, debt: NO_MONEY, state: isReadable ? state : 'unclear' };
  return { left: larger(left, NO_MONEY), debt: larger(negated(left), NO_MONEY), state };
}

function problemOf({ left }: ReadGrant): 'amount-unusable' | 'negative-balance' | undefined {
  if (left === null) return undefined;
  if (!isCountable(left)) return 'amount-unusable';
  return left < 0 ? 'negative-balance' : undefined;
}

interface Kept {
  readings: ValidReading[];
  problems: ReadingProblem[];
}

/** If time runs backwards, any of the clocks may be wrong, so every such reading is left out. */
function trusted(readings: readonly ValidReading[], now: number): Kept {
  const kept: ValidReading[] = [];
  const problems: ReadingProblem[] = [];
  for (const reading of readings) {
    const code = timeProblem(reading, now);
    const later = code ? [] : kept.filter(({ at }) => at > reading.at);
    if (code) problems.push({ code, reading: reading.index });
    else if (later.length === 0) kept.push(reading);
    for (const { index } of later) problems.push({ code: 'clock-backwards', reading: index });
    if (later.length > 0) problems.push({ code: 'clock-backwards', reading: reading.index });
    kept.length -= later.length;
  }
  return { readings: kept, problems };
}

function timeProblem({ at }: ValidReading, now: number): 'time-unusable' | 'clock-ahead' | undefined {
  if (!Number.isFinite(at)) return 'time-unusable';
  return at > now ? 'clock-ahead' : undefined;
}

/** Readings at the same instant count once if they are equal. If they differ, none of them counts. */
function withoutContradictions(readings: readonly ValidReading[]): Kept {
  const byTime = Map.groupBy(readings, ({ at }) => at);
  const kept: ValidReading[] = [];
  const problems: ReadingProblem[] = [];
  for (const [first, ...others] of byTime.values()) {
    if (!first) continue;
    if (others.every((other) => isAlike(first, other))) kept.push(first);
    else for (const { index } of [first, ...others]) problems.push({ code: 'contradictory', reading: index });
  }
  return { readings: kept, problems };
}

function isAlike(a: ValidReading, b: ValidReading): boolean {
  return (
    a.grants.size === b.grants.size &&
    [...a.grants].every(([id, { left }]) => b.grants.get(id)?.left === left)
  );
}
