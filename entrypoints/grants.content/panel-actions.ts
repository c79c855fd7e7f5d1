import type { PanelActions } from '../../components/index.ts';
import { analyse, type Basis } from '../../lib/analysis/index.ts';
import { showBlocked } from '../shared/blocked/show-blocked.ts';
import { type PictureServices, showScreenshot } from '../shared/screenshot/show-screenshot.ts';
import { type Session, withCorrection, withRule, withSettled } from '../shared/session.ts';
import type { AccountInsight } from './account-insight.ts';
import type { AccountMemory } from './account-memory.ts';
import { copySummary, openHelp, openOwnPage, saveExport } from './actions.ts';
import type { Dialogs } from './dialogs.ts';
import { pageReportDialog } from './page-report-dialog.ts';
import type { PageServices } from './page-services.ts';
import { supportDialog } from './support-dialog.ts';

/** What the handlers of the panel's buttons need. */
export interface PanelServices extends PictureServices {
  insight: AccountInsight;
  memory: AccountMemory;
  dialogs: Dialogs;
  isCollapsed: () => boolean;
}

/** Creates the handlers of the panel's buttons. Errors go to `sink`. */
export function panelActions(page: PageServices, panel: PanelServices): PanelActions {
  const { basis, insight, memory, dialogs, announce, isCollapsed } = panel;
  const { words, sink } = page;
  const withBasis = (task: (basis: Basis) => void) =>
    sink.guard(() => {
      const current = basis();
      if (current) task(current);
    });
  const changeSession = (update: (session: Session) => Session) =>
    sink.guard(() => {
      memory.change(update);
      announce('');
    });
  return {
    ...dialogs.actions,
    openScreenshot: () => showScreenshot(panel, words).catch(sink.report),
    openProblemReport: () => withBasis((current) => openProblemReport(current, page, dialogs)),
    openSupportQuestion: () => withBasis((current) => dialogs.open(supportDialog(current, insight.visited))),
    ...ownPages(page),
    ...blockedActions(panel, page, changeSession),
    reload: () => location.reload(),
    copySummary: () => copyAndAnnounce(panel, page),
    exportAs: (format) =>
      withBasis((current) =>
        saveExport(format, current, insight.visited, words).then(announce).catch(sink.report),
      ),
    chooseRule: (rule) => changeSession((session) => withRule(session, rule, insight.ruling)),
    settle: (keys, isSaid) => changeSession((session) => withSettled(session, keys, isSaid)),
    typeRate: (typedRate) => changeSession((session) => ({ ...session, typedRate })),
    turnKeeping: (isOn) => sink.guard(() => turnKeeping(isOn, panel).catch(sink.report)),
    toggleCollapsed: () => changeSession((session) => ({ ...session, isCollapsed: !isCollapsed() })),
  };
}

/** The actions of the dialog about refused calls. Corrections made in it also apply to the panel. */
function blockedActions(
  panel: PanelServices,
  { words, sink }: PageServices,
  changeSession: (update: (session: Session) => Session) => void,
): Pick<PanelActions, 'correctCategory' | 'openBlocked'> {
  const visited = () => panel.insight.visited;
  const correct: PanelActions['correctCategory'] = (identity, correction) =>
    changeSession((session) => withCorrection(session, identity, correction));
  return {
    correctCategory: correct,
    openBlocked: () => showBlocked({ ...panel, visited, correct }, words).catch(sink.report),
  };
}

/** Switches storage on or off. Once it is on, the reading on screen is stored. */
async function turnKeeping(isOn: boolean, { memory, insight }: PanelServices): Promise<void> {
  await memory.turn(isOn);
  if (isOn) insight.keepAgain();
}

function openProblemReport(basis: Basis, page: PageServices, dialogs: Dialogs): void {
  const analysis = analyse(basis);
  if (analysis) dialogs.open(pageReportDialog(page, analysis));
}

/** Copies the summary and announces the result. Resolves to whether it was copied. */
async function copyAndAnnounce(
  { basis, insight, announce }: PanelServices,
  { words, sink }: PageServices,
): Promise<boolean> {
  try {
    const current = basis();
    if (!current) return false;
    const { isCopied, message } = await copySummary(current, insight.visited, words);
    announce(message);
    return isCopied;
  } catch (error) {
    sink.report(error);
    return false;
  }
}

/** The actions that open a page of the extension. */
function ownPages({ sink }: PageServices) {
  const openPage = (open: () => Promise<void>) => sink.guard(() => open().catch(sink.report));
  return {
    openOptions: () => openPage(() => openOwnPage('open-options')),
    openReportPage: () => openPage(() => openOwnPage('open-report')),
    openHistory: () => openPage(() => openOwnPage('open-history')),
    openHelp: () => openPage(() => openHelp('')),
    explain: (code: string) => openPage(() => openHelp(code)),
  };
}
