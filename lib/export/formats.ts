/** The formats of the Export menu, in its order: those for bookkeeping first. `action.ID` and `export.ID` are their messages. */
export const EXPORT_FORMATS = ['excel', 'csv', 'calendar', 'json', 'markdown', 'text'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportEntry {
  /** The file name's ending and the media type. */
  ending: string;
  type: string;
  /** The code that writes it. A workbook is not a text that the background could pass on, so `excel.js` is loaded for it. */
  writer: 'background' | 'excel';
}

/**
 * The table of exports, from which background, file names, demo and tests are derived. The order and the writing
 * functions (`files.ts`, `excel`) are kept apart from it, because the menu is on every page and needs neither.
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

/** What the background writes: the files, and the summary for the clipboard. */
export type WrittenFormat = WrittenBy<'background'> | 'summary';

/** The formats that always give a text. A calendar may have no events. */
export type TextFormat = Exclude<WrittenFormat, 'calendar'>;
