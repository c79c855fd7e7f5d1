import type { ExactAnswer, ExactGrant, ExactTotals } from '../../lib/analysis/exact/exact-answer.ts';
import type { ShownGrant } from '../../lib/analysis/exact/likeness.ts';
import { type Day, dayOfInstant, instantOf } from '../../lib/values/day.ts';
import { CENT, type MicroDollars, microDollars } from '../../lib/values/money.ts';

const MS_PER_DAY = 86_400_000;

/** @throws RangeError if it is not an exact amount. */
export function micros(integer: number): MicroDollars {
  const amount = microDollars(integer);
  if (amount === undefined) throw new RangeError(`${integer} is no exact amount.`);
  return amount;
}

export const dollars = (amount: number) => micros(Math.round(amount * 1e6));

/** The UTC day of an instant, moved by `off` days. */
export const day = (text: string, off = 0): Day =>
  dayOfInstant(instantOf(new Date(Date.parse(text) + off * MS_PER_DAY)));
const rounded = (amount: number) => micros(Math.round(amount / CENT) * CENT);

/** A grant with dollars left and granted, from one day to another. */
export function grant(
  id: string,
  left: number,
  granted: number,
  from: string,
  to: string | null,
): ExactGrant {
  return {
    id,
    granted: dollars(granted),
    used: micros(dollars(granted) - dollars(left)),
    effectiveAt: instantOf(new Date(from)),
    expiresAt: to === null ? null : instantOf(new Date(to)),
  };
}

/** The row of that grant on the page, with its days moved by `off`. */
export function shown(
  row: number,
  { granted, used, effectiveAt, expiresAt }: ExactGrant,
  off = 0,
): ShownGrant {
  return {
    row,
    received: day(effectiveAt, off),
    expires: expiresAt && day(expiresAt, off),
    left: rounded(granted - used),
    granted: rounded(granted),
  };
}

/** The exact answer with these grants. Its totals add up unless others are given. */
export function exactAnswer(grants: readonly ExactGrant[], totals: Partial<ExactTotals> = {}): ExactAnswer {
  const granted = grants.reduce((total, each) => total + each.granted, 0);
  const used = grants.reduce((total, each) => total + each.used, 0);
  const own = { granted: micros(granted), used: micros(used), available: micros(granted - used) };
  return { kind: 'grants', grants, totals: { ...own, paidAvailable: null, ...totals } };
}
