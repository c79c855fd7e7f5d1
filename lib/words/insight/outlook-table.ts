import type { AccountForecast, RuleOutlook } from '../../analysis/index.ts';
import type { GrantForecast, RuleForecast } from '../../ledger/index.ts';
import { type Day, dayOfTime, type MicroDollars, sum } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import type { GrantNames } from './grant-names.ts';
import type { RuleTable } from './insight-view.ts';

type KnownForecast = Extract<AccountForecast, { kind: 'known' }>;
type Band = NonNullable<RuleOutlook['band']>;

/** What becomes of the credit under each rule: of each grant once a rate is known, and the spend at which nothing is lost. */
export function ruleTable(forecast: KnownForecast, names: GrantNames, today: Day, words: Words): RuleTable {
  const { rate, rules } = forecast;
  const least = words.say('table.least');
  const columns = [words.say('table.rule'), least];
  const full = [words.say('table.grants'), words.say('table.lost'), words.say('table.lasts')];
  return {
    caption: words.say('table.caption'),
    columns: rate === null ? columns : [...columns, ...full],
    rows: rules.map((outlook) => {
      const { rule, leastRate, band } = outlook;
      const cheapest = leastRate === null ? words.say('table.none') : words.money(leastRate);
      return {
        name: ruleName(words, rule),
        cells: [[cheapest], ...(rate === null ? [] : bandCells(band, forecast, names, today, words))],
      };
    }),
  };
}

function bandCells(
  band: Band | null,
  forecast: KnownForecast,
  names: GrantNames,
  today: Day,
  words: Words,
): string[][] {
  if (!band) return [[words.say('table.not_placed')], [], []];
  const grants = forecast.portfolio.grants.map(({ id }) => {
    const ends = [band.fastest, band.slowest].map((end) =>
      grantWords(
        end.grants.find((each) => each.id === id),
        today,
        words,
      ),
    );
    return words.say('table.grant', String(names.row(id) ?? ''), bothWords(ends, words));
  });
  const lost = [band.fastest, band.slowest].map((end) => words.money(totalLost(end)));
  return [grants, [bothWords(lost, words)], [lastsWords(band, forecast, today, words)]];
}

function grantWords(grant: GrantForecast | undefined, today: Day, words: Words): string {
  if (!grant) return words.say('table.not_placed');
  if (grant.expired > 0) return words.say('table.expires', words.money(grant.expired));
  return grant.runsOut === null
    ? words.say('table.untouched')
    : words.say('table.runs_out', words.dayNear(dayOfTime(grant.runsOut), today));
}

/** Until when usage finds credit at both ends of a rate: a day in which it first does not, else the last expiry. */
export function lastsWords(band: Band, { portfolio }: KnownForecast, today: Day, words: Words): string {
  const last = Math.max(...portfolio.grants.map(({ expiry }) => expiry));
  const ends = [band.fastest, band.slowest].map(({ runway }) => {
    const until = runway ?? last;
    return Number.isFinite(until) ? words.dayNear(dayOfTime(until), today) : words.say('table.no_end');
  });
  return bothWords(ends, words);
}

function totalLost({ expired }: RuleForecast): MicroDollars {
  return sum([expired.paid, expired.promotional, expired.unknown]);
}

/** The two ends of a rate as one where they are alike. */
function bothWords([fastest = '', slowest = '']: readonly string[], words: Words): string {
  return fastest === slowest ? fastest : words.say('range.between', fastest, slowest);
}
