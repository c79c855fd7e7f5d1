import type { Basis } from '../../lib/analysis/basis.ts';
import type { Exported } from '../../lib/exports/export-file.ts';
import type { WrittenFormat } from '../../lib/exports/formats.ts';
import type { Visited } from '../../lib/insight/insight.ts';

/** What the panel asks the background for: a file, or the summary as text. It keeps the writers out of every page. */
export interface ExportRequest {
  ask: 'export';
  format: WrittenFormat;
  basis: Basis;
  visited: Visited;
}

/** `null`: there is no figure to export, as where the page has just changed. */
export type ExportAnswer = Exported | null;
