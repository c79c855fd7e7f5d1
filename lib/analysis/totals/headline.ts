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
  /** `null`: no sum of the rows equals the total, or not enough is known. */
  equals: HeadlineMeaning | null;
  /** Whether every sum is known well enough to compare the total with it. */
  comparable: boolean;
  /** Whether it equals that sum to the cent. */
  isExact: boolean;
  /** The difference from the sum that is farthest away. */
  apart: MicroDollars;
  /** Whether it exceeds every sum of the rows: then rows are missing, and no row counts too much. */
  isAboveAll: boolean;
}

/**
 * Finds the sum of rows that a total of the page equals. Amounts have two decimals, so n rows may differ from it by at
 * most (n + 1) cents. An exact match comes before a near one, and a more useful meaning before a less useful one.
 * Rounding cannot turn zero into a debt.
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
 * Whether a total of what is left equals what was used by the rows. Then the first figures of the rows may be amounts
 * used, and a sum of granted amounts explains nothing.
 */
function equalsUsed({ amount }: Headline, grants: readonly Grant[]): boolean {
  const unexpired = grants.filter(({ status }) => status !== 'expired' && status !== 'not-started');
  return [grants, unexpired].some((some) => amount !== NO_MONEY && sumIfKnown(some.map(usedOf)) === amount);
}

/**
 * Whether enough is known to say that a total equals none of the sums. A sum that needs a figure not on the page is
 * ignored, unless it is the first one that the label suggests.
 */
function isComparable(sums: readonly CandidateSum[], amount: MicroDollars, tolerance: number): boolean {
  return sums.every(({ range, orMore }, index) => {
    if (onlyValue(range) !== null || isOutside(range, amount, tolerance)) return true;
    const isUnknown = index > 0 && range.atLeast === NO_MONEY && range.atMost === null;
    return isUnknown || !isReached(range.atLeast, orMore, amount, tolerance);
  });
}

/** The distance of an amount from the farther end of a range. */
function farthest({ atLeast, atMost }: Range, amount: MicroDollars): MicroDollars {
  const ends = [minus(amount, atLeast), minus(atMost ?? amount, amount)];
  return ends.map((distance) => larger(distance, negated(distance))).reduce(larger);
}

function isOutside({ atLeast, atMost }: Range, amount: MicroDollars, tolerance: number): boolean {
  return amount < atLeast - tolerance || (atMost !== null && amount > atMost + tolerance);
}

/** With more grants than this there are too many sums to try. */
const MAX_TO_TRY = 12;

/** Whether an amount equals `least` plus any of the others, each in full or not at all. */
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

/** Whether a total could be compared with every sum and equals none. A debt does not count. */
export function isUnexplained(headline: ExplainedHeadline): boolean {
  return headline.equals === null && headline.comparable && !isDebt(headline);
}

/**
 * Whether the page's total is a debt that no row shows. Billing is delayed, so usage may exceed the credit, and the debt
 * is deducted from the next purchase (the page's own tooltip, as reported by 2026).
 */
export function isDebt({ amount, equals }: ExplainedHeadline): boolean {
  return amount < 0 && equals === null;
}

/** Whether a page that is still loading prints a total that its rows do not explain yet: more rows may be on their way. */
export function awaitsRows(mayGrow: boolean, headlines: readonly ExplainedHeadline[]): boolean {
  return mayGrow && headlines.some((headline) => headline.equals === null && !isDebt(headline));
}

/**
 * What can be spent if the page's total fits no sum of its rows: rows are missing or duplicated, or a figure is wrong.
 * The intended sum is unknown, so the rows may count too much by the distance to the farthest one, unless the page is
 * complete and its total exceeds all sums. There is no upper bound, since missing rows may hold anything. A debt may have
 * taken all that the rows have left.
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
    // If granted amounts are not known, amounts that fit no total may be amounts used.
    const isNothingSure = granted === null && !isAboveAll;
    return { atLeast: isNothingSure ? smaller(atLeast, NO_MONEY) : atLeast, atMost: null };
  }, afterDebt);
}

/** A total next to only some of the grants, which cannot be compared with their sums. */
export function beforeAllAreSeen(headline: Headline): ExplainedHeadline {
  return { ...headline, equals: null, isExact: false, comparable: false, apart: NO_MONEY, isAboveAll: false };
}
