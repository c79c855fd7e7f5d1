import { drawnRows } from './listing.ts';
import type { HostState } from './state.ts';

/** What the page says of the credit at present, and what is true of the account whose rows it has. */
export interface Truth {
  /**
   * `nothing`: no rows and no words about them. `folded`: rows that `hidden` keeps out of sight. `none`: the words that there
   * are no grants. `leaving`: rows of an organization whose name is no longer there. `part`, `whole`: rows.
   */
  shows: 'nothing' | 'folded' | 'none' | 'leaving' | 'part' | 'whole';
  /** What can be spent in all of the account's grants, drawn or not. */
  cents: number;
  /** The account's grants, and how many of them are drawn. */
  count: number;
  drawn: number;
  /** Whether the rows came before the name of their organization: then a doubt may be told beside the figure. */
  isNameLate: boolean;
}

export function truthOf(state: HostState): Truth {
  const drawn = drawnRows(state).rows.length;
  const { rows, isNameLate } = state;
  return { shows: shownBy(state, drawn), cents: usableCents(state), count: rows.length, drawn, isNameLate };
}

function shownBy({ tab, table, rows, isFolded, isLeaving }: HostState, drawn: number): Truth['shows'] {
  if (tab !== 'credit-grants' || table !== 'ready') return 'nothing';
  if (isLeaving) return 'leaving';
  if (rows.length === 0) return 'none';
  if (isFolded && drawn > 0) return 'folded';
  return drawn === rows.length ? 'whole' : 'part';
}

function usableCents({ rows }: HostState): number {
  const usable = rows.filter(({ state }) => state === 'Available');
  return usable.reduce((sum, { balance }) => sum + centsLeft(balance), 0);
}

function centsLeft(balance: string): number {
  const [left = ''] = balance.split('/');
  return Math.round(Number(left.replace(/[$,\s]/g, '')) * 100);
}
