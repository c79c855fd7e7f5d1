import { doubtedRules, type GrantsAnalysis, type Insight, rulingOf } from '../analysis/index.ts';
import type { StatedRuleId } from '../provider/index.ts';
import { ruleName, type Words } from '../words/index.ts';

/** Which rules the account's own figures rule out or may rule out, and whether the positions rest on one of them. */
export function rulingLines(
  { drawOrder: { rule } }: GrantsAnalysis,
  insight: Insight | null,
  words: Words,
): string[] {
  if (!insight) return [];
  const { ruledOut } = rulingOf(insight.evidence);
  const doubted = doubtedRules(insight.evidence);
  const names = (rules: readonly StatedRuleId[]) =>
    words.list(rules.map((id) => words.say('quoted', ruleName(words, id))));
  return [
    ...(ruledOut.length > 0 ? [words.say('summary.ruled_out', names(ruledOut))] : []),
    ...(ruledOut.includes(rule) ? [words.say('summary.ruled_out_shown', ruleName(words, rule))] : []),
    ...(doubted.length > 0 ? [words.say('summary.doubted', names(doubted))] : []),
    ...(doubted.includes(rule) ? [words.say('summary.doubted_shown', ruleName(words, rule))] : []),
  ];
}
