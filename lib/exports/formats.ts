/** The files that the Export menu offers, in its order. */
export const EXPORT_FORMATS = ['json', 'csv', 'excel'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is written as text, in the background; a workbook is written by code that is loaded for it. */
export type WrittenFormat = Exclude<ExportFormat, 'excel'> | 'summary';
