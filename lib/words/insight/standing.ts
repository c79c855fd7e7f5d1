import type { RuleOutlook } from '../../analysis/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import type { KnownForecast } from './outlook-table.ts';

/** What the account's own figures leave of the stated rules. */
export interface Standing {
  ruledOut: readonly StatedRuleId[];
  /** The rules that they may rule out. */
  doubted: readonly StatedRuleId[];
}

/**
 * Whether a result is the same under every rule that is left, so that it needs no rule's name. With a single grant there is
 * no order; otherwise one stated rule must be beyond doubt, because another order may apply where all may be ruled out.
 */
export function isForAll(
  { rules, portfolio }: KnownForecast,
  { ruledOut, doubted }: Standing,
  resultOf: (outlook: RuleOutlook) => unknown,
): boolean {
  const left = rules.filter(({ rule }) => !ruledOut.includes(rule));
  const isOpen = left.some(({ rule }) => !doubted.includes(rule)) || portfolio.grants.length === 1;
  return isOpen && new Set(left.map((outlook) => JSON.stringify(resultOf(outlook)))).size === 1;
}
