import type { PanelActions } from '../../components/panel-actions.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { type ExportableAnalysis, isExportable } from '../../lib/analysis/exportable.ts';
import type { Words } from '../../lib/words/words.ts';
import type { AccountInsight } from './account-insight.ts';
import { copySummary, openOptions, saveExport } from './actions.ts';
import type { ErrorSink } from './error-sink.ts';
import type { PageReporting } from './page-reporting.ts';
import { type Session, withCorrection, withRule } from './session.ts';

/** What the panel's buttons work on. */
export interface PanelControls {
  analysis: () => Analysis | undefined;
  insight: AccountInsight;
  announce: (text: string) => void;
  change: (by: (session: Session) => Session) => void;
  isCollapsed: () => boolean;
}

/** Makes what the panel's buttons do; whatever goes wrong in it ends in the sink. */
export function panelActions(
  { words, sink }: { words: Words; sink: ErrorSink },
  reporting: PageReporting,
  { analysis, insight, announce, change, isCollapsed }: PanelControls,
): PanelActions {
  const exporting = (task: (analysis: ExportableAnalysis) => Promise<string>) =>
    sink.guard(() => {
      const current = analysis();
      if (current && isExportable(current)) task(current).then(announce).catch(sink.report);
    });
  const changing = (by: (session: Session) => Session) => sink.guard(() => change(by));
  return {
    ...reporting.actions,
    openOptions: () => sink.guard(() => openOptions().catch(sink.report)),
    copySummary: () => exporting((exportable) => copySummary(exportable, insight.visited, words)),
    exportAs: (format) => exporting((exportable) => saveExport(format, exportable, insight.visited, words)),
    chooseRule: (rule) => changing((session) => withRule(session, rule, insight.ruling)),
    correctCategory: (identity, correction) =>
      changing((session) => withCorrection(session, identity, correction)),
    typeRate: (typedRate) => changing((session) => ({ ...session, typedRate })),
    toggleCollapsed: () => changing((session) => ({ ...session, isCollapsed: !isCollapsed() })),
  };
}
