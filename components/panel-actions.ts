import type { ExportFormat } from '../lib/export/index.ts';
import type { Correction, StatedRuleId } from '../lib/provider/index.ts';
import type { DialogButton } from '../lib/view/index.ts';

/** Everything that a user can do in the panel. */
export interface PanelActions {
  /** Resolves to whether the summary was copied. */
  copySummary: () => Promise<boolean>;
  /** Shows a picture of the figures to copy or save. Resolves once it is shown. */
  openScreenshot: () => Promise<void>;
  /** Opens the dialog about refused calls. Resolves once it is shown. */
  openBlocked: () => Promise<void>;
  exportAs: (format: ExportFormat) => void;
  chooseRule: (rule: StatedRuleId) => void;
  /** Sets the category of a grant. An empty correction goes back to the guess. */
  correctCategory: (identity: string, correction: Correction | '') => void;
  /** Settles doubts by the keys of their claims, or reopens them. */
  settle: (keys: readonly string[], isSaid: boolean) => void;
  /** Sets the daily spend as it was typed. */
  typeRate: (text: string) => void;
  toggleCollapsed: () => void;
  /** Switches storage on or off. Switching it off deletes everything that was stored. */
  turnKeeping: (isOn: boolean) => void;
  /** Opens the page that lists the stored readings. */
  openHistory: () => void;
  /** Opens the settings page. */
  openOptions: () => void;
  /** Opens the page that opens reports from other people. */
  openReportPage: () => void;
  /** Makes a problem report of the page and shows it. */
  openProblemReport: () => void;
  /** Writes a question for OpenAI support and shows it. */
  openSupportQuestion: () => void;
  /** Reloads the page. */
  reload: () => void;
  /** Opens the help page. */
  openHelp: () => void;
  /** Opens the help page at the explanation of a warning, by its code. */
  explain: (code: string) => void;
  pressInDialog: (button: DialogButton) => void;
  closeDialog: () => void;
}

const nothing = () => undefined;

/** Actions that do nothing. A panel replaces those that it supports. */
export const NO_ACTIONS: PanelActions = {
  copySummary: () => Promise.resolve(false),
  openScreenshot: () => Promise.resolve(),
  openBlocked: () => Promise.resolve(),
  exportAs: nothing,
  chooseRule: nothing,
  correctCategory: nothing,
  settle: nothing,
  typeRate: nothing,
  toggleCollapsed: nothing,
  turnKeeping: nothing,
  openHistory: nothing,
  openOptions: nothing,
  openReportPage: nothing,
  openProblemReport: nothing,
  openSupportQuestion: nothing,
  reload: nothing,
  openHelp: nothing,
  explain: nothing,
  pressInDialog: nothing,
  closeDialog: nothing,
};
