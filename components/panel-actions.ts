import type { RuleId } from '../lib/analysis/draw-rules.ts';
import type { ExportFormat } from '../lib/exports/formats.ts';
import type { Correction } from '../lib/view/draw-list.ts';

/** Everything a user can do in the panel. */
export interface PanelActions {
  copySummary: () => void;
  exportAs: (format: ExportFormat) => void;
  chooseRule: (rule: RuleId) => void;
  /** An empty correction goes back to the guess. */
  correctCategory: (identity: string, correction: Correction | '') => void;
  toggleCollapsed: () => void;
}
