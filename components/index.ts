/** The components of the panel and of the extension’s own pages. */

export { BlockedDialog } from './BlockedDialog.tsx';
export { BlockedPage } from './BlockedPage.tsx';
export { ErrorBoundary } from './ErrorBoundary.tsx';
export { Help } from './Help.tsx';
export { type HistoryActions, HistoryPage } from './HistoryPage.tsx';
export { Options } from './Options.tsx';
export { Panel, type PanelProps, type Theme } from './Panel.tsx';
export { PictureDrawing } from './PictureDrawing.tsx';
export { Popup } from './Popup.tsx';
export { NO_ACTIONS, type PanelActions } from './panel-actions.ts';
export { ReportPage } from './ReportPage.tsx';
export { ScreenshotDialog } from './ScreenshotDialog.tsx';
export { Welcome } from './Welcome.tsx';
