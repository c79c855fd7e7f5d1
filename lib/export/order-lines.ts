import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import { ruleOf } from '../ledger/index.ts';
import { type Day, dayBefore, dayOfInstant } from '../values/index.ts';
import { type MessageKey, rangeWords, ruleName, sourceName, type Words } from '../words/index.ts';
import { categoryWords } from './figures.ts';

/** The line of one grant in the draw order, without its position. */
export type GrantLine = (grant: Grant, words: Words) => string;

/** The grants in the order of use under the rule that is shown, each with the last day to use it. */
export function drawOrderLines(
  analysis: GrantsAnalysis,
  words: Words,
  lineOf: GrantLine = grantInFull,
): string[] {
  const { drawOrder, grants, provenance } = analysis;
  const today = dayOfInstant(provenance.readAt);
  const { rule, groups } = drawOrder;
  if (groups.length === 0) return [];
  const source = sourceName(words, ruleOf(rule).source);
  const lines = groups.flatMap(({ rows, position }) => {
    const key = placeKey(position, rows.length);
    const group = grants.filter(({ row }) => rows.includes(row));
    return group.map((grant) => {
      const line = withLastDay(lineOf(grant, words), grant, today, words);
      return words.say(key, String(position ?? ''), line);
    });
  });
  return [words.say('summary.order', ruleName(words, rule), source), ...lines];
}

/** Adds the last day to use a grant: the one before its expiry, because it ends as that day begins in UTC. */
function withLastDay(line: string, { expires }: Grant, today: Day, words: Words): string {
  return expires === null || expires <= today
    ? line
    : words.say('summary.use_by', line, words.day(dayBefore(expires)));
}

function placeKey(position: number | null, rows: number): MessageKey {
  if (position === null) return 'summary.place_unknown';
  return rows > 1 ? 'summary.place_tied' : 'summary.place';
}

const grantInFull: GrantLine = (grant, words) => {
  const day = (value: Day | null) => (value === null ? words.say('summary.unknown_day') : words.day(value));
  return words.say(
    'summary.grant',
    rangeWords(words, grant.spendable),
    day(grant.received),
    categoryWords(grant, words),
    day(grant.expires),
  );
};
