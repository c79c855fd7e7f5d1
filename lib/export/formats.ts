/** The files that the Export menu offers, in its order. */
export const EXPORT_FORMATS = ['json', 'csv', 'calendar', 'markdown', 'excel', 'text'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is always a text; a calendar may have nothing to hold, and a workbook is written by code that is loaded for it. */
export type TextFormat = Exclude<ExportFormat, 'calendar' | 'excel'> | 'summary';

/** What the background writes. */
export type WrittenFormat = TextFormat | 'calendar';
