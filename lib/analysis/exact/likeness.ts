import {
  CENT,
  type Day,
  dayOfInstant,
  daysBetween,
  type Instant,
  type MicroDollars,
  minus,
} from '../../values/index.ts';
import type { ExactGrant } from './exact-answer.ts';

/** What a row of the page tells of its grant; `null` where it does not tell, or not for certain. */
export interface ShownGrant {
  /** The row's place on the page, from 1. */
  row: number;
  received: Day | null;
  expires: Day | null;
  left: MicroDollars | null;
  granted: MicroDollars | null;
}

/** A day shown may lie one day beside the UTC day that counts (observed of known grants, 2023-2024). */
const DAY_SLACK = 1;
const HALF_A_CENT = CENT / 2;

/**
 * What a pair costs. Each weighs more than all below it could together in the largest contest: as many pairs as can
 * be, then few whose money left disagrees, then near days.
 */
export const UNMATCHED_COST = 1e13;
const DISAGREEING = 1e10;
const DAY_OFF = 1e7;

/** What is left of a grant; negative where more was used than granted. */
export function leftOf({ granted, used }: ExactGrant): MicroDollars {
  return minus(granted, used);
}

/** Whether all that the row knows of what never changes agrees; a row that knows nothing of it fits nothing. */
export function fits({ received, expires, granted }: ShownGrant, grant: ExactGrant): boolean {
  if (received === null && expires === null && granted === null) return false;
  if (granted !== null && Math.abs(granted - grant.granted) > HALF_A_CENT) return false;
  return isNear(received, grant.effectiveAt) && isNear(expires, grant.expiresAt);
}

function isNear(shown: Day | null, exact: Instant | null): boolean {
  return shown === null || (exact !== null && daysOff(shown, exact) <= DAY_SLACK);
}

function daysOff(shown: Day | null, exact: Instant | null): number {
  return shown === null || exact === null ? 0 : Math.abs(daysBetween(shown, dayOfInstant(exact)));
}

/** Where nothing says what is left, a day more or less decides nothing: it could as well be the page's time zone. */
export function costOf({ received, expires, left }: ShownGrant, grant: ExactGrant): number {
  if (left === null) return 0;
  const off = Math.abs(left - leftOf(grant));
  const days = daysOff(received, grant.effectiveAt) + daysOff(expires, grant.expiresAt);
  return days * DAY_OFF + (off > CENT ? DISAGREEING : 0);
}

/** Grants that differ in nothing but name and less than a cent: which of them a row is cannot matter. */
export function areAlike(a: ExactGrant | undefined, b: ExactGrant | undefined): boolean {
  if (!a || !b) return a === b;
  const isSameTerm = a.effectiveAt === b.effectiveAt && a.expiresAt === b.expiresAt;
  const differences = [a.granted - b.granted, leftOf(a) - leftOf(b)];
  return isSameTerm && differences.every((difference) => Math.abs(difference) <= CENT);
}
