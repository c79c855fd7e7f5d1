import type { Category } from '../provider/index.ts';
import type { Day, MicroDollars, Range } from '../values/index.ts';
import type { Issue } from './issue.ts';

/** `unknown`: the page does not say whether the grant can be spent. */
export type GrantStatus = 'usable' | 'expired' | 'used-up' | 'not-started' | 'unknown';

/** `inferred` is a guess from the grant's term; `user` is a correction made in the panel. */
type CategorySource = 'inferred' | 'user';

/** One grant, judged by its own row. */
export interface Grant {
  /** The number of the row on the page, from 1. */
  row: number;
  received: Day | null;
  /** The State cell's words as the page shows them; `null` without such a column. */
  state: string | null;
  granted: MicroDollars | null;
  left: MicroDollars | null;
  expires: Day | null;
  status: GrantStatus;
  /** What can be spent of it, limited by the page's own totals. */
  spendable: Range;
  category: Category;
  categorySource: CategorySource;
  /** The category without the user's correction. */
  guessedCategory: Category;
  /** Whether its figures are those on the page, or the exact ones. */
  source: 'page' | 'exact';
  issues: readonly Issue[];
}
