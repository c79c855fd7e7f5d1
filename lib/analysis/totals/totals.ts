import { type MicroDollars, minus, NO_MONEY, type Range, sum, sumIfKnown } from '../../values/index.ts';
import type { Grant, GrantStatus } from '../grant.ts';
import { asShown } from './as-shown.ts';

/** Sums over all rows; `null` if a row makes the sum unknown. `granted = used + expired + notStarted + spendable`. */
export interface Totals {
  granted: MicroDollars | null;
  /** What was used of the grants. */
  used: MicroDollars | null;
  /** What was left in expired grants. */
  expired: MicroDollars | null;
  notStarted: MicroDollars | null;
  /** The effective balance: what is left in grants that have started, have not expired and are not used up. */
  spendable: Range;
  /** The sum of the rows if the page is taken at its word; `null` if it is not a single amount. */
  asShown: MicroDollars | null;
}

export function totalsOf(grants: readonly Grant[]): Totals {
  return {
    granted: sumIfKnown(grants.map(({ granted }) => granted)),
    used: sumIfKnown(grants.map(usedOf)),
    expired: leftByStatus(grants, 'expired'),
    notStarted: leftByStatus(grants, 'not-started'),
    spendable: rangeSum(grants.map(({ spendable }) => spendable)),
    asShown: asShown(grants),
  };
}

/** Sums over only some of the grants: the unseen ones may add to what can be spent. */
export function ofPart({ spendable, asShown }: Totals): Totals {
  const unknown = { granted: null, used: null, expired: null, notStarted: null };
  return { ...unknown, spendable: { ...spendable, atMost: null }, asShown };
}

/** How often an amount may enter one figure, for example if a range is widened by the distance of totals from sums. */
const MAX_COUNTED = 4;

/** Whether all sums of these grants and totals stay exact. Only more money than any account holds would not. */
export function canBeAdded(grants: readonly Grant[], totals: readonly MicroDollars[]): boolean {
  const ofRows = grants.flatMap(({ left, granted }) => [left ?? NO_MONEY, granted ?? NO_MONEY]);
  const magnitude = [...ofRows, ...totals].reduce<number>((all, amount) => all + Math.abs(amount), 0);
  return Number.isSafeInteger(magnitude * MAX_COUNTED);
}

/** What was used of one grant; `null` if its figures are not known or contradict each other. */
export function usedOf({ granted, left }: Grant): MicroDollars | null {
  if (granted === null || left === null || left > granted) return null;
  return minus(granted, left);
}

function leftByStatus(grants: readonly Grant[], status: GrantStatus): MicroDollars | null {
  const unclear = grants.some((grant) => grant.status === 'unknown' && grant.left !== 0);
  return unclear
    ? null
    : sumIfKnown(grants.filter((grant) => grant.status === status).map(({ left }) => left));
}

export function rangeSum(ranges: readonly Range[]): Range {
  return {
    atLeast: sum(ranges.map(({ atLeast }) => atLeast)),
    atMost: sumIfKnown(ranges.map(({ atMost }) => atMost)),
  };
}

/** The value of a range whose ends are equal, otherwise `null`. */
export function onlyValue({ atLeast, atMost }: Range): MicroDollars | null {
  return atLeast === atMost ? atLeast : null;
}
