import type { Look } from './look.ts';
import { moneyWriting } from './money-writing.ts';
import type { PrintedGrant } from './printed.ts';
import type { Sheet } from './sheet.ts';

/**
 * The first figures of the rows may then be what was used, and the total what is left; or the total counts what was used, as one
 * has been seen to do.
 */
export const EQUALS_USED = 'a total of what is left that equals what the rows have used';

/** Two decimals are shown, so each of n rows and the total itself may be a cent off. */
export function isUnexplained(
  { total }: Sheet,
  look: Look,
  grants: readonly PrintedGrant[],
  today: string,
): boolean {
  if (total === null) return false;
  const amount = moneyWriting(look.locale, look.moneyForm).says(total.text);
  if (amount === null) return true;
  const unexpired = grants.filter((grant) => !isExpired(grant, today));
  const spendable = unexpired.filter((grant) => !isNotStarted(grant, today));
  const sums = [
    sum(spendable.map(({ left }) => left)),
    sum(grants.map(({ left }) => left)),
    sum(grants.map(({ granted }) => granted)),
    sum(unexpired.map(({ granted }) => granted)),
    sum(grants.map(usedIn)),
  ];
  const isExplained = sums.some((known) => Math.abs(known - amount) <= grants.length + 1);
  return !isExplained && !sums.some(Number.isNaN);
}

export function equalsUsed(
  { total }: Sheet,
  look: Look,
  grants: readonly PrintedGrant[],
  today: string,
): boolean {
  if (total === null || /granted/i.test(total.label)) return false;
  const amount = moneyWriting(look.locale, look.moneyForm).says(total.text);
  const unexpired = grants.filter((grant) => !isExpired(grant, today));
  const used = [grants, unexpired].map((some) => sum(some.map(usedIn)));
  return amount !== null && amount !== 0 && used.includes(amount);
}

function usedIn({ left, granted }: PrintedGrant): number {
  return (granted ?? Number.NaN) - (left ?? Number.NaN);
}

/** Not a number where an amount is not known. */
function sum(amounts: readonly (number | null | undefined)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? Number.NaN), 0);
}

function isExpired({ state, expires }: PrintedGrant, today: string): boolean {
  return state === undefined ? Boolean(expires && expires <= today) : state === 'Expired';
}

function isNotStarted({ state, received }: PrintedGrant, today: string): boolean {
  return state === undefined ? Boolean(received && received > today) : state === 'Scheduled';
}
