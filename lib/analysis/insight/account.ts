import { analyse } from '../analyse.ts';
import type { Basis } from '../basis.ts';
import { type ExportableAnalysis, isExportable } from '../exportable.ts';
import { type Insight, insightOf, type VisitHistory } from './insight.ts';

/** Everything that an export is made from, whether a page was read or a report was opened. */
export interface Account {
  basis: Basis;
  visited: VisitHistory;
  analysis: ExportableAnalysis;
  /** `null` if there are no grants. */
  insight: Insight | null;
  /** The version of Grantlens that makes the export. */
  version: string;
}

/** Works out an account from a basis. Returns `undefined` if it has no figure that can be exported. */
export function accountOf(basis: Basis, visited: VisitHistory, version: string): Account | undefined {
  const analysis = analyse(basis);
  if (!analysis || !isExportable(analysis)) return undefined;
  const insight = analysis.status === 'empty' ? null : insightOf(analysis, visited);
  return { basis, visited, analysis, insight, version };
}
