/** Page → report of its structure, without the user's own data. */

export { type PageOutline, pageOutline } from './page-outline.ts';
export { type PageReportContext, type PageReportFile, pageReportFile } from './page-report.ts';
