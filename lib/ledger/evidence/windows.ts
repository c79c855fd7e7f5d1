import { type ReadingWindow, windowOf } from './compare-readings.ts';
import type { History, Tolerance, ValidReading } from './reading.ts';

/** All windows of a history; `spans` come last and repeat time that the others cover. */
export interface Windows {
  all: readonly ReadingWindow[];
  /** How many of them follow each other in time. */
  following: number;
}

/**
 * The life of the grants until the first reading where that is wanted, each step from reading to reading, and longer spans for what the
 * steps cannot show: where readings in between miss a grant, and from the first to the last reading of a run. No span
 * crosses a window that is not usable.
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

/** Readings that usable windows join. */
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
