import type { Basis, Visited } from '../../lib/analysis/index.ts';
import type { Exported, WrittenFormat } from '../../lib/export/index.ts';

/** What the panel asks the background for: a file, or the summary as text. It keeps the writers out of every page. */
export interface ExportRequest {
  ask: 'export';
  format: WrittenFormat;
  basis: Basis;
  visited: Visited;
}

/** `null`: there is no figure to export, as where the page has just changed. */
export type ExportAnswer = Exported | null;
