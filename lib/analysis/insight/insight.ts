import type { GrantsAnalysis } from '../analysis.ts';
import { type AccountEvidence, accountEvidence } from './account-evidence.ts';
import { type AccountForecast, accountForecast } from './account-forecast.ts';
import type { Series } from './series.ts';

/** What goes beyond the rows: which draw order they speak against, and until when the credit lasts. */
export interface Insight {
  evidence: AccountEvidence;
  forecast: AccountForecast;
}

/** What a visit adds to an analysis: the readings it has seen, and the daily spend that the user typed. */
export interface VisitHistory {
  series: Series;
  typedRate: string;
}

/** Works out evidence and forecast. Never throws. `weigh` may remember evidence that it has worked out before. */
export function insightOf(
  analysis: GrantsAnalysis,
  { series, typedRate }: VisitHistory,
  weigh: typeof accountEvidence = accountEvidence,
): Insight {
  return {
    evidence: weigh(analysis, series),
    forecast: accountForecast(analysis, series, typedRate),
  };
}
