import { MAX_READINGS, type SeenReading, type Series } from '../analysis/index.ts';
import { type Evidence, evidenceOf, SHOWN_DAYS } from '../ledger/index.ts';

/** How many fewer than may stay are left, if no verdict is another one without the others: to weigh so many takes long. */
const SPARE = [23, 11, 5] as const;

/**
 * Leaves readings out where there are more than `most`, down to what may stay: those that stand closest for their age. Those that a verdict rests on stay,
 * and so does what the figures say of each rule, as far as that can be had.
 */
export function thinned(series: Series, now: number, most = MAX_READINGS): Series {
  if (series.length <= most) return series;
  const before = weighed(series, now);
  const needed = neededFor(before);
  const tried = SPARE.map((spare) => {
    const count = series.length - MAX_READINGS + spare;
    return withoutClosest(series, { count, needed, now });
  });
  const same = tried.find((fewer) => verdictsIn(weighed(fewer, now)) === verdictsIn(before));
  return same ?? tried.at(-1) ?? series;
}

interface Thinning {
  count: number;
  /** The times of readings that stay. */
  needed: ReadonlySet<number>;
  now: number;
}

function withoutClosest(series: Series, { count, needed, now }: Thinning): Series {
  let left = series;
  for (let nth = 0; nth < count; nth += 1) {
    const place = closest(left, needed, now);
    if (place === undefined) return left;
    left = left.toSpliced(place, 1);
  }
  return left;
}

/** The place of the reading whose neighbours are closest for its age; the first and the last stay. */
function closest(series: Series, needed: ReadonlySet<number>, now: number): number | undefined {
  const nearness = (place: number) => {
    const [before, at, after] = [place - 1, place, place + 1].map((each) => series[each]?.at ?? now);
    return ((after ?? now) - (before ?? now)) / (now - (at ?? now) + SHOWN_DAYS.lag);
  };
  let found: { place: number; near: number } | undefined;
  for (let place = 1; place < series.length - 1; place += 1) {
    if (needed.has(series[place]?.at ?? now)) continue;
    const near = nearness(place);
    if (!found || near < found.near) found = { place, near };
  }
  return found?.place;
}

function weighed(series: readonly SeenReading[], now: number): Evidence {
  return evidenceOf(series, now, { showsAll: series.every(({ isWhole }) => isWhole) });
}

/** The times between which something happened that a verdict rests on. */
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
