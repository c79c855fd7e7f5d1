import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { AccountForecast, GrantsAnalysis, RuleOutlook, Series } from '../../analysis/index.ts';
import { usedSince } from '../../ledger/index.ts';
import { dayOfTime, larger, type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { maySpendAny } from '../grant-name.ts';
import { rangeWords } from '../range-words.ts';
import type { Words } from '../words.ts';
import { chartOf } from './chart.ts';
import { grantNames } from './grant-names.ts';
import { type LastsView, type RateField, rateField } from './insight-view.ts';
import { bothWords, type KnownForecast, lastsUntil, lossesOf } from './outlook-table.ts';
import { rateWords } from './rate-words.ts';
import { moneyLost, toWholeCents } from './rounded.ts';

/** The runway under the rule that is shown, and what expires unused. */
export function lastsView(
  forecast: AccountForecast,
  analysis: GrantsAnalysis,
  { series, typedRate }: { series: Series; typedRate: string },
  words: Words,
): LastsView {
  const title = words.say('lasts.title');
  const reason = reasonNotKnown(forecast, analysis, words);
  const nothing = { loss: '', chart: null, isWaiting: false, limits: [] };
  if (forecast.kind === 'cannot-tell' || reason !== undefined) {
    const field = { value: typedRate, hint: words.say('lasts.no_rate'), isQuiet: true, problem: null };
    return { title, field: rateField(field, words), line: reason ?? '', ...nothing };
  }
  const outlook = forecast.rules.find(({ rule }) => rule === analysis.drawOrder.rule);
  const names = grantNames(analysis, series, words);
  const limits = forecast.leftOut.map((grant) => words.say('lasts.left_out', names.name(grant)));
  const { debt, now } = forecast.portfolio;
  return {
    title,
    field: fieldOf(forecast, typedRate, words),
    ...lineOf(forecast, outlook, words),
    chart: chartOf(forecast, outlook, chartLabel(forecast, words), words),
    isWaiting: false,
    limits: [
      ...limits,
      ...(debt > 0 ? [words.say('lasts.debt', words.money(debt))] : []),
      ...usedWords(series, now, words),
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

function lineOf(
  forecast: KnownForecast,
  outlook: RuleOutlook | undefined,
  words: Words,
): Pick<LastsView, 'line' | 'loss'> {
  if (forecast.rate === null)
    return { line: words.say(forecast.idle.length > 0 ? 'lasts.idle' : 'lasts.idle_never'), loss: '' };
  if (!outlook?.band) return { line: words.say('lasts.not_placed'), loss: '' };
  const { first, last } = lastsUntil(outlook.band, forecast);
  const until = Number.isFinite(first)
    ? words.say(
        'lasts.until',
        bothWords(
          [first, last].map((time) => untilWords(time, words)),
          words,
        ),
      )
    : words.say('lasts.no_end');
  const losses = lossesOf(outlook);
  const lost = losses.reduce(larger, NO_MONEY);
  const key = losses.every((each) => each === lost) ? 'lasts.loses_exactly' : 'lasts.loses';
  return lost > 0
    ? { line: until, loss: words.say(key, moneyLost(words, lost)) }
    : { line: `${until} ${words.say('lasts.loses_nothing')}`, loss: '' };
}

function untilWords(time: number, words: Words): string {
  return Number.isFinite(time) ? words.day(dayOfTime(time)) : words.say('table.no_end');
}

function chartLabel({ idle }: KnownForecast, words: Words): string {
  const dates = idle.map(({ at, amount }: { at: number; amount: MicroDollars }) =>
    words.say('chart.expires', words.money(amount), words.day(dayOfTime(at))),
  );
  return dates.length > 0 ? words.say('chart.label', words.list(dates)) : words.say('lasts.idle_never');
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
