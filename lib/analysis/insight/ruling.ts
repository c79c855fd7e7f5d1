import type { StatedRuleId } from '../../provider/index.ts';

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

export interface RuleShown {
  id: StatedRuleId;
  by: 'wish' | 'evidence';
}
