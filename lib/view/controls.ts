import { EXPORT_FORMATS, type ExportFormat } from '../exports/formats.ts';
import type { MessageKey, Words } from '../words/words.ts';

/** What the More menu can do. */
export type MoreItem = 'openOptions' | 'openSupportReport' | 'openPageReport';

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
  collapse: string;
  expand: string;
}

/** `hasFigures`: there is something to report to support. */
export function controlsOf(words: Words, hasFigures: boolean): Controls {
  const item = (id: MoreItem, name: MessageKey) => ({ id, name: words.say(name) });
  return {
    region: words.say('panel.region'),
    name: words.say('panel.name'),
    copySummary: words.say('action.copy_summary'),
    exportMenu: words.say('action.export'),
    formats: EXPORT_FORMATS.map((format) => ({ id: format, name: words.say(`action.${format}`) })),
    moreMenu: words.say('action.more'),
    more: [
      item('openOptions', 'action.exact_figures'),
      ...(hasFigures ? [item('openSupportReport', 'action.support_report')] : []),
      item('openPageReport', 'action.page_report'),
    ],
    collapse: words.say('action.collapse'),
    expand: words.say('action.expand'),
  };
}
