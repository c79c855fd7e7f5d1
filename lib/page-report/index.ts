/** Page → report of its structure, without what is only of its user. */

export { dateWords, isKnownText, isKnownWord, lettersIn } from './known-words.ts';
export { type PageOutline, pageOutline } from './page-outline.ts';
export { type PageReportContext, type PageReportFile, pageReportFile } from './page-report.ts';
