import type { Basis, Visited } from '../../lib/analysis/index.ts';
import type { ExportFile } from '../../lib/export/index.ts';
import type { TextDialog } from '../../lib/view/index.ts';

/** Asks for the report to support, with the dialog that shows it. */
export interface SupportRequest {
  ask: 'support';
  basis: Basis;
  visited: Visited;
}

interface SupportReport {
  view: TextDialog;
  file: ExportFile;
  /** What to tell after copying, after saving, and after saving because copying was refused. */
  copied: string;
  saved: string;
  savedInstead: string;
}

/** `null`: there is no figure to report, as where the page has just changed. */
export type SupportAnswer = SupportReport | null;
