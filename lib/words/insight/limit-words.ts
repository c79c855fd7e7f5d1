import type { GrantsAnalysis, IssueCode } from '../../analysis/index.ts';
import { NO_MONEY } from '../../values/index.ts';
import type { Words } from '../words.ts';
import type { GrantNames } from './grant-names.ts';
import type { KnownForecast } from './outlook-table.ts';

/** Issues by which it is unclear whether a grant can be spent, whatever its figures are. */
const OF_STATE: ReadonlySet<IssueCode> = new Set(['state-unknown', 'state-missing', 'row-unexplained']);

/**
 * What a forecast leaves out, and why, unless what it has told already names all of it; and the debt that it takes from the
 * credit first.
 */
export function limitWords(
  { leftOut, portfolio: { debt } }: KnownForecast,
  { grants, identities }: GrantsAnalysis,
  { names, told }: { names: GrantNames; told: string },
  words: Words,
): string[] {
  const isUnclear = (grant: string) =>
    grants[identities.indexOf(grant)]?.issues.some(({ code }) => OF_STATE.has(code)) === true;
  const isSaid = leftOut.every((grant) => told.includes(names.name(grant)));
  const byReason = Map.groupBy(isSaid ? [] : leftOut, isUnclear);
  return [
    ...[...byReason].map(([isOfState, some]) =>
      words.say(isOfState ? 'lasts.left_out_state' : 'lasts.left_out', words.list(some.map(names.name))),
    ),
    ...(debt > NO_MONEY ? [words.say('lasts.debt', words.money(debt))] : []),
  ];
}
