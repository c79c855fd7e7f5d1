import { type MicroDollars, sum } from '../../values/index.ts';
import { windowOf } from '../evidence/compare-readings.ts';
import { SHOWN_DAYS } from '../evidence/evidence.ts';
import { historyOf } from '../evidence/history.ts';
import type { Reading } from '../evidence/reading.ts';
import { isUsageKnown, usedIn } from './burn-rate.ts';

/** What was used since a time: the readings around it say at least and at most how much. */
interface UsedSince {
  least: MicroDollars;
  most: MicroDollars;
}

/**
 * What was used since a time: at most since the last reading before it, at least since the first one after it. `null` where
 * none was made before, or where some grant rose or may have ended with money in between.
 */
export function usedSince(readings: readonly Reading[], since: number, now: number): UsedSince | null {
  const history = historyOf(readings, now);
  const place = history.readings.findLastIndex(({ at }) => at <= since);
  if (place < 0 || place === history.readings.length - 1) return null;
  const within = history.readings.slice(place);
  const windows = within
    .slice(1)
    .flatMap((closing, index) => windowOf(history, within[index] ?? null, closing, SHOWN_DAYS));
  if (!windows.every((window) => isUsageKnown(history, window))) return null;
  const used = windows.map(usedIn);
  const isSharp = within[0]?.at === since;
  return { least: sum(isSharp ? used : used.slice(1)), most: sum(used) };
}
