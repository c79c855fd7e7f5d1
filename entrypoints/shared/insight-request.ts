import type { GrantsAnalysis } from '../../lib/analysis/analysis.ts';
import type { Visited } from '../../lib/insight/insight.ts';
import type { Ruling } from '../../lib/insight/ruling.ts';
import type { StatedRuleId } from '../../lib/ledger/draw/stated-rules.ts';
import type { InsightView } from '../../lib/view/insight/insight-view.ts';

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
