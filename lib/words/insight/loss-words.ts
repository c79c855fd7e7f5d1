import type { RuleOutlook } from '../../analysis/index.ts';
import { dayOfTime, larger, NO_MONEY, smaller } from '../../values/index.ts';
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

/** What expires unused under a rule, from when, and the last day to use it. Empty if nothing does, or if it is not known. */
export function lossWords(
  outlook: RuleOutlook,
  forecast: KnownForecast,
  { name }: GrantNames,
  words: Words,
): string {
  const losses = lossesOf(outlook);
  const [first] = losses;
  if (first === undefined) return '';
  const [least, most] = [losses.reduce(smaller, first), losses.reduce(larger, first)];
  const days = lostAt(outlook, forecast);
  const [at] = days;
  if (most === NO_MONEY || at === undefined) return '';
  const ends = [least, most].map((amount) => moneyLost(words, amount));
  const amount = least > NO_MONEY ? bothWords(ends, words) : words.say('answer.up_to', ends[1] ?? '');
  const key = days.length > 1 ? 'lasts.loses_first' : 'lasts.loses';
  const lastDay = words.monthDay(dayOfTime(at - 1));
  const lost = words.say(key, amount, words.day(dayOfTime(at)), lastDay);
  return leavingOut(lost, forecast.leftOut.map(name), words);
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
