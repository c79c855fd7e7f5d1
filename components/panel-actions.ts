import type { ExportFormat } from '../lib/export/index.ts';
import type { Correction, StatedRuleId } from '../lib/provider/index.ts';
import type { DialogButton } from '../lib/view/index.ts';

/** Everything a user can do in the panel. */
export interface PanelActions {
  /** Fulfilled with whether the summary is on the clipboard. */
  copySummary: () => Promise<boolean>;
  /** Shows a picture of the figures, to be copied or saved; fulfilled once it is shown. */
  openScreenshot: () => Promise<void>;
  /** Says why a call may have been refused; fulfilled once its dialog is shown. */
  openBlocked: () => Promise<void>;
  exportAs: (format: ExportFormat) => void;
  chooseRule: (rule: StatedRuleId) => void;
  /** An empty correction goes back to the guess. */
  correctCategory: (identity: string, correction: Correction | '') => void;
  /** Settles doubts by the keys of their claims, or takes back what was said of them. */
  settle: (keys: readonly string[], isSaid: boolean) => void;
  /** Takes a daily spend as it was typed. */
  typeRate: (text: string) => void;
  toggleCollapsed: () => void;
  /** Switches memory on, or off: then all that was kept is forgotten. */
  turnKeeping: (isOn: boolean) => void;
  /** Opens the page that lists what is kept. */
  openHistory: () => void;
  /** Opens the page on which exact figures can be asked for. */
  openOptions: () => void;
  /** Opens the page on which reports that others send are opened. */
  openReportPage: () => void;
  /** Makes a report of the page and shows it. */
  openProblemReport: () => void;
  /** Writes the account's facts for the provider's support and shows them. */
  openSupportQuestion: () => void;
  /** Loads the page anew. */
  reload: () => void;
  /** Opens the help page. */
  openHelp: () => void;
  /** Opens it at what explains a warning, by its code. */
  explain: (code: string) => void;
  pressInDialog: (button: DialogButton) => void;
  closeDialog: () => void;
}

const nothing = () => undefined;

/** What a panel does in which nothing can be done; where something can, it takes the place of its action here. */
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
