/** Page → report of its structure, without what is only of its user. */

export { type PageOutline, pageOutline } from './page-outline.ts';
export { type PageReportContext, type PageReportFile, pageReportFile } from './page-report.ts';
