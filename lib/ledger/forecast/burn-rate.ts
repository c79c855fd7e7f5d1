import { type MicroDollars, NO_MONEY, sum } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import { type ReadingWindow, windowOf } from '../evidence/compare-readings.ts';
import { SHOWN_DAYS } from '../evidence/evidence.ts';
import { historyOf } from '../evidence/history.ts';
import type { History, Reading, Tolerance, ValidReading } from '../evidence/reading.ts';
import { MS_PER_DAY } from '../time.ts';

/** Usage in micro-dollars a day, as a range, since no two days are alike. */
export interface BurnRate {
  slowest: MicroDollars;
  fastest: MicroDollars;
  /** All usage divided by all of the time. */
  average: MicroDollars;
  /** Over how many whole days it was measured; zero if the user typed it. */
  days: number;
  /** Whether it comes from readings, from a rate that the user typed, or from both. */
  source: 'readings' | 'typed' | 'both';
}

/** Older usage says nothing about the future. Eight weeks, in milliseconds. */
const MAX_LOOKBACK = 56 * MS_PER_DAY;

const WEEK = 7 * MS_PER_DAY;

/**
 * The burn rate of the last eight weeks, or `null` if it is unknown. It is measured over periods of at least a week, or of at
 * least a day if the readings cover less than two weeks. Periods in which a grant rose, or may have expired with money, are
 * left out, because their usage is unknown.
 */
export function burnRateOf(
  readings: readonly Reading[],
  now: number,
  tolerance: Tolerance = SHOWN_DAYS,
): BurnRate | null {
  const history = historyOf(readings, now);
  const recent = recentOf(history.readings, now);
  const covered = (recent.at(-1)?.at ?? 0) - (recent[0]?.at ?? 0);
  const periods = readingPairs(recent, covered >= 2 * WEEK ? WEEK : MS_PER_DAY)
    .map(([opening, closing]) => windowOf(history, opening, closing, tolerance))
    .filter((window) => isUsageKnown(history, window))
    .map((window) => ({ used: usedIn(window), time: timeOf(window) }));
  if (periods.length === 0) return null;
  const rates = periods.map(({ used, time }) => perDay(used, time));
  const time = periods.reduce((total, period) => total + period.time, 0);
  return {
    slowest: toMicroDollars(Math.min(...rates)),
    fastest: toMicroDollars(Math.max(...rates)),
    average: perDay(sum(periods.map(({ used }) => used)), time),
    days: Math.floor(time / MS_PER_DAY),
    source: 'readings',
  };
}

/** Widens the range to include the rate that the user typed, and uses that rate as the average. */
export function withTypedRate(rate: BurnRate | null, typed: MicroDollars | null): BurnRate | null {
  if (typed === null || typed < 0) return rate;
  if (rate === null) return { slowest: typed, fastest: typed, average: typed, days: 0, source: 'typed' };
  return {
    slowest: toMicroDollars(Math.min(rate.slowest, typed)),
    fastest: toMicroDollars(Math.max(rate.fastest, typed)),
    average: typed,
    days: rate.days,
    source: 'both',
  };
}

/** The readings of the last eight weeks, and the one before them. */
function recentOf(readings: readonly ValidReading[], now: number): readonly ValidReading[] {
  const first = readings.findLastIndex(({ at }) => at <= now - MAX_LOOKBACK);
  return first > 0 ? readings.slice(first) : readings;
}

/** Pairs of readings that follow each other with at least `minTime` in between. */
function readingPairs(readings: readonly ValidReading[], minTime: number): [ValidReading, ValidReading][] {
  const pairs: [ValidReading, ValidReading][] = [];
  let [opening] = readings;
  for (const closing of readings) {
    if (!opening || closing.at - opening.at < minTime) continue;
    pairs.push([opening, closing]);
    opening = closing;
  }
  return pairs;
}

/** Whether the usage of every grant in the window is known. Each must be seen at its end, and none may have expired with money. */
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
