import type { Basis } from '../../lib/analysis/basis.ts';
import { type Account, accountOf } from '../../lib/analysis/insight/account.ts';
import type { VisitHistory } from '../../lib/analysis/insight/insight.ts';
import { basisOf, pageOf } from './analysis.ts';
import type { RowTexts } from './page.ts';

export const VERSION = '0.1.0';
const NOTHING_SEEN: VisitHistory = { series: [], typedRate: '' };

/**
 * The account that the exports of a basis are made from.
 * @throws Error if it gives no figure.
 */
export function accountFrom(basis: Basis, visited: VisitHistory = NOTHING_SEEN): Account {
  const account = accountOf(basis, visited, VERSION);
  if (!account) throw new Error('There is nothing to export.');
  return account;
}

/** The account that the exports of a table of grants are made from. */
export function accountOfRows(rows: readonly RowTexts[], total?: string): Account {
  return accountFrom(basisOf(pageOf(rows, total)));
}
