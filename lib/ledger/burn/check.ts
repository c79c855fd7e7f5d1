import { isCountable } from '../amount.ts';
import type { BurnGrant, BurnOptions, BurnProblem, Usage } from './types.ts';

/** Everything that keeps a burn-down from being exact; empty if there is nothing. */
export function burnProblems(
  grants: readonly BurnGrant[],
  usage: readonly Usage[],
  run: BurnOptions,
): BurnProblem[] {
  const total = (amounts: readonly { amount: number }[]) =>
    amounts.reduce((all, { amount }) => all + amount, 0);
  const problems = [...grantProblems(grants), ...usageProblems(usage)];
  if (!areOptionsValid(run)) problems.push({ code: 'run-unusable' });
  if (problems.length === 0 && !isCountable(total(grants) + total(usage) + run.debt)) {
    problems.push({ code: 'too-large' });
  }
  return problems;
}

function grantProblems(grants: readonly BurnGrant[]): BurnProblem[] {
  const seen = new Set<string>();
  return grants.flatMap(({ id, amount, start, expiry }): BurnProblem[] => {
    const isRepeated = seen.has(id);
    seen.add(id);
    if (isRepeated) return [{ code: 'same-id', grant: id }];
    if (!isUsable(amount)) return [{ code: 'amount-unusable', grant: id }];
    return Number.isNaN(start) || Number.isNaN(expiry) ? [{ code: 'dates-unusable', grant: id }] : [];
  });
}

/** There may be very much usage, so valid usage creates no objects. */
function usageProblems(usage: readonly Usage[]): BurnProblem[] {
  const problems: BurnProblem[] = [];
  usage.forEach(({ at, amount }, index) => {
    if (!Number.isFinite(at) || !isUsable(amount)) problems.push({ code: 'usage-unusable', usage: index });
  });
  return problems;
}

function areOptionsValid({ from, until, overage, debt }: BurnOptions): boolean {
  return from <= until && isUsable(debt) && (overage === 'carry' || debt === 0);
}

function isUsable(amount: number): boolean {
  return isCountable(amount) && amount >= 0;
}
