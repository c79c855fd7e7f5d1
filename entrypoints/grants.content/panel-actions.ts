import type { PanelActions } from '../../components/panel-actions.ts';
import type { ExportableAnalysis } from '../../lib/analysis/exportable.ts';
import type { Words } from '../../lib/words/words.ts';
import { copySummary, openOptions, saveExport } from './actions.ts';
import type { ErrorSink } from './error-sink.ts';
import type { PageReporting } from './page-reporting.ts';
import { type Session, withCorrection, withRule } from './session.ts';

/** What the panel's buttons work on. */
export interface PanelControls {
  /** `undefined` where there is nothing to export. */
  exportable: () => ExportableAnalysis | undefined;
  announce: (text: string) => void;
  change: (by: (session: Session) => Session) => void;
  isCollapsed: () => boolean;
}

/** Makes what the panel's buttons do; whatever goes wrong in it ends in the sink. */
export function panelActions(
  { words, sink }: { words: Words; sink: ErrorSink },
  reporting: PageReporting,
  { exportable, announce, change, isCollapsed }: PanelControls,
): PanelActions {
  const exporting = (task: (analysis: ExportableAnalysis) => Promise<string>) =>
    sink.guard(() => {
      const analysis = exportable();
      if (analysis) task(analysis).then(announce).catch(sink.report);
    });
  const changing = (by: (session: Session) => Session) => sink.guard(() => change(by));
  return {
    ...reporting.actions,
    openOptions: () => sink.guard(() => openOptions().catch(sink.report)),
    copySummary: () => exporting((analysis) => copySummary(analysis, words)),
    exportAs: (format) => exporting((analysis) => saveExport(format, analysis, words)),
    chooseRule: (rule) => changing((session) => withRule(session, rule)),
    correctCategory: (identity, correction) =>
      changing((session) => withCorrection(session, identity, correction)),
    toggleCollapsed: () => changing((session) => ({ ...session, isCollapsed: !isCollapsed() })),
  };
}
