import type { GrantsAnalysis, Ruling, Visited } from '../../lib/analysis/index.ts';
import type { StatedRuleId } from '../../lib/provider/index.ts';
import type { InsightView } from '../../lib/words/index.ts';

/** Asks what the rows of a visit say beyond themselves: weighing them is work for no page. */
export interface InsightRequest {
  ask: 'insight';
  analysis: GrantsAnalysis;
  visited: Visited;
  /** The rule that would be shown if no evidence spoke against it. */
  wanted: StatedRuleId;
}

export interface InsightAnswer {
  view: InsightView;
  ruling: Ruling;
}
