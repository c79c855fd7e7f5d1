import { CENT, type MicroDollars } from '../../values/index.ts';
import { exactly } from '../amount.ts';
import type { KnownGrant, Rise, UsableReading } from './reading.ts';

const EXACT_STEP = exactly(1);

/**
 * The smallest difference that is one. A figure that is shown differently is different; where one is exact and one
 * rounded, both cents may be off.
 */
export function smallestMove(
  opening: Pick<UsableReading, 'figures'> | null,
  closing: Pick<UsableReading, 'figures'>,
): MicroDollars {
  if (opening === null || opening.figures === closing.figures) {
    return closing.figures === 'exact' ? EXACT_STEP : CENT;
  }
  return exactly(2 * CENT);
}

/**
 * Where a grant holds more than when its figure was last known, at first what was granted. Readings in between may
 * have missed it, so the rise may lie anywhere since. A debt that is gone is a rise too: a purchase may have paid it.
 */
export function risesOf(grants: ReadonlyMap<string, KnownGrant>, readings: readonly UsableReading[]): Rise[] {
  return [...grants.values()].flatMap(({ id, granted }) => {
    const rises: Rise[] = [];
    let [known, last] = [granted, null as UsableReading | null];
    for (const reading of readings) {
      const standing = reading.grants.get(id);
      if (standing === undefined || standing.left === null) continue;
      const left = exactly(standing.left - standing.debt);
      const rose = known === null ? 0 : left - known;
      if (rose >= smallestMove(last, reading)) {
        rises.push({ grant: id, after: last, until: reading, amount: exactly(rose) });
      }
      [known, last] = [left, reading];
    }
    return rises;
  });
}
