/** Analysis → files: CSV, Excel, Markdown, text, calendar, and the question for support. */

export { excelFile } from './excel/workbook.ts';
export { type Exported, type ExportFile, fileName } from './export-file.ts';
export { exportFile, fileOrReason } from './files.ts';
export { EXPORT_FORMATS, type ExportFormat, type WrittenFormat } from './formats.ts';
export { blockedQuestion } from './support/blocked-question.ts';
export { supportReport } from './support/support-report.ts';
