/** Turns the analysis into what the panel and the marks show. */

export { type BadgeView, badgeViewOf } from './badge-view.ts';
export { balanceLine } from './balance-line.ts';
export type { BalanceSummary } from './balance-summary.ts';
export type { Bar } from './bar.ts';
export {
  type BlockedInput,
  type BlockedView,
  blockedFacts,
  blockedViewOf,
} from './blocked/blocked-view.ts';
export type { CategoriesView } from './blocked/category-view.ts';
export type { CausesView, CauseView } from './blocked/cause-view.ts';
export { type KeptChoice, keptChoices } from './blocked/kept-view.ts';
export type { QuestionView } from './blocked/reading-view.ts';
export type { ClaimView } from './claims.ts';
export { controlsOf } from './controls.ts';
export type { DialogButton, DialogView, TextDialog } from './dialog-view.ts';
export type { DrawList, DrawListItem, RuleOption } from './draw-list.ts';
export { type DrawnGrant, expiryOf } from './drawn-grant.ts';
export type { GroundsView } from './grounds.ts';
export { type HistoryView, historyViewOf, type ListedOrganization } from './history-view.ts';
export type { MemoryLine } from './memory-line.ts';
export { type MessageView, messageView } from './message-view.ts';
export type { Notice } from './notice.ts';
export { type ExactOutcome, type ExactState, type OptionsView, optionsViewOf } from './options-view.ts';
export {
  type FiguresView,
  type PanelView,
  panelViewOf,
} from './panel-view.ts';
export { type PopupView, popupViewOf } from './popup-view.ts';
export { type ChangesView, changesView } from './report-file/changes-view.ts';
export type { FindingsView } from './report-file/findings-view.ts';
export { type OpenPageView, openPageViewOf } from './report-file/open-page-view.ts';
export { insightStateOf, type OpenedView, openedPanel, openedView } from './report-file/opened-view.ts';
export { refusalWords } from './report-file/refusal-words.ts';
export { type MarkKind, type RowMark, rowMarksOf } from './row-marks.ts';
export { type SettingsView, settingFrom, settingsViewOf } from './settings-view.ts';
export type { SourceView } from './sources.ts';
export { problemReportViewOf, supportViewOf } from './text-dialogs.ts';
export { type WelcomeView, welcomeViewOf } from './welcome-view.ts';
