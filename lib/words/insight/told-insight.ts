import type { GrantsAnalysis, Insight, Visited } from '../../analysis/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import type { Words } from '../words.ts';
import { evidenceView } from './evidence-view.ts';
import type { InsightView } from './insight-view.ts';
import { untilWhenView } from './until-when-view.ts';
import { whatIfWords } from './what-if.ts';

/** Turns evidence and forecast into what the panel draws; `wanted` is the rule that would be shown without evidence. */
export function toldInsight(
  { evidence, forecast }: Insight,
  analysis: GrantsAnalysis,
  wanted: StatedRuleId,
  visited: Visited,
  words: Words,
): InsightView {
  return {
    whatIf: whatIfWords(forecast, analysis.drawOrder.rule, words),
    evidence: evidenceView(evidence, analysis, wanted, words),
    untilWhen: untilWhenView(forecast, analysis, visited, words),
  };
}
