import type { GrantsAnalysis } from '../analysis.ts';
import { type AccountEvidence, accountEvidence } from './account-evidence.ts';
import { type AccountForecast, accountForecast } from './account-forecast.ts';
import type { Series } from './series.ts';

/** What goes beyond the rows: the evidence on the draw order, and the forecast. */
export interface Insight {
  evidence: AccountEvidence;
  forecast: AccountForecast;
}

/** What a visit adds to an analysis: its readings, and the daily spend that the user typed. */
export interface VisitHistory {
  series: Series;
  typedRate: string;
}

/** Works out evidence and forecast. It never throws. `weigh` may cache evidence. */
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
