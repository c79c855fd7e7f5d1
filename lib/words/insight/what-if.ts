import type { AccountForecast, RuleOutlook } from '../../analysis/index.ts';
import { DEFAULT_RULE, type RuleForecast } from '../../ledger/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import { larger, type MicroDollars, minus, NO_MONEY, sum } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { rateWords } from './rate-words.ts';

/** What would be lost if the rule held, paid and promotional apart, and how much more than under the default rule. */
export function whatIfWords(forecast: AccountForecast, rule: StatedRuleId, words: Words): string {
  if (forecast.kind === 'cannot-tell' || forecast.leftOut.length > 0) return words.say('whatif.cannot_tell');
  const [outlook, usual] = [rule, DEFAULT_RULE].map((id) => forecast.rules.find((each) => each.rule === id));
  if (!outlook || forecast.portfolio.grants.length === 0) return words.say('whatif.nothing');
  const name = ruleName(words, rule);
  const { rate } = forecast;
  if (rate === null) return leastWords(outlook, rule === DEFAULT_RULE ? undefined : usual, name, words);
  if (!outlook.band) return words.say('whatif.not_placed', name);
  const lost = words.say('whatif.lost', name, rateWords(rate, words), lossWords(outlook.band, words));
  const more = rule !== DEFAULT_RULE && usual?.band ? differenceWords(outlook.band, usual.band, words) : '';
  return more === '' ? lost : `${lost} ${more}`;
}

function leastWords(
  { leastRate }: RuleOutlook,
  usual: RuleOutlook | undefined,
  name: string,
  words: Words,
): string {
  if (leastRate === null) return words.say('whatif.always', name);
  if (!usual || usual.leastRate === null) return words.say('whatif.least', name, words.money(leastRate));
  const others = [words.money(usual.leastRate), ruleName(words, DEFAULT_RULE)];
  return words.say('whatif.least_compared', name, words.money(leastRate), ...others);
}

type Band = NonNullable<RuleOutlook['band']>;

/** Such as "$3.93 of paid and no promotional credit". */
function lossWords({ slowest, fastest }: Band, words: Words): string {
  const lost = (category: keyof RuleForecast['expired']) =>
    spanWords(fastest.expired[category], slowest.expired[category], words);
  const unknown = larger(slowest.expired.unknown, fastest.expired.unknown);
  const apart = words.say('whatif.apart', lost('paid'), lost('promotional'));
  return unknown === NO_MONEY ? apart : words.say('whatif.apart_unknown', apart, lost('unknown'));
}

function differenceWords(under: Band, usual: Band, words: Words): string {
  const more = (end: keyof Band) => minus(totalOf(under[end]), totalOf(usual[end]));
  const [fastest, slowest] = [more('fastest'), more('slowest')];
  if (fastest === 0 && slowest === 0) return words.say('whatif.no_more', ruleName(words, DEFAULT_RULE));
  return words.say('whatif.more', spanWords(fastest, slowest, words), ruleName(words, DEFAULT_RULE));
}

function totalOf({ expired }: RuleForecast): MicroDollars {
  return sum([expired.paid, expired.promotional, expired.unknown]);
}

function spanWords(one: MicroDollars, other: MicroDollars, words: Words): string {
  if (one === other) return words.money(one);
  const [least, most] = one < other ? [one, other] : [other, one];
  return words.say('range.between', words.money(least), words.money(most));
}
