/** What the Export menu offers, in its order: what books need comes first. Names and purposes are messages, `action.ID` and `export.ID`. */
export const EXPORT_FORMATS = ['excel', 'csv', 'calendar', 'json', 'markdown', 'text'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportEntry {
  /** The ending of the file's name, and its media type. */
  ending: string;
  type: string;
  /** What code writes it: `excel.js` is loaded for it, since a workbook is no text that the background could hand over. */
  writer: 'background' | 'excel';
}

/**
 * The table of exports: background, file names, demo and tests derive from it. The order stands apart, and so do the writing
 * functions, in `files.ts` and `excel`, because the menu is in every page and needs neither.
 */
export const EXPORTS = {
  excel: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    writer: 'excel',
  },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', writer: 'background' },
  calendar: {
    ending: 'ics',
    type: 'text/calendar;charset=utf-8',
    writer: 'background',
  },
  json: { ending: 'json', type: 'application/json', writer: 'background' },
  markdown: {
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    writer: 'background',
  },
  text: { ending: 'txt', type: 'text/plain;charset=utf-8', writer: 'background' },
} as const satisfies Record<ExportFormat, ExportEntry>;

type WrittenBy<Writer extends ExportEntry['writer']> = {
  [Format in ExportFormat]: (typeof EXPORTS)[Format]['writer'] extends Writer ? Format : never;
}[ExportFormat];

/** What the background writes: files, and the summary for the clipboard. */
export type WrittenFormat = WrittenBy<'background'> | 'summary';

/** What is always a text; a calendar may have nothing to hold. */
export type TextFormat = Exclude<WrittenFormat, 'calendar'>;
