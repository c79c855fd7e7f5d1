import { type MicroDollars, sum } from '../../values/index.ts';
import { windowOf } from '../evidence/compare-readings.ts';
import { SHOWN_DAYS } from '../evidence/evidence.ts';
import { historyOf } from '../evidence/history.ts';
import type { Reading } from '../evidence/reading.ts';
import { isClear, usedIn } from './burn-rate.ts';

/** What was used from one reading to the last one. */
interface UsedSince {
  /** When the first of them was made, in Unix milliseconds. */
  from: number;
  until: number;
  used: MicroDollars;
}

/**
 * What was used since a time, by the last reading before it or, where there is none, by the first; `null` without two readings,
 * or where some grant rose or may have ended with money in between.
 */
export function usedSince(readings: readonly Reading[], since: number, now: number): UsedSince | null {
  const history = historyOf(readings, now);
  const before = history.readings.filter(({ at }) => at <= since).at(-1) ?? history.readings[0];
  const last = history.readings.at(-1);
  if (!before || !last || before === last) return null;
  const within = history.readings.filter(({ at }) => at >= before.at);
  const windows = within
    .slice(1)
    .flatMap((closing, index) => windowOf(history, within[index] ?? null, closing, SHOWN_DAYS));
  if (!windows.every((window) => isClear(history, window))) return null;
  return { from: before.at, until: last.at, used: sum(windows.map(usedIn)) };
}
