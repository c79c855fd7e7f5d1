import type { MessageKey } from '../words/index.ts';

interface ExportEntry {
  /** Its name in the menu, and for whom it is. */
  name: MessageKey;
  purpose: MessageKey;
  /** The ending of the file's name, and its media type. */
  ending: string;
  type: string;
  /** Whether the file's name says whose grants are in it, as for files that are kept beside those of others. */
  namesOrganization: boolean;
  /** What code writes it: `excel.js` is loaded for it, since a workbook is no text that the background could hand over. */
  writer: 'background' | 'excel';
}

/**
 * The table of exports, in the order of the menu: menu, background, file names, Help, demo and tests derive from it. The writing
 * functions stand apart, in `files.ts` and `excel`, because this table is in every page.
 */
export const EXPORTS = {
  excel: {
    name: 'action.excel',
    purpose: 'export.excel',
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    namesOrganization: true,
    writer: 'excel',
  },
  csv: {
    name: 'action.csv',
    purpose: 'export.csv',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    namesOrganization: true,
    writer: 'background',
  },
  calendar: {
    name: 'action.calendar',
    purpose: 'export.calendar',
    ending: 'ics',
    type: 'text/calendar;charset=utf-8',
    namesOrganization: false,
    writer: 'background',
  },
  json: {
    name: 'action.json',
    purpose: 'export.json',
    ending: 'json',
    type: 'application/json',
    namesOrganization: false,
    writer: 'background',
  },
  markdown: {
    name: 'action.markdown',
    purpose: 'export.markdown',
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    namesOrganization: false,
    writer: 'background',
  },
  text: {
    name: 'action.text',
    purpose: 'export.text',
    ending: 'txt',
    type: 'text/plain;charset=utf-8',
    namesOrganization: false,
    writer: 'background',
  },
} as const satisfies Record<string, ExportEntry>;

export type ExportFormat = keyof typeof EXPORTS;

/** The formats in the order of the menu. */
export const EXPORT_FORMATS = Object.keys(EXPORTS) as ExportFormat[];

type WrittenBy<Writer extends ExportEntry['writer']> = {
  [Format in ExportFormat]: (typeof EXPORTS)[Format]['writer'] extends Writer ? Format : never;
}[ExportFormat];

/** What the background writes: files, and the summary for the clipboard. */
export type WrittenFormat = WrittenBy<'background'> | 'summary';

/** What is always a text; a calendar may have nothing to hold. */
export type TextFormat = Exclude<WrittenFormat, 'calendar'>;
