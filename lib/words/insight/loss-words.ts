import type { RuleOutlook } from '../../analysis/index.ts';
import { dayOfTime, larger, type MicroDollars, NO_MONEY, smaller } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import type { GrantNames } from './grant-names.ts';
import {
  bothWords,
  type KnownForecast,
  lossesOf,
  outcomesOf,
  possibleOutcomes,
  totalLost,
} from './outlook-table.ts';
import { moneyLost } from './rounded.ts';
import { isForAll, type Standing } from './standing.ts';

/** Whether nothing expires at the rate that is known. */
export function losesNothing(outlook: RuleOutlook): boolean {
  return outlook.band !== null && lossesOf(outlook).reduce(larger, NO_MONEY) === NO_MONEY;
}

/**
 * What expires unused under a rule, from when, and the last day to use it. It names the rule unless all rules that are left
 * lose the same, or the sentence before names it. Empty if nothing is lost, or if it is not known.
 */
export function lossWords(
  outlook: RuleOutlook,
  forecast: KnownForecast,
  { names, standing, isRuleNamed }: { names: GrantNames; standing: Standing; isRuleNamed: boolean },
  words: Words,
): string {
  const bounds = boundsOf(outlook);
  if (!bounds) return '';
  const { least, most } = bounds;
  const days = lostAt(outlook, forecast);
  const [at] = days;
  if (most === NO_MONEY || at === undefined) return '';
  const ends = [least, most].map((amount) => moneyLost(words, amount));
  const amount = least > NO_MONEY ? bothWords(ends, words) : words.say('answer.up_to', ends[1] ?? '');
  const key = days.length > 1 ? 'lasts.loses_first' : 'lasts.loses';
  const lastDay = words.monthDay(dayOfTime(at - 1));
  const lost = words.say(key, amount, words.day(dayOfTime(at)), lastDay);
  const isSame = isForAll(forecast, standing, (each) => [boundsOf(each), lostAt(each, forecast)]);
  const told =
    isSame || isRuleNamed ? lost : words.say('lasts.under_rule', ruleName(words, outlook.rule), lost);
  return leavingOut(told, forecast.leftOut.map(names.name), words);
}

/** The least and the most that may be lost; `undefined` if it is not known. */
function boundsOf(outlook: RuleOutlook): Record<'least' | 'most', MicroDollars> | undefined {
  const losses = lossesOf(outlook);
  const [first] = losses;
  return first === undefined
    ? undefined
    : { least: losses.reduce(smaller, first), most: losses.reduce(larger, first) };
}

/** The times at which something is lost in some outcome. */
function lostAt(outlook: RuleOutlook, { portfolio }: KnownForecast): number[] {
  const fates = possibleOutcomes(outlook).flatMap(({ grants }) => grants);
  const lost = new Set(fates.filter(({ expired }) => expired > NO_MONEY).map(({ id }) => id));
  const expiries = portfolio.grants.filter(({ id }) => lost.has(id)).map(({ expiry }) => expiry);
  return [...new Set(expiries)].sort((a, b) => a - b);
}

/** A sentence that names the grants it leaves out. */
export function leavingOut(sentence: string, names: readonly string[], words: Words): string {
  const [name] = names;
  if (name === undefined) return words.starting(sentence);
  return names.length === 1
    ? words.say('lasts.without', name, sentence)
    : words.say('lasts.without_some', words.number(names.length), sentence);
}

/** Whether some rule may lose more or less if a grant ends a day before or after the day shown. */
export function mayEndOtherDay({ rules }: KnownForecast): boolean {
  return rules.some(({ band, ifEarlier, ifLater }) => {
    const lost = band ? outcomesOf(band).map(totalLost) : [];
    const [least, most] = [Math.min(...lost), Math.max(...lost)];
    return [...ifEarlier, ...ifLater].map(totalLost).some((amount) => amount < least || amount > most);
  });
}
