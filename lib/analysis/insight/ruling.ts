import type { StatedRuleId } from '../../provider/index.ts';

/** What the figures make of the rules that can be chosen. */
export interface Ruling {
  /** Ruled out whatever is guessed, by figures that nothing has weakened since. */
  ruledOut: readonly StatedRuleId[];
  /** The rule to take in place of one that is ruled out; `null` where none is left. */
  survivor: StatedRuleId | null;
}

/** Nothing is ruled out. */
export const NO_RULING: Ruling = { ruledOut: [], survivor: null };

/** The rule that is shown: the wanted one, or what evidence leaves where it rules that out. */
export function ruleAfter(wanted: StatedRuleId, { ruledOut, survivor }: Ruling): RuleShown {
  const isReplaced = survivor !== null && ruledOut.includes(wanted);
  return isReplaced ? { id: survivor, by: 'evidence' } : { id: wanted, by: 'wish' };
}

export interface RuleShown {
  id: StatedRuleId;
  by: 'wish' | 'evidence';
}
