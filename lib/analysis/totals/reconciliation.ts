import { type MicroDollars, negated, sum, sumIfKnown } from '../../values/index.ts';
import type { Grant } from '../grant.ts';
import type { HeadlineMeaning } from './candidate-sums.ts';
import type { ExplainedHeadline } from './headline.ts';
import { onlyValue, type Totals, usedOf } from './totals.ts';

/** An amount that a total counts although it cannot be spent. */
export interface Deduction {
  kind: 'expired' | 'used' | 'not-started';
  amount: MicroDollars;
}

/**
 * The way from a total to what can be spent: `amount` minus all deductions is the effective balance. It starts from the
 * page's own total if a sum of rows explains that, otherwise from everything ever granted.
 */
export interface Reconciliation {
  from: 'headline' | 'ever-granted';
  amount: MicroDollars;
  deductions: readonly Deduction[];
}

/** The deductions that a total of each meaning contains. */
export const COUNTED_BY: Record<HeadlineMeaning, readonly Deduction['kind'][]> = {
  usable: [],
  'left-with-expired': ['expired', 'not-started'],
  'ever-granted': ['expired', 'used', 'not-started'],
  'granted-unexpired': ['used', 'not-started'],
  used: [],
};

/** `null` if a figure in between is not known. */
export function reconciliationOf(
  grants: readonly Grant[],
  totals: Totals,
  headline: ExplainedHeadline | null,
): Reconciliation | null {
  const routes: Route[] = [{ from: 'ever-granted', amount: totals.granted, meaning: 'ever-granted' }];
  if (headline?.equals)
    routes.unshift({ from: 'headline', amount: headline.amount, meaning: headline.equals });
  for (const route of routes) {
    const reconciliation = reconciliationBy(route, grants, totals);
    if (reconciliation) return reconciliation;
  }
  return null;
}

interface Route {
  from: Reconciliation['from'];
  amount: MicroDollars | null;
  meaning: HeadlineMeaning;
}

function reconciliationBy(
  { from, amount, meaning }: Route,
  grants: readonly Grant[],
  totals: Totals,
): Reconciliation | null {
  const spendable = onlyValue(totals.spendable);
  const deductions = deductionsOf(COUNTED_BY[meaning], grants, totals, meaning === 'granted-unexpired');
  if (amount === null || spendable === null || deductions === null) return null;
  const reached = sum([amount, ...deductions.map((deduction) => negated(deduction.amount))]);
  return reached === spendable ? { from, amount, deductions } : null;
}

function deductionsOf(
  kinds: readonly Deduction['kind'][],
  grants: readonly Grant[],
  { expired, used, notStarted }: Totals,
  unexpiredOnly: boolean,
): Deduction[] | null {
  const amounts: Record<Deduction['kind'], MicroDollars | null> = {
    expired,
    used: unexpiredOnly ? sumIfKnown(grants.filter(({ status }) => status !== 'expired').map(usedOf)) : used,
    'not-started': notStarted,
  };
  const deductions: Deduction[] = [];
  for (const kind of kinds) {
    const amount = amounts[kind];
    if (amount === null) return null;
    if (amount !== 0) deductions.push({ kind, amount });
  }
  return deductions;
}
