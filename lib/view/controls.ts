import { EXPORT_FORMATS, type ExportFormat } from '../exports/formats.ts';
import type { Words } from '../words/words.ts';

/** What the More menu can do. */
export type MoreItem = 'openOptions' | 'openReport' | 'openPageReport';

/** The words on the panel's own frame and buttons. */
export interface Controls {
  region: string;
  name: string;
  copySummary: string;
  exportMenu: string;
  formats: { id: ExportFormat; name: string }[];
  moreMenu: string;
  /** What the More menu offers; empty: there is no such menu. */
  more: { id: MoreItem; name: string }[];
  /** `null`: the panel is always shown in full. */
  folding: { collapse: string; expand: string } | null;
}

export function controlsOf(words: Words): Controls {
  return {
    region: words.say('panel.region'),
    name: words.say('panel.name'),
    copySummary: words.say('action.copy_summary'),
    exportMenu: words.say('action.export'),
    formats: EXPORT_FORMATS.map((format) => ({ id: format, name: words.say(`action.${format}`) })),
    moreMenu: words.say('action.more'),
    more: [
      { id: 'openOptions', name: words.say('action.exact_figures') },
      { id: 'openReport', name: words.say('action.open_report') },
      { id: 'openPageReport', name: words.say('action.page_report') },
    ],
    folding: { collapse: words.say('action.collapse'), expand: words.say('action.expand') },
  };
}
