import type { ExactAnswer } from '../exact/exact-answer.ts';
import type { PageReading } from '../page/reading.ts';
import type { Provenance } from './analysis.ts';
import type { StatedRuleId } from './draw-rules.ts';
import type { Category } from './grant.ts';

/** What the user has chosen in the panel, or the account's own figures for them. */
export interface Choices {
  /** `null`: nothing chosen yet, the default rule holds. */
  rule: { id: StatedRuleId; by: 'user' | 'evidence' } | null;
  /** Corrected categories by the grant's identity; each identity stands once. */
  categories: readonly (readonly [identity: string, category: Category])[];
}

export const NO_CHOICES: Choices = { rule: null, categories: [] };

/** Everything that an analysis is made from: plain data, so that another place or time comes to the same analysis. */
export interface Basis {
  reading: PageReading;
  choices: Choices;
  provenance: Provenance;
  /** The page's own exact answer, where the user has chosen that and it has come. */
  exact: ExactAnswer | null;
}
