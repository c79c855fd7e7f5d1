import { analyse } from '../analyse.ts';
import type { Basis } from '../basis.ts';
import { type ExportableAnalysis, isExportable } from '../exportable.ts';
import { type Insight, insightOf, type VisitHistory } from './insight.ts';

/** All that an export is made from, whether a page was read or a report that somebody sent. */
export interface Account {
  basis: Basis;
  visited: VisitHistory;
  analysis: ExportableAnalysis;
  /** `null` without grants: there is nothing to be made of none. */
  insight: Insight | null;
  /** The version of Grantlens that writes the export. */
  version: string;
}

/** Works out what a basis comes to; `undefined` where it gives no figure that could be exported. */
export function accountOf(basis: Basis, visited: VisitHistory, version: string): Account | undefined {
  const analysis = analyse(basis);
  if (!analysis || !isExportable(analysis)) return undefined;
  const insight = analysis.status === 'empty' ? null : insightOf(analysis, visited);
  return { basis, visited, analysis, insight, version };
}
