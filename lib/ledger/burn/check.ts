import { isCountable } from '../amount.ts';
import type { BurnGrant, BurnProblem, Run, Usage } from './result.ts';

/** Everything that keeps a burn-down from being exact; empty where it can run. */
export function burnProblems(grants: readonly BurnGrant[], usage: readonly Usage[], run: Run): BurnProblem[] {
  const total = (amounts: readonly { amount: number }[]) =>
    amounts.reduce((all, { amount }) => all + amount, 0);
  const problems = [...grantProblems(grants), ...usageProblems(usage)];
  if (!isRunUsable(run)) problems.push({ code: 'run-unusable' });
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

/** There may be very much usage, so nothing is made for what is usable. */
function usageProblems(usage: readonly Usage[]): BurnProblem[] {
  const problems: BurnProblem[] = [];
  usage.forEach(({ at, amount }, index) => {
    if (!Number.isFinite(at) || !isUsable(amount)) problems.push({ code: 'usage-unusable', usage: index });
  });
  return problems;
}

function isRunUsable({ from, until, overage, debt }: Run): boolean {
  return from <= until && isUsable(debt) && (overage === 'carry' || debt === 0);
}

function isUsable(amount: number): boolean {
  return isCountable(amount) && amount >= 0;
}
