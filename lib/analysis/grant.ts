import type { Category } from '../provider/index.ts';
import type { Day, MicroDollars, Range } from '../values/index.ts';
import type { Issue } from './issue.ts';

/** `unknown`: the page does not say whether the grant can be spent. */
export type GrantStatus = 'usable' | 'expired' | 'used-up' | 'not-started' | 'unknown';

/** `inferred` is a guess from the grant's term, `user` a correction made in the panel. */
type CategorySource = 'inferred' | 'user';

/** One grant, judged on its own. */
export interface Grant {
  /** The row's place on the page, from 1. */
  row: number;
  received: Day | null;
  /** The State cell's words as the page shows them, `null` without such a column. */
  state: string | null;
  granted: MicroDollars | null;
  left: MicroDollars | null;
  expires: Day | null;
  status: GrantStatus;
  /** What may be spent of it, as far as the page's own totals let that be known. */
  spendable: Range;
  category: Category;
  categorySource: CategorySource;
  /** What the category would be without a correction. */
  guessedCategory: Category;
  /** Whether its figures are those that the page shows, or the exact ones behind them. */
  source: 'page' | 'exact';
  issues: readonly Issue[];
}
