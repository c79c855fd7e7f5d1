import type { AccountForecast, RuleOutlook } from '../../analysis/index.ts';
import type { GrantForecast, LeastRate, Outcome } from '../../ledger/index.ts';
import { type Day, dayOfTime, type MicroDollars, NO_MONEY, sum } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import type { GrantNames } from './grant-names.ts';
import type { RuleTable } from './insight-view.ts';
import { moneyLost } from './rounded.ts';

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
      const cheapest = leastRate === null ? words.say('table.none') : leastSpendWords(leastRate, words);
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
  const all = outcomesOf(band);
  const grants = forecast.portfolio.grants.map(({ id }) => {
    const fates = all
      .flatMap((outcome) => outcome.grants.find((each) => each.id === id) ?? [])
      .sort((a, b) => fateOf(a) - fateOf(b));
    const ends = [fates[0], fates.at(-1)].map((fate) => grantWords(fate, today, words));
    return words.say('table.grant', String(names.row(id) ?? ''), bothWords(ends, words));
  });
  const lost = all.map(totalLost).sort((a, b) => a - b);
  const ends = [lost[0], lost.at(-1)].map((amount) => moneyLost(words, amount ?? NO_MONEY));
  return [grants, [bothWords(ends, words)], [lastsWords(band, forecast, today, words)]];
}

/** All that a rate and the ties of a rule leave open. */
export function outcomesOf({ slowest, fastest }: Band): Outcome[] {
  return [fastest, ...fastest.underTies, slowest, ...slowest.underTies];
}

/** What is used up comes first, by its day, then what is left over, by how much. */
function fateOf({ runsOut, expired }: GrantForecast): number {
  return runsOut ?? Number.MAX_SAFE_INTEGER / 2 + expired;
}

/** The least spend at which nothing is lost, as a range where a rule ties grants. */
export function leastSpendWords({ least, surely }: LeastRate, words: Words): string {
  if (surely === null) return words.say('table.at_least', words.money(least));
  return bothWords([words.money(least), words.money(surely)], words);
}

function grantWords(grant: GrantForecast | undefined, today: Day, words: Words): string {
  if (!grant) return words.say('table.not_placed');
  if (grant.expired > 0) return words.say('table.expires', moneyLost(words, grant.expired));
  return grant.runsOut === null
    ? words.say('table.untouched')
    : words.say('table.runs_out', words.dayNear(dayOfTime(grant.runsOut), today));
}

/** Until when usage finds credit at both ends of a rate: a day in which it first does not, else the last expiry. */
export function lastsWords(band: Band, { portfolio }: KnownForecast, today: Day, words: Words): string {
  const last = Math.max(...portfolio.grants.map(({ expiry }) => expiry));
  const untils = outcomesOf(band)
    .map(({ runway }) => runway ?? last)
    .sort((a, b) => a - b);
  const ends = [untils[0], untils.at(-1)].map((until = last) =>
    Number.isFinite(until) ? words.dayNear(dayOfTime(until), today) : words.say('table.no_end'),
  );
  return bothWords(ends, words);
}

/** All that expires unused. */
export function totalLost({ expired }: Outcome): MicroDollars {
  return sum([expired.paid, expired.promotional, expired.unknown]);
}

/** Two ends as one where they are alike. */
function bothWords([first = '', last = '']: readonly string[], words: Words): string {
  return first === last ? first : words.say('range.between', first, last);
}
