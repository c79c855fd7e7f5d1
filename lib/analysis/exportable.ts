import type { Analysis, EmptyAnalysis, GrantsAnalysis } from './analysis.ts';

/** An analysis that can be exported: one that has, or truly lacks, grants. */
export type ExportableAnalysis = GrantsAnalysis | EmptyAnalysis;

export function isExportable(analysis: Analysis): analysis is ExportableAnalysis {
  return analysis.status === 'ok' || analysis.status === 'partial' || analysis.status === 'empty';
}
