import type { AccountForecast, GrantsAnalysis, RuleOutlook, Series } from '../../analysis/index.ts';
import {
  type Day,
  dayOfInstant,
  dayOfTime,
  larger,
  type MicroDollars,
  NO_MONEY,
} from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { type GrantNames, grantNames } from './grant-names.ts';
import type { Fold, RateField, UntilWhenBody } from './insight-view.ts';
import { lastsWords, outcomesOf, ruleTable, totalLost } from './outlook-table.ts';
import { rateWords } from './rate-words.ts';
import { moneyLost } from './rounded.ts';

type KnownForecast = Extract<AccountForecast, { kind: 'known' }>;

/** Until when the credit lasts and what expires unused. */
export function untilWhenView(
  forecast: AccountForecast,
  analysis: GrantsAnalysis,
  { series, typedRate }: { series: Series; typedRate: string },
  words: Words,
): Fold<UntilWhenBody> {
  const title = words.say('until.title');
  if (forecast.kind === 'cannot-tell') {
    return {
      title,
      line: words.say(forecast.reason === 'part' ? 'until.part' : 'until.figures'),
      body: null,
    };
  }
  if (forecast.portfolio.grants.length === 0) {
    const isUnclear = forecast.leftOut.length > 0;
    return { title, line: words.say(isUnclear ? 'until.unclear' : 'until.nothing'), body: null };
  }
  const today = dayOfInstant(analysis.provenance.readAt);
  const names = grantNames(analysis, series, words);
  const line = lineOf(forecast, analysis.drawOrder.rule, today, words);
  return {
    title,
    line: forecast.leftOut.length > 0 ? words.say('until.only_certain', line) : line,
    body: {
      idle: { title: words.say('until.idle'), dates: idleDates(forecast, names, today, words) },
      limits: limits(forecast, names, words),
      field: fieldOf(forecast, typedRate, words),
      table: ruleTable(forecast, names, today, words),
    },
  };
}

function lineOf(forecast: KnownForecast, rule: string, today: Day, words: Words): string {
  const { rate, idle, rules } = forecast;
  const outlook = rules.find((each) => each.rule === rule);
  const [first] = idle;
  if (rate === null) {
    return first
      ? words.say('until.line_idle', words.money(first.amount), words.dayNear(dayOfTime(first.at), today))
      : words.say('until.line_never');
  }
  if (!outlook?.band) return words.say('until.not_placed');
  const lost = mostLost(outlook.band);
  const loss = lost > 0 ? words.say('until.loses', moneyLost(words, lost)) : words.say('until.loses_nothing');
  const name = ruleName(words, outlook.rule);
  return words.say(
    'until.line',
    rateWords(rate, words),
    name,
    loss,
    lastsWords(outlook.band, forecast, today, words),
  );
}

function mostLost(band: NonNullable<RuleOutlook['band']>): MicroDollars {
  return outcomesOf(band).map(totalLost).reduce(larger, NO_MONEY);
}

function idleDates({ idle }: KnownForecast, names: GrantNames, today: Day, words: Words): string[] {
  return idle.map(({ at, amount, grants }) =>
    words.say(
      'until.idle_date',
      words.money(amount),
      words.dayNear(dayOfTime(at), today),
      words.list(grants.map((grant) => names.name(grant))),
    ),
  );
}

function limits({ leftOut, portfolio }: KnownForecast, names: GrantNames, words: Words): string[] {
  const told = leftOut.map((grant) => words.say('until.left_out', names.name(grant)));
  if (portfolio.debt > 0) told.push(words.say('until.debt', words.money(portfolio.debt)));
  return told;
}

function fieldOf({ typed, rate }: KnownForecast, value: string, words: Words): RateField {
  const source =
    rate === null
      ? words.say('until.no_rate')
      : words.say(`until.from_${rate.source}`, rateWords(rate, words));
  return {
    label: words.say('until.field'),
    value,
    hint: source,
    problem: typed.kind === 'problem' ? words.say('until.field_problem', typed.text.slice(0, 40)) : null,
  };
}
