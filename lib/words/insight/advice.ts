import type { RuleOutlook } from '../../analysis/index.ts';
import { ruleOf, usedUpAt } from '../../ledger/index.ts';
import { dayOfTime, NO_MONEY } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { losesNothing } from './loss-words.ts';
import type { KnownForecast } from './outlook-table.ts';
import { isForAll, type Standing } from './standing.ts';

/**
 * The daily spend at which nothing expires under the rule that is shown, also if a grant ends a day early, and until when. Empty if nothing expires anyway, if no
 * spend is surely enough, or if an uncertain grant or a debt may change it.
 */
export function adviceWords(
  forecast: KnownForecast,
  outlook: RuleOutlook | undefined,
  standing: Standing,
  words: Words,
): string {
  const { idle, leftOut, portfolio } = forecast;
  const spend = outlook?.leastRate?.certain ?? null;
  const isClear = idle.length > 0 && leftOut.length === 0 && portfolio.debt === NO_MONEY;
  if (!outlook || spend === null || !isClear || losesNothing(outlook)) return '';
  const until = usedUpAt(ruleOf(outlook.rule), portfolio, spend);
  if (until === null) return '';
  const told = [words.money(spend), words.day(dayOfTime(until))];
  return isForAll(forecast, standing, ({ leastRate }) => leastRate?.certain)
    ? words.say('lasts.advice', ...told)
    : words.say('lasts.advice_rule', ...told, ruleName(words, outlook.rule));
}
