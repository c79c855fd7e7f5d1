import type { AccountForecast, GrantsAnalysis, Series } from '../../analysis/index.ts';
import { STATED_RULES, type StatedRuleId } from '../../provider/index.ts';
import type { MicroDollars } from '../../values/index.ts';
import { maySpendAny } from '../grant-name.ts';
import type { Words } from '../words.ts';
import { grantNames } from './grant-names.ts';
import type { CompareBody, Fold } from './insight-view.ts';
import { bothWords, type KnownForecast, leastSpendWords, lossesOf, ruleTable } from './outlook-table.ts';
import { moneyLost } from './rounded.ts';
import { whatIfWords } from './what-if.ts';

/** The analysis and readings of an account, and the rules that its figures rule out. */
interface Compared {
  analysis: GrantsAnalysis;
  ruledOut: readonly StatedRuleId[];
  series: Series;
}

/** The result of each remaining rule, as a line, and as a table that also lists the ruled-out rules at the end. */
export function compareView(
  forecast: AccountForecast,
  { analysis, ruledOut, series }: Compared,
  words: Words,
): Fold<CompareBody> {
  const title = words.say('compare.title');
  if (forecast.kind === 'cannot-tell' || forecast.portfolio.grants.length === 0) {
    const isNothing = !maySpendAny(analysis) || (forecast.kind === 'known' && forecast.leftOut.length === 0);
    return { title, line: words.say(isNothing ? 'compare.nothing' : 'compare.not_known'), body: null };
  }
  const names = grantNames(analysis, series, words);
  const table = ruleTable(forecast, { names, ruledOut }, words);
  const left = withoutRules(forecast, ruledOut);
  const uncounted = forecast.leftOut.map(names.name);
  const line = left.rate === null ? leastLine(left, words) : lossLine(left, words);
  const sentences = [
    ...(uncounted.length > 0 ? [words.say('whatif.without', words.list(uncounted))] : []),
    ...whatIfWords(forecast, analysis.drawOrder.rule, ruledOut, words),
    ...(table ? [] : [words.say('compare.same')]),
  ];
  return { title, line: withoutWords(line, uncounted, words), body: { sentences, table } };
}

/** The forecast without the ruled-out rules, unless all are ruled out. */
function withoutRules(forecast: KnownForecast, ruledOut: readonly StatedRuleId[]): KnownForecast {
  const left = forecast.rules.filter(({ rule }) => !ruledOut.includes(rule));
  return left.length > 0 ? { ...forecast, rules: left } : forecast;
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
  if (known.length === 0) return words.say('compare.always');
  if (known.some(({ certain }) => certain === null)) return words.say('compare.perhaps_always');
  const rates = [...new Set(known.map((rate) => leastSpendWords(rate, words)))];
  if (rates.length === 1 && known.length === STATED_RULES.length)
    return words.say('compare.least_same', rates[0] ?? '');
  return rates.length <= MAX_TOLD
    ? words.say('compare.least', words.either(rates))
    : words.say(
        'compare.least_from',
        ...endsOf(
          known.map(({ least }) => least),
          words.money,
        ),
      );
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
  if (lost.every((amount) => amount === 0)) return words.say('compare.loses_nothing');
  return words.say(
    'compare.loses',
    bothWords(
      endsOf(lost, (amount) => moneyLost(words, amount)),
      words,
    ),
  );
}
