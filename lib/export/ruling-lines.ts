import { type GrantsAnalysis, type Insight, rulingOf } from '../analysis/index.ts';
import { ruleName, type Words } from '../words/index.ts';

/** Which rules the account's own figures rule out, and whether the positions rest on one of them. */
export function rulingLines(
  { drawOrder: { rule } }: GrantsAnalysis,
  insight: Insight | null,
  words: Words,
): string[] {
  const ruledOut = insight ? rulingOf(insight.evidence).ruledOut : [];
  if (ruledOut.length === 0) return [];
  const names = ruledOut.map((id) => words.say('quoted', ruleName(words, id)));
  return [
    words.say('summary.ruled_out', words.list(names)),
    ...(ruledOut.includes(rule) ? [words.say('summary.ruled_out_shown', ruleName(words, rule))] : []),
  ];
}
