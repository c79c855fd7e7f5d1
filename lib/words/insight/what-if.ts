import type { RuleOutlook } from '../../analysis/index.ts';
import { DEFAULT_RULE, type Outcome, type RuleForecast } from '../../ledger/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import { larger, type MicroDollars, minus, NO_MONEY } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import {
  bothWords,
  type KnownForecast,
  leastSpendWords,
  lossesOf,
  outcomesOf,
  possibleOutcomes,
  totalLost,
} from './outlook-table.ts';
import { rateWords } from './rate-words.ts';
import { moneyLost } from './rounded.ts';

/** What would be lost under the rule, by category, and how much more than under the default rule unless that is ruled out. */
export function whatIfWords(
  forecast: KnownForecast,
  rule: StatedRuleId,
  ruledOut: readonly StatedRuleId[],
  words: Words,
): string[] {
  const outlook = forecast.rules.find((each) => each.rule === rule);
  const usual = ruledOut.includes(DEFAULT_RULE)
    ? undefined
    : forecast.rules.find((each) => each.rule === DEFAULT_RULE);
  if (!outlook) return [];
  const name = ruleName(words, rule);
  const { rate } = forecast;
  if (rate === null) return [leastWords(outlook, rule === DEFAULT_RULE ? undefined : usual, name, words)];
  if (!outlook.band) return [words.say('whatif.not_placed', name)];
  const most = lossesOf(outlook).reduce(larger, NO_MONEY);
  if (most === NO_MONEY) return [words.say('whatif.lost_nothing', name, rateWords(rate, words))];
  if (outcomesOf(outlook.band).every((outcome) => totalLost(outcome) === NO_MONEY))
    return [words.say('whatif.lost_up_to', name, rateWords(rate, words), moneyLost(words, most))];
  const lost = words.say('whatif.lost', name, rateWords(rate, words), lossWords(outlook, words));
  return rule !== DEFAULT_RULE && usual?.band ? [lost, differenceWords(outlook, usual, words)] : [lost];
}

function leastWords(
  { leastRate, isPlaced }: RuleOutlook,
  usual: RuleOutlook | undefined,
  name: string,
  words: Words,
): string {
  if (!isPlaced) return words.say('whatif.not_placed', name);
  if (leastRate === null) return words.say('whatif.always', name);
  if (leastRate.certain === null) return words.say('whatif.perhaps_always', name);
  if (!usual || usual.leastRate === null)
    return words.say('whatif.least', name, leastSpendWords(leastRate, words));
  const others = [leastSpendWords(usual.leastRate, words), ruleName(words, DEFAULT_RULE)];
  return words.say('whatif.least_compared', name, leastSpendWords(leastRate, words), ...others);
}

/** Such as "$3.93 paid and $0.00 promotional". */
function lossWords(outlook: RuleOutlook, words: Words): string {
  const all = possibleOutcomes(outlook);
  const lost = (category: keyof RuleForecast['expired']) =>
    spanWords(
      all.map(({ expired }) => expired[category]),
      words,
    );
  const apart = words.say('whatif.apart', lost('paid'), lost('promotional'));
  const isAllKnown = all.every(({ expired }) => expired.unknown === NO_MONEY);
  return isAllKnown ? apart : words.say('whatif.apart_unknown', apart, lost('unknown'));
}

function differenceWords(under: RuleOutlook, usual: RuleOutlook, words: Words): string {
  const more = (['fastest', 'slowest', 'earlier', 'later'] as const).flatMap((end) => {
    const [than] = outcomesAt(usual, end);
    return than ? outcomesAt(under, end).map((outcome) => minus(totalLost(outcome), totalLost(than))) : [];
  });
  if (more.every((amount) => amount === 0)) return words.say('whatif.no_more', ruleName(words, DEFAULT_RULE));
  return words.say('whatif.more', spanWords(more, words), ruleName(words, DEFAULT_RULE));
}

/** The outcomes of a rule at one end of the rate, or if grants end a day before or after the day shown. */
function outcomesAt(
  { band, ifEarlier, ifLater }: RuleOutlook,
  end: 'fastest' | 'slowest' | 'earlier' | 'later',
): readonly Outcome[] {
  if (end === 'earlier') return ifEarlier;
  if (end === 'later') return ifLater;
  return band ? [band[end], ...band[end].underTies] : [];
}

function spanWords(amounts: readonly MicroDollars[], words: Words): string {
  const sorted = amounts.toSorted((a, b) => a - b);
  const ends = [sorted[0], sorted.at(-1)].map((amount) =>
    amount === undefined ? '' : moneyLost(words, amount),
  );
  return bothWords(ends, words);
}
