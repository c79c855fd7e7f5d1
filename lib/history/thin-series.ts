import { MAX_READINGS, type SeenReading, type Series } from '../analysis/index.ts';
import { canBeLeftOut, type Evidence, evidenceOf, SHOWN_DAYS } from '../ledger/index.ts';

/** How far below the maximum a series is cut, if no verdict changes. The more are left out, the later it is weighed again. */
const SPARE = [23, 11, 5] as const;

/**
 * Leaves out readings if there are more than `most`: first those that stand closest to their neighbours for their age. Readings
 * that a verdict rests on stay, and the verdicts stay the same as far as that is possible.
 */
export function thinned(series: Series, now: number, most = MAX_READINGS): Series {
  if (series.length <= most) return series;
  const before = weighed(series, now);
  const needed = neededFor(before);
  const closest = closestFirst(series, needed, now);
  const tried = SPARE.map((spare) => {
    const gone = new Set(closest.slice(0, series.length - MAX_READINGS + spare));
    return () => series.filter((_, place) => !gone.has(place));
  });
  const same = tried.find((fewer) => verdictsIn(weighed(fewer(), now)) === verdictsIn(before));
  return (same ?? tried.at(-1))?.() ?? series;
}

/**
 * The indexes of the readings to leave out, in that order. The first and the last reading stay, as do those that a verdict rests on and
 * those without which a figure that rose could not be seen. If there are no others, the oldest go.
 */
function closestFirst(series: Series, needed: ReadonlySet<number>, now: number): number[] {
  const times = series.map(({ at }) => at);
  const left = times.map((_, place) => place);
  const most = series.length - MAX_READINGS + SPARE[0];
  const gone: number[] = [];
  while (gone.length < most) {
    const nth = closest(left, { series, times, needed, now }) ?? 0;
    gone.push(...left.splice(nth, 1));
  }
  return gone;
}

interface Among {
  series: Series;
  times: readonly number[];
  needed: ReadonlySet<number>;
  now: number;
}

function canGo(series: Series, left: readonly number[], nth: number): boolean {
  const [before, one, after] = [left[nth - 1], left[nth], left[nth + 1]].map((place) => series[place ?? -1]);
  return one !== undefined && canBeLeftOut(before, one, after);
}

/** Which of those that are left stands closest to its neighbours for its age. */
function closest(left: readonly number[], { series, times, needed, now }: Among): number | undefined {
  const at = (nth: number) => times[left[nth] ?? 0] ?? now;
  let found: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let nth = 1; nth < left.length - 1; nth += 1) {
    if (needed.has(at(nth))) continue;
    const near = (at(nth + 1) - at(nth - 1)) / (now - at(nth) + SHOWN_DAYS.lag);
    if (near >= nearest || !canGo(series, left, nth)) continue;
    nearest = near;
    found = nth;
  }
  return found;
}

function weighed(series: readonly SeenReading[], now: number): Evidence {
  return evidenceOf(series, now, { showsAll: series.every(({ isWhole }) => isWhole) });
}

/** The times of the readings that a verdict rests on. */
function neededFor({ windows, verdicts, contradiction }: Evidence): Set<number> {
  const witnesses = verdicts.flatMap(({ verdict }) => ('witnesses' in verdict ? verdict.witnesses : []));
  const named = [...witnesses, ...(contradiction?.links ?? [])].map(
    ({ windowIndex }) => windows[windowIndex],
  );
  return new Set(named.flatMap((span) => (span ? [span.from, span.until] : [])).filter((at) => at !== null));
}

function verdictsIn({ verdicts }: Evidence): string {
  return JSON.stringify(verdicts.map(({ rule, verdict, isWeakened }) => [rule, verdict.kind, isWeakened]));
}
