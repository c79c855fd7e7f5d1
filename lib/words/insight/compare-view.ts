import type { AccountForecast, GrantsAnalysis, Series } from '../../analysis/index.ts';
import { DEFAULT_RULE } from '../../ledger/index.ts';
import { STATED_RULES, type StatedRuleId } from '../../provider/index.ts';
import { type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { maySpendAny } from '../grant-name.ts';
import type { Words } from '../words.ts';
import { adviceWords } from './advice.ts';
import { grantNames } from './grant-names.ts';
import type { CompareBody, Fold } from './insight-view.ts';
import { mayEndOtherDay } from './loss-words.ts';
import { bothWords, type KnownForecast, leastSpendWords, lossesOf, ruleTable } from './outlook-table.ts';
import { moneyLost } from './rounded.ts';
import type { Standing } from './standing.ts';
import { whatIfWords } from './what-if.ts';

/** The analysis and readings of an account, and what its figures leave of the rules. */
interface Compared {
  analysis: GrantsAnalysis;
  standing: Standing;
  series: Series;
}

/** The result of each remaining rule, as a line, and as a table that also lists the ruled-out rules at the end. */
export function compareView(
  forecast: AccountForecast,
  { analysis, standing, series }: Compared,
  words: Words,
): Fold<CompareBody> {
  const title = words.say('compare.title');
  if (forecast.kind === 'cannot-tell' || forecast.portfolio.grants.length === 0) {
    const isNothing = !maySpendAny(analysis) || (forecast.kind === 'known' && forecast.leftOut.length === 0);
    const line = isNothing ? words.say('compare.nothing') : reasonWords(forecast, words);
    return { title, line, body: null };
  }
  const { ruledOut } = standing;
  const names = grantNames(analysis, series, words);
  const table = ruleTable(forecast, { names, ruledOut }, words);
  const left = withoutRules(forecast, ruledOut);
  const { debt } = forecast.portfolio;
  const uncounted = forecast.leftOut.map(names.name);
  const line = left.rate === null ? leastLine(left, words) : lossLine(left, words);
  const sentences = sentencesOf(forecast, { analysis, standing }, uncounted, words);
  const told = debt > NO_MONEY ? words.say('compare.after_debt', line) : line;
  return {
    title,
    line: withoutWords(told, uncounted, words),
    body: { sentences: [...sentences, ...(table ? [] : [words.say('compare.same')])], table },
  };
}

/** Why nothing can be compared. */
function reasonWords(forecast: AccountForecast, words: Words): string {
  if (forecast.kind === 'known') return words.say('compare.unclear');
  return words.say(forecast.reason === 'part' ? 'compare.part' : 'compare.not_known');
}

/** The forecast without the ruled-out rules, unless all are ruled out. */
function withoutRules(forecast: KnownForecast, ruledOut: readonly StatedRuleId[]): KnownForecast {
  const left = forecast.rules.filter(({ rule }) => !ruledOut.includes(rule));
  return left.length > 0 ? { ...forecast, rules: left } : forecast;
}

/** What the table does not say: what is left out or assumed, and what the rule that is shown leads to. */
function sentencesOf(
  forecast: KnownForecast,
  { analysis, standing }: Pick<Compared, 'analysis' | 'standing'>,
  uncounted: readonly string[],
  words: Words,
): string[] {
  const { debt } = forecast.portfolio;
  return [
    ...(uncounted.length > 0 ? [words.say('whatif.without', words.list(uncounted))] : []),
    ...(debt > NO_MONEY ? [words.say('lasts.debt', words.money(debt))] : []),
    ...(isAdvised(forecast, analysis, standing, words)
      ? []
      : whatIfWords(forecast, analysis.drawOrder.rule, standing.ruledOut, words)),
    ...(allowsForEarly(forecast) ? [words.say('compare.early')] : []),
    ...(mayEndOtherDay(forecast) ? [words.say('compare.other_day')] : []),
  ];
}

/** Whether a daily spend is enough also if a grant ends a day early, which makes it more than its date asks for. */
function allowsForEarly({ rules, idle }: KnownForecast): boolean {
  return idle.length > 0 && rules.some(({ leastRate }) => (leastRate?.certain ?? null) !== null);
}

/** Whether the advice already says all that is to say of the rule that is shown. */
function isAdvised(
  forecast: KnownForecast,
  { drawOrder: { rule } }: GrantsAnalysis,
  standing: Standing,
  words: Words,
): boolean {
  if (forecast.rate !== null || rule !== DEFAULT_RULE) return false;
  const outlook = forecast.rules.find((each) => each.rule === rule);
  return adviceWords(forecast, outlook, { standing, isRuleNamed: false }, words) !== '';
}

/** Adds to a figure that it leaves out some grants. */
function withoutWords(line: string, names: readonly string[], words: Words): string {
  const [name] = names;
  if (name === undefined) return line;
  return names.length === 1
    ? words.say('compare.without', line, name)
    : words.say('compare.without_some', line, words.number(names.length));
}

/** The daily spend at which nothing is lost, from the lowest to the highest among the rules. */
function leastLine({ rules, idle }: KnownForecast, words: Words): string {
  if (idle.length === 0) return words.say('compare.never');
  const known = rules.flatMap(({ leastRate }) => leastRate ?? []).sort((a, b) => a.least - b.least);
  if (known.length === 0)
    return words.say(rules.every(({ isPlaced }) => isPlaced) ? 'compare.always' : 'compare.not_known');
  if (known.some(({ certain }) => certain === null)) return words.say('compare.perhaps_always');
  const rates = [...new Set(known.map((rate) => leastSpendWords(rate, words)))];
  const ends = known.flatMap(({ least, certain }) => (certain === null ? [] : [least, certain]));
  const isAnyRange = known.some(({ least, certain }) => least !== certain);
  if (rates.length === 1 && known.length === STATED_RULES.length)
    return words.say('compare.least_same', rates[0] ?? '');
  const told =
    rates.length === 1 || (rates.length <= MAX_TOLD && !isAnyRange)
      ? words.either(rates)
      : words.say('range.between', ...endsOf(ends, words.money));
  return known.length === rules.length
    ? words.say('compare.least', told)
    : words.say('compare.least_some', told, words.number(known.length), words.number(rules.length));
}

const MAX_TOLD = 2;

function endsOf(amounts: readonly MicroDollars[], money: (amount: MicroDollars) => string): string[] {
  const sorted = amounts.toSorted((a, b) => a - b);
  return [sorted[0], sorted.at(-1)].map((amount) => (amount === undefined ? '' : money(amount)));
}

/** What expires unused at the daily spend, from the smallest to the largest loss among the rules. */
function lossLine({ rules }: KnownForecast, words: Words): string {
  const lost = rules.flatMap(lossesOf);
  if (lost.length === 0) return words.say('compare.not_known');
  const placed = rules.filter(({ band }) => band !== null).length;
  const ends = bothWords(
    endsOf(lost, (amount) => moneyLost(words, amount)),
    words,
  );
  if (placed < rules.length)
    return words.say('compare.loses_some', ends, words.number(placed), words.number(rules.length));
  return lost.every((amount) => amount === 0)
    ? words.say('compare.loses_nothing')
    : words.say('compare.loses', ends);
}
