/** What draws the panel and the extension’s own pages. */

export { BlockedDialog, type BlockedDialogProps } from './BlockedDialog.tsx';
export { BlockedPage, type BlockedPageProps } from './BlockedPage.tsx';
export { ErrorBoundary } from './ErrorBoundary.tsx';
export { Options } from './Options.tsx';
export { Panel, type PanelProps, type Theme } from './Panel.tsx';
export { Popup } from './Popup.tsx';
export { NO_ACTIONS, type PanelActions } from './panel-actions.ts';
export { ReportPage } from './ReportPage.tsx';
export { ScreenshotDialog } from './ScreenshotDialog.tsx';
