import type { Analysis, EmptyAnalysis, GrantsAnalysis } from './analysis.ts';

/** An analysis that can be exported: the page shows grants, or says that there are none. */
export type ExportableAnalysis = GrantsAnalysis | EmptyAnalysis;

export function isExportable(analysis: Analysis): analysis is ExportableAnalysis {
  return analysis.status === 'ok' || analysis.status === 'partial' || analysis.status === 'empty';
}
