import { DEFAULT_RULE } from '../ledger/index.ts';
import type { PageReading } from '../page/index.ts';
import type { Category, StatedRuleId } from '../provider/index.ts';
import type { Provenance } from './analysis.ts';
import type { ExactAnswer } from './exact/exact-answer.ts';

/** What the user has chosen in the panel, or the account's own figures for them. */
export interface Choices {
  /** `null`: nothing chosen yet, the default rule holds. Evidence takes a rule in place of the one wanted. */
  rule: { id: StatedRuleId; by: 'user' } | { id: StatedRuleId; by: 'evidence'; wanted: StatedRuleId } | null;
  /** Corrected categories by the grant's identity; each identity stands once. */
  categories: readonly (readonly [identity: string, category: Category])[];
  /** The doubts that the user has settled, by the keys of their claims; one that stands no more counts for nothing. */
  settled: readonly string[];
}

export const NO_CHOICES: Choices = { rule: null, categories: [], settled: [] };

/** The rule that would be shown if no evidence spoke against it. */
export function preferredRuleOf({ rule }: Choices): StatedRuleId {
  if (rule === null) return DEFAULT_RULE;
  return rule.by === 'user' ? rule.id : rule.wanted;
}

/** Everything that an analysis is made from: plain data, so that another place or time comes to the same analysis. */
export interface Basis {
  reading: PageReading;
  choices: Choices;
  provenance: Provenance;
  /** The page's own exact answer, where the user has chosen that and it has come. */
  exact: ExactAnswer | null;
}
