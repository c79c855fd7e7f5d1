import type { PanelActions } from '../../components/index.ts';
import { analyse, type Basis } from '../../lib/analysis/index.ts';
import { type PictureControls, showScreenshot } from '../shared/screenshot/show-screenshot.ts';
import { type Session, withCorrection, withRule, withSettled } from '../shared/session.ts';
import type { AccountInsight } from './account-insight.ts';
import { copySummary, openHelp, openOwnPage, saveExport } from './actions.ts';
import type { Dialogs } from './dialogs.ts';
import { pageReportDialog } from './page-report-dialog.ts';
import type { PageSetting } from './page-setting.ts';
import { supportDialog } from './support-dialog.ts';

/** What the panel's buttons work on. */
export interface PanelControls extends PictureControls {
  insight: AccountInsight;
  dialogs: Dialogs;
  change: (by: (session: Session) => Session) => void;
  isCollapsed: () => boolean;
}

/** Makes what the panel's buttons do; whatever goes wrong in it ends in the sink. */
export function panelActions(setting: PageSetting, controls: PanelControls): PanelActions {
  const { basis, insight, dialogs, announce, change, isCollapsed } = controls;
  const { words, sink } = setting;
  const withBasis = (task: (basis: Basis) => void) =>
    sink.guard(() => {
      const current = basis();
      if (current) task(current);
    });
  const exporting = (task: (basis: Basis) => Promise<string>) =>
    withBasis((current) => task(current).then(announce).catch(sink.report));
  const changing = (by: (session: Session) => Session) => sink.guard(() => change(by));
  const openPageReport = (current: Basis) => {
    const analysis = analyse(current);
    if (analysis) dialogs.open(pageReportDialog(setting, analysis));
  };
  return {
    ...dialogs.actions,
    openScreenshot: () => showScreenshot(controls, words).catch(sink.report),
    openPageReport: () => withBasis(openPageReport),
    openSupportReport: () => withBasis((current) => dialogs.open(supportDialog(current, insight.visited))),
    ...ownPages(setting),
    copySummary: () => exporting((current) => copySummary(current, insight.visited, words)),
    exportAs: (format) => exporting((current) => saveExport(format, current, insight.visited, words)),
    chooseRule: (rule) => changing((session) => withRule(session, rule, insight.ruling)),
    correctCategory: (identity, correction) =>
      changing((session) => withCorrection(session, identity, correction)),
    settle: (keys, isSaid) => changing((session) => withSettled(session, keys, isSaid)),
    typeRate: (typedRate) => changing((session) => ({ ...session, typedRate })),
    toggleCollapsed: () => changing((session) => ({ ...session, isCollapsed: !isCollapsed() })),
  };
}

/** What opens a page of the extension. */
function ownPages({ sink }: PageSetting) {
  const opening = (open: () => Promise<void>) => sink.guard(() => open().catch(sink.report));
  return {
    openOptions: () => opening(() => openOwnPage('open-options')),
    openReport: () => opening(() => openOwnPage('open-report')),
    openHelp: () => opening(() => openHelp('')),
    explain: (code: string) => opening(() => openHelp(code)),
  };
}
