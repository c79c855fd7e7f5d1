import { type ReadingWindow, windowOf } from './compare-readings.ts';
import type { History, Tolerance, ValidReading } from './reading.ts';

/** All windows of a history. The longer ones come last and cover the same time as the others. */
export interface Windows {
  all: readonly ReadingWindow[];
  /** How many of them, counted from the first, follow each other in time. */
  following: number;
}

/**
 * The windows of a history: from the start of the grants to the first reading if `hasLife`, and from each reading to the next.
 * Longer windows follow. They skip readings that lack a grant, or reach from the first to the last reading of a run. No longer
 * window contains a window that is not valid.
 */
export function windowsOf(history: History, tolerance: Tolerance, hasLife: boolean): Windows {
  const { readings } = history;
  const steps = readings.map((closing, index) =>
    windowOf(history, readings[index - 1] ?? null, closing, tolerance),
  );
  const following = hasLife ? steps : steps.slice(1);
  const spans = runsOf(steps).flatMap((run) =>
    spansOf(run).map(([opening, closing]) => windowOf(history, opening, closing, tolerance)),
  );
  return { all: [...following, ...spans], following: following.length };
}

/** Runs of readings with only valid windows in between. */
function runsOf(following: readonly ReadingWindow[]): ValidReading[][] {
  const runs: ValidReading[][] = [];
  for (const { opening, closing, isValid } of following) {
    const run = runs.at(-1);
    if (run && isValid && opening !== null) run.push(closing);
    else runs.push([closing]);
  }
  return runs;
}

function spansOf(run: readonly ValidReading[]): [ValidReading, ValidReading][] {
  const [first] = run;
  const last = run.at(-1);
  const spans: [ValidReading, ValidReading][] = [];
  let complete = first;
  let skipped = 0;
  for (const reading of run.slice(1)) {
    if (complete && !hasAll(complete, reading)) skipped += 1;
    else {
      if (complete && skipped > 0) spans.push([complete, reading]);
      complete = reading;
      skipped = 0;
    }
  }
  return first && last && run.length > 2 ? [...spans, [first, last]] : spans;
}

function hasAll(before: ValidReading, after: ValidReading): boolean {
  return [...before.grants].every(
    ([id, { left }]) => left === null || (after.grants.get(id)?.left ?? null) !== null,
  );
}
