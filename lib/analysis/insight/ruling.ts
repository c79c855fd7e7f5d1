import { DEFAULT_RULE } from '../../ledger/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import type { Choices } from '../basis.ts';

/** What the figures show about the rules that can be chosen. */
export interface Ruling {
  /** Ruled out whatever is guessed, by figures that nothing has weakened since. */
  ruledOut: readonly StatedRuleId[];
  /** The rule that replaces a ruled-out one; `null` if no rule is left. */
  survivor: StatedRuleId | null;
}

export const NO_RULING: Ruling = { ruledOut: [], survivor: null };

/** The rule that is shown: the wanted one, or its replacement if evidence rules it out. */
export function ruleAfter(wanted: StatedRuleId, { ruledOut, survivor }: Ruling): RuleShown {
  const isReplaced = survivor !== null && ruledOut.includes(wanted);
  return isReplaced ? { id: survivor, by: 'evidence' } : { id: wanted, by: 'wish' };
}

/** What the user wants of the rules. */
export interface RuleWish {
  /** `insists`: chosen although evidence ruled it out already; `null`: nothing chosen yet. */
  rule: { id: StatedRuleId; insists: boolean } | null;
  /** The rule that is set for all organizations; `null`: the one that Grantlens starts with. */
  usualRule: StatedRuleId | null;
}

/** The rule that is shown as long as no evidence speaks against it. */
export function preferredRule({ rule, usualRule }: RuleWish): StatedRuleId {
  return rule?.id ?? usualRule ?? DEFAULT_RULE;
}

/** The user's choice of a rule, or what evidence leaves of it. */
export function ruleChosen(wish: RuleWish, ruling: Ruling): Choices['rule'] {
  const { rule, usualRule } = wish;
  const wanted = preferredRule(wish);
  const { id, by } = ruleAfter(wanted, ruling);
  if (by === 'evidence' && !rule?.insists) return { id, by, wanted };
  return rule || usualRule ? { id: wanted, by: 'user' } : null;
}

export interface RuleShown {
  id: StatedRuleId;
  by: 'wish' | 'evidence';
}
