import type { PanelActions } from '../../components/index.ts';
import { analyse, type Basis } from '../../lib/analysis/index.ts';
import { showBlocked } from '../shared/blocked/show-blocked.ts';
import { type PictureControls, showScreenshot } from '../shared/screenshot/show-screenshot.ts';
import { type Session, withCorrection, withRule, withSettled } from '../shared/session.ts';
import type { AccountInsight } from './account-insight.ts';
import type { AccountMemory } from './account-memory.ts';
import { copySummary, openHelp, openOwnPage, saveExport } from './actions.ts';
import type { Dialogs } from './dialogs.ts';
import { pageReportDialog } from './page-report-dialog.ts';
import type { PageSetting } from './page-setting.ts';
import { supportDialog } from './support-dialog.ts';

/** What the panel's buttons work on. */
export interface PanelServices extends PictureControls {
  insight: AccountInsight;
  memory: AccountMemory;
  dialogs: Dialogs;
  isCollapsed: () => boolean;
}

/** Makes what the panel's buttons do; whatever goes wrong in it ends in the sink. */
export function panelActions(setting: PageSetting, controls: PanelServices): PanelActions {
  const { basis, insight, memory, dialogs, announce, isCollapsed } = controls;
  const { words, sink } = setting;
  const withBasis = (task: (basis: Basis) => void) =>
    sink.guard(() => {
      const current = basis();
      if (current) task(current);
    });
  const changing = (by: (session: Session) => Session) =>
    sink.guard(() => {
      memory.change(by);
      announce('');
    });
  return {
    ...dialogs.actions,
    openScreenshot: () => showScreenshot(controls, words).catch(sink.report),
    openProblemReport: () => withBasis((current) => openProblemReport(current, setting, dialogs)),
    openSupportQuestion: () => withBasis((current) => dialogs.open(supportDialog(current, insight.visited))),
    ...ownPages(setting),
    ...blockedActions(controls, setting, changing),
    reload: () => location.reload(),
    copySummary: () => copyingOf(controls, setting),
    exportAs: (format) =>
      withBasis((current) =>
        saveExport(format, current, insight.visited, words).then(announce).catch(sink.report),
      ),
    chooseRule: (rule) => changing((session) => withRule(session, rule, insight.ruling)),
    settle: (keys, isSaid) => changing((session) => withSettled(session, keys, isSaid)),
    typeRate: (typedRate) => changing((session) => ({ ...session, typedRate })),
    turnKeeping: (isOn) => sink.guard(() => turnKeeping(isOn, controls).catch(sink.report)),
    toggleCollapsed: () => changing((session) => ({ ...session, isCollapsed: !isCollapsed() })),
  };
}

/** What the dialog about refused calls does; what is set in it is set in the panel. */
function blockedActions(
  controls: PanelServices,
  { words, sink }: PageSetting,
  changing: (by: (session: Session) => Session) => void,
): Pick<PanelActions, 'correctCategory' | 'openBlocked'> {
  const visited = () => controls.insight.visited;
  const correct: PanelActions['correctCategory'] = (identity, correction) =>
    changing((session) => withCorrection(session, identity, correction));
  return {
    correctCategory: correct,
    openBlocked: () => showBlocked({ ...controls, visited, correct }, words).catch(sink.report),
  };
}

/** What is on screen is the first thing kept, once memory is switched on. */
async function turnKeeping(isOn: boolean, { memory, insight }: PanelServices): Promise<void> {
  await memory.turn(isOn);
  if (isOn) insight.keepAgain();
}

function openProblemReport(basis: Basis, setting: PageSetting, dialogs: Dialogs): void {
  const analysis = analyse(basis);
  if (analysis) dialogs.open(pageReportDialog(setting, analysis));
}

/** Puts the summary on the clipboard and tells of it; whether it is there. */
async function copyingOf(
  { basis, insight, announce }: PanelServices,
  { words, sink }: PageSetting,
): Promise<boolean> {
  try {
    const current = basis();
    const told = current ? await copySummary(current, insight.visited, words) : '';
    announce(told);
    return told === words.say('action.copied');
  } catch (error) {
    sink.report(error);
    return false;
  }
}

/** What opens a page of the extension. */
function ownPages({ sink }: PageSetting) {
  const opening = (open: () => Promise<void>) => sink.guard(() => open().catch(sink.report));
  return {
    openOptions: () => opening(() => openOwnPage('open-options')),
    openReportPage: () => opening(() => openOwnPage('open-report')),
    openHistory: () => opening(() => openOwnPage('open-history')),
    openHelp: () => opening(() => openHelp('')),
    explain: (code: string) => opening(() => openHelp(code)),
  };
}
