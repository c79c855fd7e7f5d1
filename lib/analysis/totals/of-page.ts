import type { WeighedDoubt } from '../claim.ts';
import type { UnexplainedFraction } from './fractions.ts';
import type { Gauge } from './gauge.ts';
import type { ExplainedHeadline } from './headline.ts';

/** What the page says of its grants as a whole. */
export interface OfPage {
  headlines: readonly ExplainedHeadline[];
  gauge: Gauge | undefined;
  fractions: readonly UnexplainedFraction[];
  doubts: readonly WeighedDoubt[];
}
