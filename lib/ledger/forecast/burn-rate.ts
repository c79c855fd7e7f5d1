import { type MicroDollars, NO_MONEY, sum } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import { type ReadingWindow, windowOf } from '../evidence/compare-readings.ts';
import { SHOWN_DAYS } from '../evidence/evidence.ts';
import { historyOf } from '../evidence/history.ts';
import type { History, Reading, Tolerance, ValidReading } from '../evidence/reading.ts';
import { MS_PER_DAY } from '../time.ts';

/** Usage in micro-dollars a day: a band, since no two days are alike. */
export interface BurnRate {
  slowest: MicroDollars;
  fastest: MicroDollars;
  /** Over all of the time. */
  average: MicroDollars;
  /** The readings that it comes from, or a figure that the user typed. */
  source: 'readings' | 'typed' | 'both';
}

/** How far back usage says what it will be, in milliseconds: eight weeks. */
const LOOKED_BACK = 56 * MS_PER_DAY;

const WEEK = 7 * MS_PER_DAY;

/**
 * The burn rate that the readings of the last eight weeks show, from stretches of at least a week where they reach back two,
 * else of at least a day; `null` where there are none. A stretch in which
 * some grant rose, or may have ended with money, is left out: what was used in it is not known.
 */
export function burnRateOf(
  readings: readonly Reading[],
  now: number,
  tolerance: Tolerance = SHOWN_DAYS,
): BurnRate | null {
  const history = historyOf(readings, now);
  const recent = recentOf(history.readings, now);
  const span = (recent.at(-1)?.at ?? 0) - (recent[0]?.at ?? 0);
  const stretches = stretchesOf(recent, span >= 2 * WEEK ? WEEK : MS_PER_DAY)
    .map(([opening, closing]) => windowOf(history, opening, closing, tolerance))
    .filter((window) => isUsageKnown(history, window))
    .map((window) => ({ used: usedIn(window), time: timeOf(window) }));
  if (stretches.length === 0) return null;
  const rates = stretches.map(({ used, time }) => perDay(used, time));
  const time = stretches.reduce((total, stretch) => total + stretch.time, 0);
  return {
    slowest: toMicroDollars(Math.min(...rates)),
    fastest: toMicroDollars(Math.max(...rates)),
    average: perDay(sum(stretches.map(({ used }) => used)), time),
    source: 'readings',
  };
}

/** Widens a band by a figure that the user typed; what is typed is taken for the average. */
export function withTypedRate(rate: BurnRate | null, typed: MicroDollars | null): BurnRate | null {
  if (typed === null || typed < 0) return rate;
  if (rate === null) return { slowest: typed, fastest: typed, average: typed, source: 'typed' };
  return {
    slowest: toMicroDollars(Math.min(rate.slowest, typed)),
    fastest: toMicroDollars(Math.max(rate.fastest, typed)),
    average: typed,
    source: 'both',
  };
}

/** The readings of the last weeks, with the one before them. */
function recentOf(readings: readonly ValidReading[], now: number): readonly ValidReading[] {
  const first = readings.findLastIndex(({ at }) => at <= now - LOOKED_BACK);
  return first > 0 ? readings.slice(first) : readings;
}

function stretchesOf(readings: readonly ValidReading[], shortest: number): [ValidReading, ValidReading][] {
  const stretches: [ValidReading, ValidReading][] = [];
  let [opening] = readings;
  for (const closing of readings) {
    if (!opening || closing.at - opening.at < shortest) continue;
    stretches.push([opening, closing]);
    opening = closing;
  }
  return stretches;
}

/** Whether every grant's use in the window is known: seen at its end, and no fall that may have been an expiry. */
export function isUsageKnown(
  { grants }: History,
  { opening, closing, isValid, grants: seen }: ReadingWindow,
): boolean {
  const moved = new Map(seen.map((grant) => [grant.id, grant.moved]));
  return (
    isValid &&
    seen.every(({ id }) => {
      const before = opening?.grants.get(id)?.left ?? grants.get(id)?.granted ?? null;
      const after = closing.grants.get(id)?.left ?? null;
      return (
        before === 0 || (before !== null && after !== null && (after >= before || moved.get(id) !== NO_MONEY))
      );
    })
  );
}

export function usedIn({ grants }: ReadingWindow): MicroDollars {
  return sum(grants.map(({ moved }) => moved));
}

function timeOf({ opening, closing }: ReadingWindow): number {
  return closing.at - (opening?.at ?? closing.at);
}

function perDay(used: MicroDollars, time: number): MicroDollars {
  return toMicroDollars(Math.round((used / time) * MS_PER_DAY));
}
