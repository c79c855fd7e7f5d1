import type { MicroDollars } from '../../values/index.ts';
import type { History, KnownGrant, Tolerance, UsableReading } from './reading.ts';
import { smallestMove } from './rises.ts';

/** How long a grant's figure surely meant what it says. */
export interface Steadiness {
  /** Since when the figure with which a window closes has stood still. */
  steadyFrom: number;
  /** Until when it surely stood so, however far it lagged: later readings may show it unchanged. */
  settledUntil: number;
}

/** Follows the figure of a reading back and forth as long as it is shown unchanged; where it is missing it is looked past. */
export function steadinessOf(
  { readings }: History,
  { id, granted }: KnownGrant,
  closing: UsableReading,
  { lag }: Tolerance,
): Steadiness {
  const left = closing.grants.get(id)?.left ?? null;
  if (left === null) return { steadyFrom: Number.POSITIVE_INFINITY, settledUntil: Number.NEGATIVE_INFINITY };
  const isAlike = (other: MicroDollars, reading: UsableReading | null) =>
    Math.abs(other - left) < smallestMove(reading, closing);
  const last = (series: readonly UsableReading[]) => {
    let alike = closing;
    for (const reading of series) {
      const shown = reading.grants.get(id)?.left ?? null;
      if (shown !== null && !isAlike(shown, reading)) return { alike, isToTheEnd: false };
      if (shown !== null) alike = reading;
    }
    return { alike, isToTheEnd: true };
  };
  const place = readings.indexOf(closing);
  const before = last(readings.slice(0, place).reverse());
  const isUntouched = before.isToTheEnd && granted !== null && isAlike(granted, null);
  return {
    steadyFrom: isUntouched ? Number.NEGATIVE_INFINITY : before.alike.at,
    settledUntil: last(readings.slice(place + 1)).alike.at - lag,
  };
}
