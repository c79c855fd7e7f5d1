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

/** What a row of the page says about its grant; `null` where it does not say, or not for certain. */
export interface ShownGrant {
  /** The row's place on the page, from 1. */
  row: number;
  received: Day | null;
  expires: Day | null;
  left: MicroDollars | null;
  granted: MicroDollars | null;
}

/** A day on the page may differ by one day from the UTC day that counts (observed of known grants, 2023-2024). */
const DAY_SLACK = 1;
const HALF_A_CENT = CENT / 2;

/**
 * Costs of a pair. In the largest contest each outweighs all the smaller ones together: first come as many pairs as
 * possible, then few with a different amount left, then near days.
 */
export const UNMATCHED_COST = 1e13;
const DISAGREEING = 1e10;
const DAY_OFF = 1e7;

/** What is left of a grant; negative if more was used than granted. */
export function leftOf({ granted, used }: ExactGrant): MicroDollars {
  return minus(granted, used);
}

/** Whether everything agrees that never changes. A row that shows nothing of that fits no grant. */
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

/** If the row does not show what is left, a day's difference costs nothing: it may come from the page's time zone. */
export function costOf({ received, expires, left }: ShownGrant, grant: ExactGrant): number {
  if (left === null) return 0;
  const off = Math.abs(left - leftOf(grant));
  const days = daysOff(received, grant.effectiveAt) + daysOff(expires, grant.expiresAt);
  return days * DAY_OFF + (off > CENT ? DISAGREEING : 0);
}

/** Whether grants differ only in id and by less than a cent, so that it does not matter which of them a row is. */
export function areAlike(a: ExactGrant | undefined, b: ExactGrant | undefined): boolean {
  if (!a || !b) return a === b;
  const isSameTerm = a.effectiveAt === b.effectiveAt && a.expiresAt === b.expiresAt;
  const differences = [a.granted - b.granted, leftOf(a) - leftOf(b)];
  return isSameTerm && differences.every((difference) => Math.abs(difference) <= CENT);
}
