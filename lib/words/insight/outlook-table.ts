import { millisecondsInDay } from 'date-fns/constants';
import type { AccountForecast, RuleOutlook } from '../../analysis/index.ts';
import type { GrantForecast, LeastRate, Outcome } from '../../ledger/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import { dayOfTime, type MicroDollars, NO_MONEY, sum } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import type { GrantNames } from './grant-names.ts';
import type { RuleTable } from './insight-view.ts';
import { moneyLost } from './rounded.ts';

export type KnownForecast = Extract<AccountForecast, { kind: 'known' }>;
export type Band = NonNullable<RuleOutlook['band']>;

/**
 * The result of each rule: for each grant if a rate is known, and the spend at which nothing is lost. Rules with the same
 * result share a row. `null` if all rules have the same result.
 */
export function ruleTable(
  forecast: KnownForecast,
  { names, ruledOut }: { names: GrantNames; ruledOut: readonly StatedRuleId[] },
  words: Words,
): RuleTable | null {
  const { rate, rules } = forecast;
  const columns = [words.say('table.rule'), words.say('table.least')];
  const full = [words.say('table.grants'), words.say('table.lost'), words.say('table.lasts')];
  const cellsOf = (outlook: RuleOutlook) => [
    [
      outlook.leastRate === null
        ? words.say(outlook.isPlaced ? 'table.none' : 'table.not_placed')
        : leastSpendWords(outlook.leastRate, words),
    ],
    ...(rate === null ? [] : bandCells(outlook, forecast, names, words)),
  ];
  if (new Set(rules.map((outlook) => JSON.stringify(cellsOf(outlook)))).size < 2) return null;
  const isOut = ({ rule }: RuleOutlook) => ruledOut.includes(rule);
  const inOrder = [...rules.filter((outlook) => !isOut(outlook)), ...rules.filter(isOut)];
  const alike = Map.groupBy(inOrder, (outlook) => JSON.stringify([isOut(outlook), cellsOf(outlook)]));
  return {
    caption: words.say(rate === null ? 'table.caption_least' : 'table.caption'),
    columns: rate === null ? columns : [...columns, ...full],
    rows: [...alike.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const [isRuledOut, rulesIn] = [
        isOut(first),
        words.list(group.map(({ rule }) => ruleName(words, rule))),
      ];
      const name = isRuledOut ? words.say('compare.ruled_out', rulesIn) : rulesIn;
      return [{ name, isRuledOut, cells: cellsOf(first) }];
    }),
  };
}

function bandCells(
  outlook: RuleOutlook,
  forecast: KnownForecast,
  names: GrantNames,
  words: Words,
): string[][] {
  const { band, ifEarlier, ifLater } = outlook;
  if (!band) return [[words.say('table.not_placed')], [], []];
  const lostIfMoved = [...ifEarlier, ...ifLater]
    .flatMap((outcome) => outcome.grants)
    .filter(({ expired }) => expired > 0);
  const byGrant = Map.groupBy([...outcomesOf(band).flatMap(asTold), ...lostIfMoved], ({ id }) => id);
  const grants = forecast.portfolio.grants.map(({ id }) => {
    const fates = (byGrant.get(id) ?? []).toSorted((a, b) => fateOf(a) - fateOf(b));
    return words.say('table.grant', names.name(id), fatesWords(fates[0], fates.at(-1), words));
  });
  const lost = lossesOf(outlook).sort((a, b) => a - b);
  const ends = [lost[0], lost.at(-1)].map((amount) => moneyLost(words, amount ?? NO_MONEY));
  return [grants, [bothWords(ends, words)], [lastsWords(band, forecast, words)]];
}

/** Sets the day on which the last grant is used up to the day on which usage first finds no credit, as in the panel's runway. */
function asTold({ grants, runway }: Outcome): GrantForecast[] {
  const isLast = (runsOut: number | null) =>
    runsOut !== null && runway !== null && runsOut <= runway && runway - runsOut <= millisecondsInDay;
  return grants.map((grant) => (isLast(grant.runsOut) ? { ...grant, runsOut: runway } : grant));
}

/** All outcomes that the band of rates and the ties of a rule allow. */
export function outcomesOf({ slowest, fastest }: Band): Outcome[] {
  return [fastest, ...fastest.underTies, slowest, ...slowest.underTies];
}

/** Sort key: grants that are used up by their day, then the others by what is left over. */
function fateOf({ runsOut, expired }: GrantForecast): number {
  return runsOut ?? Number.MAX_SAFE_INTEGER / 2 + expired;
}

/** The least spend at which nothing is lost, as a range if a rule ties grants. */
export function leastSpendWords({ least, certain }: LeastRate, words: Words): string {
  if (certain === null) return words.say('table.at_least', words.money(least));
  return bothWords([words.money(least), words.money(certain)], words);
}

/** All outcomes of a rule, also those where grants end a day before or after the day shown. */
export function possibleOutcomes({ band, ifEarlier, ifLater }: RuleOutlook): Outcome[] {
  return band ? [...outcomesOf(band), ...ifEarlier, ...ifLater] : [];
}

/** All possible losses. */
export function lossesOf(outlook: RuleOutlook): MicroDollars[] {
  return possibleOutcomes(outlook).map(totalLost);
}

/** The best and the worst outcome of a grant. */
function fatesWords(best: GrantForecast | undefined, worst: GrantForecast | undefined, words: Words): string {
  const [one, other] = [best, worst].map((fate) => grantWords(fate, words));
  if (!best || !worst || one === undefined || other === undefined || one === other) return one ?? '';
  if (best.expired > 0)
    return words.say(
      'table.expires',
      words.say('range.between', moneyLost(words, best.expired), moneyLost(words, worst.expired)),
    );
  if (best.runsOut !== null && worst.runsOut !== null)
    return words.say('table.runs_out_between', dateOf(best.runsOut, words), dateOf(worst.runsOut, words));
  return words.say('table.or', one, other);
}

function grantWords(grant: GrantForecast | undefined, words: Words): string {
  if (!grant) return words.say('table.not_placed');
  if (grant.expired > 0) return words.say('table.expires', moneyLost(words, grant.expired));
  return grant.runsOut === null
    ? words.say('table.untouched')
    : words.say('table.runs_out', dateOf(grant.runsOut, words));
}

function dateOf(time: number, words: Words): string {
  return words.day(dayOfTime(time));
}

/** The first and the last runway of all outcomes: the day on which usage first finds no credit, otherwise the last expiry. */
export function lastsUntil(band: Band, { portfolio }: KnownForecast): { first: number; last: number } {
  const end = Math.max(...portfolio.grants.map(({ expiry }) => expiry));
  const untils = outcomesOf(band).map(({ runway }) => runway ?? end);
  return { first: Math.min(...untils), last: Math.max(...untils) };
}

/** Until when the credit lasts, as one day or two. */
export function lastsWords(band: Band, forecast: KnownForecast, words: Words): string {
  const { first, last } = lastsUntil(band, forecast);
  const ends = [first, last].map((until) =>
    Number.isFinite(until) ? dateOf(until, words) : words.say('table.no_end'),
  );
  return bothWords(ends, words);
}

/** Everything that expires unused. */
export function totalLost({ expired }: Outcome): MicroDollars {
  return sum([expired.paid, expired.promotional, expired.unknown]);
}

/** Both ends of a range, or a single text if they are equal. */
export function bothWords([first = '', last = '']: readonly string[], words: Words): string {
  return first === last ? first : words.say('range.between', first, last);
}
