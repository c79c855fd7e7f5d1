import type { Headline } from '../../page/index.ts';
import { meaningsOfTotal } from '../../provider/index.ts';
import {
  CENT,
  larger,
  type MicroDollars,
  minus,
  NO_MONEY,
  negated,
  type Range,
  smaller,
  sumIfKnown,
  widenedBy,
} from '../../values/index.ts';
import type { Grant } from '../grant.ts';
import { type CandidateSum, candidateSums, type HeadlineMeaning } from './candidate-sums.ts';
import { onlyValue, type Totals, usedOf } from './totals.ts';

export interface ExplainedHeadline extends Headline {
  /** `null`: no sum of the rows explains the total, or too little is known to say. */
  equals: HeadlineMeaning | null;
  /** Whether every sum that it could be compared with is known well enough to tell. */
  comparable: boolean;
  /** Whether it equals that sum to the cent. */
  isExact: boolean;
  /** How far the sum that is farthest from it lies away. */
  apart: MicroDollars;
  /** Whether it lies above every sum of the rows: then rows are missing, and none counts too much. */
  isAboveAll: boolean;
}

/**
 * Finds which sum of rows a total of the page equals. Two decimals are shown, so n rows may differ from it by
 * (n + 1) cents at most; an exact match goes before a near one, the more useful meaning before the less. No rounding makes
 * a debt of nothing.
 */
export function explainHeadline(
  headline: Headline,
  grants: readonly Grant[],
  totals: Totals,
): ExplainedHeadline {
  const allowed = meaningsOfTotal(headline.label, headline.isOfLeft);
  const all = candidateSums(grants, totals);
  const isOfUsed = allowed.includes('usable') && equalsUsed(headline, grants);
  const sums = all.filter(
    ({ meaning }) => allowed.includes(meaning) && !(isOfUsed && meaning.includes('granted')),
  );
  const tolerance = (grants.length + 1) * CENT;
  const exact = sums.find(({ range }) => onlyValue(range) === headline.amount);
  const match =
    exact ??
    (headline.amount < 0
      ? undefined
      : sums.find(({ range }) => onlyValue(range) !== null && farthest(range, headline.amount) <= tolerance));
  return {
    ...headline,
    equals: match?.meaning ?? null,
    isExact: exact !== undefined,
    comparable: isComparable(sums, headline.amount, tolerance),
    apart: all.map(({ range }) => farthest(range, headline.amount)).reduce(larger, NO_MONEY),
    isAboveAll: all.every(({ range }) => range.atMost !== null && headline.amount > range.atMost + tolerance),
  };
}

/**
 * Whether a total of what is left equals what the rows say was used: then it may be their first figures that are what was
 * used, and a sum of what was granted explains nothing.
 */
function equalsUsed({ amount }: Headline, grants: readonly Grant[]): boolean {
  const unexpired = grants.filter(({ status }) => status !== 'expired' && status !== 'not-started');
  return [grants, unexpired].some((some) => amount !== NO_MONEY && sumIfKnown(some.map(usedOf)) === amount);
}

/**
 * Whether a total can be told to equal none of the sums: a sum that needs a figure which the page does not show makes only
 * itself incomparable, unless it is the one that the label speaks of first.
 */
function isComparable(sums: readonly CandidateSum[], amount: MicroDollars, tolerance: number): boolean {
  return sums.every(({ range, orMore }, index) => {
    if (onlyValue(range) !== null || isOutside(range, amount, tolerance)) return true;
    const isUnknown = index > 0 && range.atLeast === NO_MONEY && range.atMost === null;
    return isUnknown || !isReached(range.atLeast, orMore, amount, tolerance);
  });
}

/** How far an amount lies from the farther end of a range. */
function farthest({ atLeast, atMost }: Range, amount: MicroDollars): MicroDollars {
  const ends = [minus(amount, atLeast), minus(atMost ?? amount, amount)];
  return ends.map((distance) => larger(distance, negated(distance))).reduce(larger);
}

function isOutside({ atLeast, atMost }: Range, amount: MicroDollars, tolerance: number): boolean {
  return amount < atLeast - tolerance || (atMost !== null && amount > atMost + tolerance);
}

/** More grants than these have too many sums to go through. */
const MAX_TO_TRY = 12;

/** Whether an amount is the least with any of the others added, each in full or not at all. */
function isReached(
  least: MicroDollars,
  others: readonly MicroDollars[] | null,
  amount: MicroDollars,
  tolerance: number,
): boolean {
  if (others === null || others.length > MAX_TO_TRY) return true;
  const sums = others.reduce<number[]>((all, other) => all.concat(all.map((one) => one + other)), [least]);
  return sums.some((one) => Math.abs(one - amount) <= tolerance);
}

/** Whether a total could be compared with every sum and equals none; a debt is no such total. */
export function isUnexplained(headline: ExplainedHeadline): boolean {
  return headline.equals === null && headline.comparable && !isDebt(headline);
}

/**
 * Whether the page's total is a debt that no row shows: billing lags behind, so usage may go beyond the credit, and what is
 * owed is taken off the next purchase (the page's own tooltip, as reported by 2026).
 */
export function isDebt({ amount, equals }: ExplainedHeadline): boolean {
  return amount < 0 && equals === null;
}

/** Whether a page that is still loading prints a total that its rows so far do not come to: more of them may be on their way. */
export function awaitsRows(mayGrow: boolean, headlines: readonly ExplainedHeadline[]): boolean {
  return mayGrow && headlines.some((headline) => headline.equals === null && !isDebt(headline));
}

/**
 * What can be spent where the page's total fits no sum of its rows: rows are missing, or there twice, or one holds a wrong
 * figure. Nobody can tell which sum the total should have been, so the rows may count too much by as much as the farthest
 * lies apart, unless a page that is all there has a total above them all; and nothing tells what missing rows hold, since
 * the total may be of what was used, or wrong itself. A debt may have taken all that the rows have left.
 */
export function widened(
  { spendable, granted }: Totals,
  headlines: readonly ExplainedHeadline[],
  mayGrow: boolean,
): Range {
  const owed = headlines.filter(isDebt).map(({ amount }) => amount);
  const afterDebt = { ...spendable, atLeast: owed.reduce(smaller, spendable.atLeast) };
  return headlines.filter(isUnexplained).reduce((range, { apart, isAboveAll }) => {
    const { atLeast } = isAboveAll && !mayGrow ? range : widenedBy(range, apart);
    // Without what was granted, amounts that fit no total may be those that were used.
    const isNothingSure = granted === null && !isAboveAll;
    return { atLeast: isNothingSure ? smaller(atLeast, NO_MONEY) : atLeast, atMost: null };
  }, afterDebt);
}

/** A total beside some of the grants only, to which no sum of theirs can be compared. */
export function beforeAllAreSeen(headline: Headline): ExplainedHeadline {
  return { ...headline, equals: null, isExact: false, comparable: false, apart: NO_MONEY, isAboveAll: false };
}
