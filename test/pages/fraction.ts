import { daysAfter } from './account.ts';
import type { Look } from './look.ts';
import { moneyWriting } from './money-writing.ts';
import type { PrintedGrant } from './printed.ts';
import type { Sheet } from './sheet.ts';

/** In cents. */
export interface Bounds {
  least: number;
  most: number;
}

/** Not a number where it cannot be read. */
interface Fraction {
  part: number;
  whole: number;
}

function fractionIn({ fraction }: Sheet, { locale, moneyForm }: Look): Fraction | null {
  if (fraction === null) return null;
  const [part, whole] = fraction
    .split(/[/⁄]/)
    .map((text) => moneyWriting(locale, moneyForm).says(text) ?? Number.NaN);
  return { part: part ?? Number.NaN, whole: whole ?? Number.NaN };
}

/**
 * What can be spent if a fraction for all grants is all that is known of their use: its first figure may be what is left
 * or what is used, and what is left may lie in any of the grants.
 */
export function fractionBounds(
  sheet: Sheet,
  look: Look,
  grants: readonly PrintedGrant[],
  today: string,
): Bounds | null {
  const fraction = fractionIn(sheet, look);
  if (fraction === null) return null;
  const sum = (some: readonly PrintedGrant[]) =>
    some.reduce((total, { granted }) => total + (granted ?? Number.NaN), 0);
  const surelyExpired = grants.filter((grant) => isSurelyGone(grant, today));
  const surelyUsable = grants.filter((grant) => isSurelyLive(grant, today));
  const notStarted = sum(grants.filter((grant) => isNotStarted(grant, today)));
  const mostUsable = sum(grants) - sum(surelyExpired);
  const mostExpired = sum(grants) - sum(surelyUsable) - notStarted;
  // Nothing of a grant that has not started can have been used.
  const all = [fraction.part, fraction.whole - fraction.part]
    .map((left) => left - notStarted)
    .filter((left) => !(left < 0))
    .map((left) => ({ least: Math.max(0, left - mostExpired), most: Math.min(left, mostUsable) }));
  return {
    least: Math.min(...all.map(({ least }) => least)),
    most: Math.max(...all.map(({ most }) => most)),
  };
}

function isNotStarted({ state, received }: PrintedGrant, today: string): boolean {
  return state ? state === 'Scheduled' : Boolean(received && received > daysAfter(today, 1));
}

/** Past, or not begun: nothing of it can be spent. */
function isSurelyGone(grant: PrintedGrant, today: string): boolean {
  const { state, expires } = grant;
  if (state) return state !== 'Available';
  if (isNotStarted(grant, today)) return true;
  return Boolean(expires && expires < daysAfter(today, -1));
}

function isSurelyLive(grant: PrintedGrant, today: string): boolean {
  const { state, expires } = grant;
  if (isNotStarted(grant, today)) return false;
  if (state) return state === 'Available';
  return Boolean(expires && expires > daysAfter(today, 1));
}

/** Whether the grants do not add up to the fraction's second figure, a cent for each row aside. */
export function isUnexplainedFraction(sheet: Sheet, look: Look, grants: readonly PrintedGrant[]): boolean {
  const fraction = fractionIn(sheet, look);
  if (fraction === null) return false;
  const granted = grants.reduce((total, grant) => total + (grant.granted ?? Number.NaN), 0);
  return !(Math.abs(granted - fraction.whole) <= grants.length + 1);
}
