import { type MicroDollars, sum } from '../../values/index.ts';
import { windowOf } from '../evidence/compare-readings.ts';
import { SHOWN_DAYS } from '../evidence/evidence.ts';
import { historyOf } from '../evidence/history.ts';
import type { Reading } from '../evidence/reading.ts';
import { isUsageKnown, usedIn } from './burn-rate.ts';

/** The usage since a time, as a range between the readings around that time. */
interface UsedSince {
  least: MicroDollars;
  most: MicroDollars;
}

/**
 * The usage since a time. It is at most the usage since the last reading before that time, and at least the usage since the
 * first reading after it. `null` if there is no reading before, or if a grant rose or may have expired with money.
 */
export function usedSince(readings: readonly Reading[], since: number, now: number): UsedSince | null {
  const history = historyOf(readings, now);
  const before = history.readings.findLastIndex(({ at }) => at <= since);
  if (before < 0 || before === history.readings.length - 1) return null;
  const within = history.readings.slice(before);
  const windows = within
    .slice(1)
    .flatMap((closing, index) => windowOf(history, within[index] ?? null, closing, SHOWN_DAYS));
  if (!windows.every((window) => isUsageKnown(history, window))) return null;
  const used = windows.map(usedIn);
  const startsAtReading = within[0]?.at === since;
  return { least: sum(startsAtReading ? used : used.slice(1)), most: sum(used) };
}
