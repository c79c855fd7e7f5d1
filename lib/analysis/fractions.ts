import type { Fraction } from '../page/reading.ts';
import { CENT, type MicroDollars, minus, sumIfKnown } from '../values/money.ts';
import type { Grant } from './grant.ts';
import { type Range, spanOf } from './range.ts';

/**
 * Fractions of the page that count just what was granted in the rows, and whose first figure is neither what the rows
 * have left nor what they have used. Other fractions on a page, such as a budget, have nothing to do with grants.
 */
export function unexplainedFractions(grants: readonly Grant[], fractions: readonly Fraction[]): Fraction[] {
  return groupsOf(grants).flatMap((group) => {
    const tolerance = (group.length + 1) * CENT;
    const isNear = (one: MicroDollars, other: MicroDollars) => Math.abs(one - other) <= tolerance;
    const granted = sumIfKnown(group.map((grant) => grant.granted));
    const left = sumIfKnown(group.map((grant) => grant.left));
    if (granted === null || left === null) return [];
    const about = fractions.filter((fraction) => isNear(fraction.granted, granted));
    const isExplained = ({ figure }: Fraction) =>
      isNear(figure, left) || isNear(figure, minus(granted, left));
    return about.some(isExplained) ? [] : about;
  });
}

/** What a fraction may count: every grant, or those that have not expired. */
function groupsOf(grants: readonly Grant[]): readonly Grant[][] {
  const unexpired = grants.filter(({ status }) => status !== 'expired');
  return unexpired.length === grants.length ? [[...grants]] : [[...grants], unexpired];
}

/** What can be spent where a fraction contradicts the rows: as little or as much as either of them says. */
export function widenedBy(usable: Range, fractions: readonly Fraction[]): Range {
  const claims = fractions.flatMap(({ figure, granted }) => [figure, minus(granted, figure)]);
  return spanOf([usable, ...claims.map((amount) => ({ atLeast: amount, atMost: amount }))]);
}
