import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { AccountForecast, GrantsAnalysis, RuleOutlook, Series } from '../../analysis/index.ts';
import { usedSince } from '../../ledger/index.ts';
import { dayOfTime, type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import { maySpendAny } from '../grant-name.ts';
import { rangeWords } from '../range-words.ts';
import type { Words } from '../words.ts';
import { adviceWords } from './advice.ts';
import { chartOf } from './chart.ts';
import { type GrantNames, grantNames } from './grant-names.ts';
import { type LastsView, type RateField, rateField } from './insight-view.ts';
import { limitWords } from './limit-words.ts';
import { leavingOut, losesNothing, lossWords } from './loss-words.ts';
import { type Band, type KnownForecast, lastsUntil, lastsWords } from './outlook-table.ts';
import { rateWords } from './rate-words.ts';
import { toWholeCents } from './rounded.ts';
import { isForAll, type Standing } from './standing.ts';

/** The runway under the rule that is shown, and what expires unused. */
export function lastsView(
  forecast: AccountForecast,
  analysis: GrantsAnalysis,
  { series, typedRate, standing }: { series: Series; typedRate: string; standing: Standing },
  words: Words,
): LastsView {
  const title = words.say('lasts.title');
  const reason = reasonNotKnown(forecast, analysis, words);
  const nothing = { advice: '', loss: '', chart: null, isWaiting: false, limits: [] };
  if (forecast.kind === 'cannot-tell' || reason !== undefined) {
    const field = { value: typedRate, hint: words.say('lasts.no_rate'), isQuiet: true, problem: null };
    return { title, field: rateField(field, words), line: reason ?? '', ...nothing };
  }
  const outlook = forecast.rules.find(({ rule }) => rule === analysis.drawOrder.rule);
  const names = grantNames(analysis, series, words);
  const { isRuleNamed, ...spent } = lineOf(forecast, outlook, { names, standing }, words);
  const advice = adviceWords(forecast, outlook, { standing, isRuleNamed }, words);
  // The advice takes the place of the line that names the curve, so that the chart names it.
  const isAdviceAlone = advice !== '' && forecast.rate === null;
  const chart = chartOf(forecast, outlook, chartLabel(forecast, names, words), words);
  const said = isAdviceAlone ? { line: '', loss: '' } : spent;
  return {
    title,
    field: fieldOf(forecast, typedRate, words),
    advice,
    ...said,
    chart: chart && isAdviceAlone ? { ...chart, legend: words.say('chart.idle') } : chart,
    isWaiting: false,
    limits: [
      ...limitWords(forecast, analysis, { names, told: `${said.line} ${said.loss}` }, words),
      ...usedWords(series, forecast.portfolio.now, words),
    ],
  };
}

/** The periods, in days, for which past usage is stated. */
const LOOKED_BACK = [7, 30] as const;

/** What was used recently, as far back as there are readings. */
function usedWords(series: Series, now: number, words: Words): string[] {
  return LOOKED_BACK.flatMap((days) => {
    const found = usedSince(series, now - days * DAY, now);
    if (!found) return [];
    const [atLeast, atMost] = [toWholeCents(found.least), toWholeCents(found.most)];
    return atLeast === NO_MONEY && atMost > NO_MONEY
      ? words.say('lasts.used_up_to', words.number(days), words.money(atMost))
      : words.say('lasts.used', words.number(days), rangeWords(words, { atLeast, atMost }));
  });
}

/** Why the runway is not known; `undefined` if it is. */
function reasonNotKnown(
  forecast: AccountForecast,
  analysis: GrantsAnalysis,
  words: Words,
): string | undefined {
  if (!maySpendAny(analysis)) return words.say('lasts.nothing');
  if (forecast.kind === 'cannot-tell')
    return words.say(forecast.reason === 'part' ? 'lasts.part' : 'lasts.figures');
  if (forecast.portfolio.grants.length > 0) return undefined;
  return words.say(forecast.leftOut.length > 0 ? 'lasts.unclear' : 'lasts.nothing');
}

/** What a line names: grants, and the rule unless every rule that is left leads to the same. */
interface Named {
  names: GrantNames;
  standing: Standing;
}

/** The line and the loss at the daily spend, and whether the line names the rule. */
function lineOf(
  forecast: KnownForecast,
  outlook: RuleOutlook | undefined,
  { names, standing }: Named,
  words: Words,
): Pick<LastsView, 'line' | 'loss'> & { isRuleNamed: boolean } {
  const { rate, idle } = forecast;
  const only = (line: string) => ({ line, loss: '', isRuleNamed: false });
  if (rate === null)
    return only(idle.length > 0 ? words.say('lasts.idle') : idleNever(forecast, names, words));
  if (!outlook?.band) return only(words.say('lasts.not_placed'));
  const until = untilWords(outlook.band, forecast, words);
  const isSame = isForAll(forecast, standing, ({ band }) => band && lastsUntil(band, forecast));
  const named = words.say('lasts.under_rule', ruleName(words, outlook.rule), until);
  const loss = lossWords(outlook, forecast, { names, standing, isRuleNamed: !isSame }, words);
  if (loss !== '') return { line: words.starting(isSame ? until : named), loss, isRuleNamed: !isSame };
  const nothing = leavingOut(words.say('lasts.loses_nothing'), forecast.leftOut.map(names.name), words);
  const isAllSame = isSame && isForAll(forecast, standing, losesNothing);
  return only(`${words.starting(isAllSame ? until : named)} ${nothing}`);
}

/** Until when the credit lasts at the daily spend. */
function untilWords(band: Band, forecast: KnownForecast, words: Words): string {
  const { rate } = forecast;
  return rate && Number.isFinite(lastsUntil(band, forecast).first)
    ? words.say('lasts.until', lastsWords(band, forecast, words), rateWords(rate, words))
    : words.say('lasts.no_end');
}

function idleNever({ leftOut }: KnownForecast, names: GrantNames, words: Words): string {
  return leavingOut(words.say('lasts.idle_never'), leftOut.map(names.name), words);
}

function chartLabel(forecast: KnownForecast, names: GrantNames, words: Words): string {
  const { idle } = forecast;
  const dates = idle.map(({ at, amount }: { at: number; amount: MicroDollars }) =>
    words.say('chart.expires', words.money(amount), words.day(dayOfTime(at))),
  );
  return dates.length > 0 ? words.say('chart.label', words.list(dates)) : idleNever(forecast, names, words);
}

function fieldOf({ typed, rate }: KnownForecast, value: string, words: Words): RateField {
  const isMeasured = rate !== null && rate.source !== 'typed';
  const problem = typed.kind === 'problem' ? words.say('lasts.field_problem', typed.text.slice(0, 40)) : null;
  return rateField({ value, hint: rateHint(rate, words), isQuiet: !isMeasured, problem }, words);
}

/** Where the rate comes from. Of a measured one it tells over how many days, as a single day may be unlike the others. */
function rateHint(rate: KnownForecast['rate'], words: Words): string {
  if (rate === null) return words.say('lasts.no_rate');
  const told = rateWords(rate, words);
  return rate.source === 'readings'
    ? words.count('lasts.from_readings', rate.days, told)
    : words.say(`lasts.from_${rate.source}`, told);
}
