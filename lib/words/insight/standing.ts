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
 * The rules that are left; none if an order that nobody states may apply, too. With a single grant there is no order;
 * otherwise one stated rule must be beyond doubt, because another order may apply where all may be ruled out.
 */
export function rulesLeft(
  { rules, portfolio }: KnownForecast,
  { ruledOut, doubted }: Standing,
): RuleOutlook[] {
  const left = rules.filter(({ rule }) => !ruledOut.includes(rule));
  const isOpen = left.some(({ rule }) => !doubted.includes(rule)) || portfolio.grants.length === 1;
  return isOpen ? left : [];
}

/** Whether a result is the same under every rule that is left, so that it needs no rule's name. */
export function isForAll(
  forecast: KnownForecast,
  standing: Standing,
  resultOf: (outlook: RuleOutlook) => unknown,
): boolean {
  return (
    new Set(rulesLeft(forecast, standing).map((outlook) => JSON.stringify(resultOf(outlook)))).size === 1
  );
}
