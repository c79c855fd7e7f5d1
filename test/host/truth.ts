import { drawnRows } from './listing.ts';
import type { HostState } from './state.ts';

/**
 * What the page says of the credit at present, whoever reads it. `nothing`: no rows and no words about them are shown.
 * `none`: the page says that there are no grants. `leaving`: the rows of an organization whose name is no longer there.
 * `part` and `whole`: rows, and how many cents can be spent in all of the account's grants, drawn or not.
 */
export type Truth =
  | { kind: 'nothing' | 'none' | 'leaving' }
  | { kind: 'whole'; cents: number }
  | { kind: 'part'; cents: number; drawn: number };

export function truthOf(state: HostState): Truth {
  const { tab, table, rows, isFolded, isLeaving } = state;
  if (tab !== 'credit-grants' || table !== 'ready') return { kind: 'nothing' };
  if (isLeaving) return { kind: 'leaving' };
  if (rows.length === 0) return { kind: 'none' };
  const drawn = drawnRows(state).rows.length;
  if (isFolded && drawn > 0) return { kind: 'nothing' };
  const cents = usableCents(state);
  return drawn === rows.length ? { kind: 'whole', cents } : { kind: 'part', cents, drawn };
}

function usableCents({ rows }: HostState): number {
  const usable = rows.filter(({ state }) => state === 'Available');
  return usable.reduce((sum, { balance }) => sum + centsLeft(balance), 0);
}

function centsLeft(balance: string): number {
  const [left = ''] = balance.split('/');
  return Math.round(Number(left.replace(/[$,\s]/g, '')) * 100);
}
