import type { RuleOutlook } from '../../analysis/index.ts';
import { ruleOf, usedUpAt } from '../../ledger/index.ts';
import { dayOfTime, type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { losesNothing } from './loss-words.ts';
import type { KnownForecast } from './outlook-table.ts';
import { rulesLeft, type Standing } from './standing.ts';

/**
 * The daily spend at which nothing expires under the rule that is shown, also if a grant ends a day early, and until when.
 * It names that rule unless the spend is enough under every rule that is left, or the sentence before names it. Empty if nothing expires anyway, if no spend
 * is surely enough, if an uncertain grant or a debt may change it, or if the rule is ruled out.
 */
export function adviceWords(
  forecast: KnownForecast,
  outlook: RuleOutlook | undefined,
  { standing, isRuleNamed }: { standing: Standing; isRuleNamed: boolean },
  words: Words,
): string {
  const { idle, leftOut, portfolio } = forecast;
  const spend = outlook?.leastRate?.certain ?? null;
  const isClear = idle.length > 0 && leftOut.length === 0 && portfolio.debt === NO_MONEY;
  if (!outlook || spend === null || !isClear || losesNothing(outlook)) return '';
  const { rule } = outlook;
  if (standing.ruledOut.includes(rule)) return '';
  const told = (until: number) => [words.money(spend), words.day(dayOfTime(until))];
  const forAll = untilForAll(forecast, standing, spend);
  const until = forAll ?? usedUpAt(ruleOf(rule), portfolio, spend);
  if (until === null) return '';
  const isDoubted = forAll === null && standing.doubted.includes(rule);
  if (isDoubted) return words.say('lasts.advice_doubted', ...told(until), ruleName(words, rule));
  const [plain, ruled] =
    forecast.rate === null
      ? (['lasts.advice', 'lasts.advice_rule'] as const)
      : (['lasts.instead', 'lasts.instead_rule'] as const);
  return forAll !== null || isRuleNamed
    ? words.say(plain, ...told(until))
    : words.say(ruled, ...told(until), ruleName(words, rule));
}

/** Until when a spend is to go on so that nothing expires, whichever rule of those left applies; `null` if it is not enough under one. */
function untilForAll(forecast: KnownForecast, standing: Standing, spend: MicroDollars): number | null {
  const left = rulesLeft(forecast, standing);
  const isEnough = left.every(({ leastRate }) => (leastRate?.certain ?? Number.POSITIVE_INFINITY) <= spend);
  if (!isEnough) return null;
  const untils = left.flatMap(({ rule }) => usedUpAt(ruleOf(rule), forecast.portfolio, spend) ?? []);
  return untils.length > 0 && untils.length === left.length ? Math.max(...untils) : null;
}
