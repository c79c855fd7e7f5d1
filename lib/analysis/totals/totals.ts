import { type MicroDollars, minus, NO_MONEY, type Range, sum, sumIfKnown } from '../../values/index.ts';
import type { Grant, GrantStatus } from '../grant.ts';
import { asShown } from './as-shown.ts';

/** Sums over all rows; `null` where a row leaves the sum unknown. `granted = used + expired + notStarted + spendable`. */
export interface Totals {
  granted: MicroDollars | null;
  /** What left the grants by use. */
  used: MicroDollars | null;
  /** What was left in expired grants. */
  expired: MicroDollars | null;
  notStarted: MicroDollars | null;
  /** The effective balance: what is left in grants that are neither expired, used up nor not yet started. */
  spendable: Range;
  /** What the rows add up to if the page is taken at its word; `null` where a reading has two ends, or none. */
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

/** Sums over some of the grants: the others can only add to what can be spent. */
export function ofPart({ spendable, asShown }: Totals): Totals {
  const unknown = { granted: null, used: null, expired: null, notStarted: null };
  return { ...unknown, spendable: { ...spendable, atMost: null }, asShown };
}

/** How often an amount may go into one figure, as where a range is widened by how far totals lie from sums. */
const MAX_COUNTED = 4;

/** Whether all sums of these grants, and with totals of the page, stay exact: more money than there is on any account would not. */
export function canBeAdded(grants: readonly Grant[], totals: readonly MicroDollars[]): boolean {
  const ofRows = grants.flatMap(({ left, granted }) => [left ?? NO_MONEY, granted ?? NO_MONEY]);
  const magnitude = [...ofRows, ...totals].reduce<number>((all, amount) => all + Math.abs(amount), 0);
  return Number.isSafeInteger(magnitude * MAX_COUNTED);
}

/** What left one grant by use; `null` where its figures contradict each other or are not known. */
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

/** The one figure of a range whose bounds meet, else `null`. */
export function onlyValue({ atLeast, atMost }: Range): MicroDollars | null {
  return atLeast === atMost ? atLeast : null;
}
