import { CENT, type MicroDollars } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import type { KnownGrant, Rise, ValidReading } from './reading.ts';

const EXACT_STEP = toMicroDollars(1);

/**
 * The smallest difference that is one. A figure that is shown differently is different; where one is exact and one
 * rounded, both cents may be off.
 */
export function smallestMove(
  opening: Pick<ValidReading, 'figures'> | null,
  closing: Pick<ValidReading, 'figures'>,
): MicroDollars {
  if (opening === null || opening.figures === closing.figures) {
    return closing.figures === 'exact' ? EXACT_STEP : CENT;
  }
  return toMicroDollars(2 * CENT);
}

/**
 * Where a grant holds more than when its figure was last known, at first what was granted. Readings in between may
 * have missed it, so the rise may lie anywhere since. A debt that is gone is a rise too: a purchase may have paid it.
 */
export function risesOf(grants: ReadonlyMap<string, KnownGrant>, readings: readonly ValidReading[]): Rise[] {
  return [...grants.values()].flatMap(({ id, granted }) => {
    const rises: Rise[] = [];
    let [known, last] = [granted, null as ValidReading | null];
    for (const reading of readings) {
      const standing = reading.grants.get(id);
      if (standing === undefined || standing.left === null) continue;
      const left = toMicroDollars(standing.left - standing.debt);
      const rose = known === null ? 0 : left - known;
      if (rose >= smallestMove(last, reading)) {
        rises.push({ grant: id, after: last, until: reading, amount: toMicroDollars(rose) });
      }
      [known, last] = [left, reading];
    }
    return rises;
  });
}
