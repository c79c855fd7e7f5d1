import type { WeighedDoubt } from '../claim.ts';
import type { UnexplainedFraction } from './fractions.ts';
import type { ExplainedHeadline } from './headline.ts';
import type { SingleTotal } from './single-total.ts';

/** The page's own figures for its grants as a whole. */
export interface OfPage {
  headlines: readonly ExplainedHeadline[];
  /** Totals that do not say of what they are, and equal a sum of the rows. */
  bareTotals: readonly ExplainedHeadline[];
  gauge: SingleTotal | undefined;
  fractions: readonly UnexplainedFraction[];
  doubts: readonly WeighedDoubt[];
}
