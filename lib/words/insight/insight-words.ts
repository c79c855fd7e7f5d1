import {
  doubtedRules,
  type GrantsAnalysis,
  type Insight,
  rulingOf,
  type VisitHistory,
} from '../../analysis/index.ts';
import { STATED_RULES, type StatedRuleId } from '../../provider/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { compareView } from './compare-view.ts';
import { evidenceView } from './evidence-view.ts';
import type { InsightView } from './insight-view.ts';
import { lastsView } from './lasts-view.ts';

/** Turns evidence and forecast into the view that the panel renders. `wanted` is the rule that would be shown without evidence. */
export function insightWords(
  { evidence, forecast }: Insight,
  analysis: GrantsAnalysis,
  wanted: StatedRuleId,
  visited: VisitHistory,
  words: Words,
): InsightView {
  const { rule, chosenBy } = analysis.drawOrder;
  const standing = { ruledOut: rulingOf(evidence).ruledOut, doubted: doubtedRules(evidence) };
  const { ruledOut } = standing;
  return {
    ...standing,
    switchedNote: chosenBy === 'evidence' ? switchedWords(wanted, rule, ruledOut, words) : '',
    lasts: lastsView(forecast, analysis, { ...visited, standing }, words),
    evidence: evidenceView(evidence, analysis, wanted, words),
    compare: compareView(forecast, { analysis, standing, series: visited.series }, words),
  };
}

/** Which rule the figures rule out, which is shown instead, and how many rules are left. */
function switchedWords(
  wanted: StatedRuleId,
  rule: StatedRuleId,
  ruledOut: readonly StatedRuleId[],
  words: Words,
): string {
  const left = STATED_RULES.length - ruledOut.length;
  const names = [wanted, rule].map((id) => ruleName(words, id));
  return left === 1
    ? words.say('draw.switched', ...names)
    : words.say('draw.switched_one', ...names, words.number(left));
}
