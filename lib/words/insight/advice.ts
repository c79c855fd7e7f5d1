import type { RuleOutlook } from '../../analysis/index.ts';
import { ruleOf, usedUpAt } from '../../ledger/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import { dayOfTime, larger, NO_MONEY } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { type KnownForecast, lossesOf } from './outlook-table.ts';

/**
 * The daily spend at which nothing expires under the rule that is shown, and until when. Empty if nothing expires anyway, if no
 * spend is surely enough, or if an uncertain grant or a debt may change it.
 */
export function adviceWords(
  forecast: KnownForecast,
  outlook: RuleOutlook | undefined,
  ruledOut: readonly StatedRuleId[],
  words: Words,
): string {
  const { idle, leftOut, portfolio, rules } = forecast;
  const spend = outlook?.leastRate?.certain ?? null;
  const isClear = idle.length > 0 && leftOut.length === 0 && portfolio.debt === NO_MONEY;
  if (!outlook || spend === null || !isClear || losesNothing(outlook)) return '';
  const until = usedUpAt(ruleOf(outlook.rule), portfolio, spend);
  if (until === null) return '';
  const told = [words.money(spend), words.day(dayOfTime(until))];
  const others = rules.filter(({ rule }) => !ruledOut.includes(rule));
  return others.every(({ leastRate }) => leastRate?.certain === spend)
    ? words.say('lasts.advice', ...told)
    : words.say('lasts.advice_rule', ...told, ruleName(words, outlook.rule));
}

/** Whether nothing expires at the rate that is known. */
function losesNothing(outlook: RuleOutlook): boolean {
  return outlook.band !== null && lossesOf(outlook).reduce(larger, NO_MONEY) === NO_MONEY;
}
