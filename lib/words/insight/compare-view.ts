import type { AccountForecast, GrantsAnalysis, Series } from '../../analysis/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import type { MicroDollars } from '../../values/index.ts';
import type { Words } from '../words.ts';
import { grantNames } from './grant-names.ts';
import type { CompareBody, Fold } from './insight-view.ts';
import { bothWords, type KnownForecast, leastSpendWords, lossesOf, ruleTable } from './outlook-table.ts';
import { moneyLost } from './rounded.ts';
import { whatIfWords } from './what-if.ts';

/** What each rule makes of the credit, in a line, and side by side behind it. */
export function compareView(
  forecast: AccountForecast,
  analysis: GrantsAnalysis,
  series: Series,
  words: Words,
): Fold<CompareBody> {
  const title = words.say('compare.title');
  if (forecast.kind === 'cannot-tell' || forecast.portfolio.grants.length === 0) {
    const isNothing = forecast.kind === 'known' && forecast.leftOut.length === 0;
    return { title, line: words.say(isNothing ? 'compare.nothing' : 'compare.not_known'), body: null };
  }
  const table = ruleTable(forecast, grantNames(analysis, series, words), words);
  const rule: StatedRuleId = analysis.drawOrder.rule;
  const same = table ? [] : [words.say('compare.same')];
  return {
    title,
    line: forecast.rate === null ? leastLine(forecast, words) : lossLine(forecast, words),
    body: { sentences: [...whatIfWords(forecast, rule, words), ...same], table },
  };
}

/** The daily spend at which nothing is lost, from the rule that asks least to the one that asks most. */
function leastLine({ rules, idle }: KnownForecast, words: Words): string {
  if (idle.length === 0) return words.say('compare.never');
  const known = rules.flatMap(({ leastRate }) => leastRate ?? []).sort((a, b) => a.least - b.least);
  if (known.length === 0) return words.say('compare.always');
  if (known.some(({ surely }) => surely === null)) return words.say('compare.perhaps_always');
  const rates = [...new Set(known.map((rate) => leastSpendWords(rate, words)))];
  if (rates.length === 1 && known.length === rules.length)
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

/** What expires unused at the daily spend, from the rule that loses least to the one that loses most. */
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
