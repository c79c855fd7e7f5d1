import { type GrantsAnalysis, type Insight, rulingOf, type Visited } from '../../analysis/index.ts';
import type { StatedRuleId } from '../../provider/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { compareView } from './compare-view.ts';
import { evidenceView } from './evidence-view.ts';
import type { InsightView } from './insight-view.ts';
import { lastsView } from './lasts-view.ts';

/** Turns evidence and forecast into what the panel draws; `wanted` is the rule that would be shown without evidence. */
export function toldInsight(
  { evidence, forecast }: Insight,
  analysis: GrantsAnalysis,
  wanted: StatedRuleId,
  visited: Visited,
  words: Words,
): InsightView {
  const { rule, chosenBy } = analysis.drawOrder;
  const { ruledOut } = rulingOf(evidence);
  return {
    ruledOut,
    switched:
      chosenBy === 'evidence'
        ? words.say('draw.switched', ruleName(words, wanted), ruleName(words, rule))
        : '',
    lasts: lastsView(forecast, analysis, visited, words),
    evidence: evidenceView(evidence, analysis, wanted, words),
    compare: compareView(forecast, { analysis, ruledOut, series: visited.series }, words),
  };
}
