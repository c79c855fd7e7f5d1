import type { AccountForecast, GrantsAnalysis, Insight, RuleOutlook, Visited } from '../../analysis/index.ts';
import { DEFAULT_RULE, type RuleForecast } from '../../ledger/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import { type MicroDollars, minus, NO_MONEY } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { evidenceView } from './evidence-view.ts';
import type { InsightView } from './insight-view.ts';
import { leastSpendWords, outcomesOf, totalLost } from './outlook-table.ts';
import { rateWords } from './rate-words.ts';
import { moneyLost } from './rounded.ts';
import { untilWhenView } from './until-when-view.ts';

/** Turns evidence and forecast into what the panel draws; `wanted` is the rule that would be shown without evidence. */
export function toldInsight(
  { evidence, forecast }: Insight,
  analysis: GrantsAnalysis,
  wanted: StatedRuleId,
  visited: Visited,
  words: Words,
): InsightView {
  return {
    whatIf: whatIfWords(forecast, analysis.drawOrder.rule, words),
    evidence: evidenceView(evidence, analysis, wanted, words),
    untilWhen: untilWhenView(forecast, analysis, visited, words),
  };
}

/** What would be lost if the rule held, paid and promotional apart, and how much more than under the default rule. */
function whatIfWords(forecast: AccountForecast, rule: StatedRuleId, words: Words): string {
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
  if (leastRate.surely === null) return words.say('whatif.perhaps_always', name);
  if (!usual || usual.leastRate === null)
    return words.say('whatif.least', name, leastSpendWords(leastRate, words));
  const others = [leastSpendWords(usual.leastRate, words), ruleName(words, DEFAULT_RULE)];
  return words.say('whatif.least_compared', name, leastSpendWords(leastRate, words), ...others);
}

type Band = NonNullable<RuleOutlook['band']>;

/** Such as "$3.93 of paid and no promotional credit". */
function lossWords(band: Band, words: Words): string {
  const all = outcomesOf(band);
  const lost = (category: keyof RuleForecast['expired']) =>
    spanWords(
      all.map(({ expired }) => expired[category]),
      words,
    );
  const apart = words.say('whatif.apart', lost('paid'), lost('promotional'));
  const isAllKnown = all.every(({ expired }) => expired.unknown === NO_MONEY);
  return isAllKnown ? apart : words.say('whatif.apart_unknown', apart, lost('unknown'));
}

function differenceWords(under: Band, usual: Band, words: Words): string {
  const more = (['fastest', 'slowest'] as const).flatMap((end) =>
    [under[end], ...under[end].underTies].map((outcome) => minus(totalLost(outcome), totalLost(usual[end]))),
  );
  if (more.every((amount) => amount === 0)) return words.say('whatif.no_more', ruleName(words, DEFAULT_RULE));
  return words.say('whatif.more', spanWords(more, words), ruleName(words, DEFAULT_RULE));
}

function spanWords(amounts: readonly MicroDollars[], words: Words): string {
  const [least, ...others] = [...amounts].sort((a, b) => a - b);
  const most = others.at(-1) ?? least;
  if (least === undefined || most === undefined) return '';
  const [from, to] = [moneyLost(words, least), moneyLost(words, most)];
  return from === to ? from : words.say('range.between', from, to);
}
