import type { Fraction } from '../../page/index.ts';
import {
  CENT,
  larger,
  type MicroDollars,
  minus,
  NO_MONEY,
  type Range,
  sumIfKnown,
  widenedBy,
} from '../../values/index.ts';
import type { Grant } from '../grant.ts';

/** A fraction on the page that contradicts the rows, and the largest difference. */
export interface UnexplainedFraction {
  fraction: Fraction;
  apart: MicroDollars;
}

/**
 * The fractions on the page that count exactly what the rows were granted, but whose first figure is neither what the
 * rows have left nor what was used. If the rows have no balances, every fraction is unexplained. Fractions with other
 * amounts, such as a budget, have nothing to do with grants.
 */
export function unexplainedFractions(
  grants: readonly Grant[],
  fractions: readonly Fraction[],
): UnexplainedFraction[] {
  if (grants.every(({ left }) => left === null))
    return fractions.map((fraction) => ({ fraction, apart: fraction.granted }));
  return groupsOf(grants).flatMap((group) => unexplainedBy(group, fractions));
}

function unexplainedBy(group: readonly Grant[], fractions: readonly Fraction[]): UnexplainedFraction[] {
  const tolerance = (group.length + 1) * CENT;
  const granted = sumIfKnown(group.map((grant) => grant.granted));
  const left = sumIfKnown(group.map((grant) => grant.left));
  if (granted === null || left === null) return [];
  const distances = ({ figure }: Fraction) =>
    [left, minus(granted, left)].map((amount) => distance(figure, amount));
  const about = fractions.filter((fraction) => distance(fraction.granted, granted) <= tolerance);
  if (about.some((fraction) => distances(fraction).some((apart) => apart <= tolerance))) return [];
  return about.map((fraction) => ({ fraction, apart: distances(fraction).reduce(larger, NO_MONEY) }));
}

function distance(one: MicroDollars, other: MicroDollars): MicroDollars {
  return larger(minus(one, other), minus(other, one));
}

/** The groups that a fraction may count: all grants, or those that have not expired. */
function groupsOf(grants: readonly Grant[]): readonly Grant[][] {
  const unexpired = grants.filter(({ status }) => status !== 'expired');
  return unexpired.length === grants.length ? [[...grants]] : [[...grants], unexpired];
}

/** Widens what can be spent where fractions contradict the rows. */
export function widenedByFractions(usable: Range, fractions: readonly UnexplainedFraction[]): Range {
  return fractions.reduce((range, { apart }) => widenedBy(range, apart), usable);
}
