import { CENT, type MicroDollars } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import type { KnownGrant, Rise, ValidReading } from './reading.ts';

const EXACT_STEP = toMicroDollars(1);

/**
 * The smallest difference between two figures that counts. Figures that look different are different. If one is exact and one
 * is rounded, up to two cents may be due to rounding.
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
 * The rises of all grants. A grant rose if it holds more than its last known figure, or more than was granted. Readings in
 * between may lack the grant, so it may have risen at any time since. A debt that disappears is also a rise: a purchase may
 * have paid it.
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
