import { DEFAULT_RULE } from '../ledger/index.ts';
import type { PageReading } from '../page/index.ts';
import type { Category, StatedRuleId } from '../provider/index.ts';
import type { Provenance } from './analysis.ts';
import type { ExactAnswer } from './exact/exact-answer.ts';

/** What the user has chosen in the panel, or what the account's own figures have decided instead. */
export interface Choices {
  /** `null`: nothing is chosen, so the default rule applies. `evidence`: the figures replaced the wanted rule by another. */
  rule: { id: StatedRuleId; by: 'user' } | { id: StatedRuleId; by: 'evidence'; wanted: StatedRuleId } | null;
  /** Corrected categories by the grant's identity. Each identity occurs once. */
  categories: readonly (readonly [identity: string, category: Category])[];
  /** The keys of the claims by which the user has settled doubts. A key whose doubt no longer exists is ignored. */
  settled: readonly string[];
}

export const NO_CHOICES: Choices = { rule: null, categories: [], settled: [] };

/** The rule that is shown unless evidence contradicts it. */
export function preferredRuleOf({ rule }: Choices): StatedRuleId {
  if (rule === null) return DEFAULT_RULE;
  return rule.by === 'user' ? rule.id : rule.wanted;
}

/** All inputs of an analysis, as plain data, so that it gives the same result at another place or time. */
export interface Basis {
  reading: PageReading;
  choices: Choices;
  provenance: Provenance;
  /** The page's own exact figures; `null` if the user has not chosen them or they have not arrived. */
  exact: ExactAnswer | null;
}
