import { EXPORT_FORMATS, type ExportFormat } from '../export/index.ts';
import type { MessageKey, Words } from '../words/index.ts';

/** What the More menu can do. */
type MoreItem =
  | 'openOptions'
  | 'openHistory'
  | 'openReportPage'
  | 'openSupportQuestion'
  | 'openProblemReport'
  | 'openHelp';

/** The words on the panel's own frame and buttons. */
export interface Controls {
  region: string;
  name: string;
  copySummary: string;
  /** What stands in the button for a moment, and what is said aloud, after the summary was copied. */
  done: string;
  copied: string;
  screenshot: string;
  blocked: string;
  exportMenu: string;
  formats: { id: ExportFormat; name: string }[];
  moreMenu: string;
  /** What the More menu offers; empty: there is no such menu. */
  more: { id: MoreItem; name: string }[];
  /** `null`: the panel is always shown in full. */
  folding: { collapse: string; expand: string } | null;
}

/** `hasFigures`: there is something to report to support. */
export function controlsOf(words: Words, hasFigures: boolean): Controls {
  const item = (id: MoreItem, name: MessageKey) => ({ id, name: words.say(name) });
  return {
    region: words.say('panel.region'),
    name: words.say('panel.name'),
    copySummary: words.say('action.copy_summary'),
    done: words.say('action.done'),
    copied: words.say('action.copied'),
    screenshot: words.say('screenshot.title'),
    blocked: words.say('blocked.button'),
    exportMenu: words.say('action.export'),
    formats: EXPORT_FORMATS.map((format) => ({ id: format, name: words.say(`action.${format}`) })),
    moreMenu: words.say('action.more'),
    more: [
      item('openOptions', 'action.settings'),
      item('openHistory', 'history.title'),
      item('openReportPage', 'action.open_report'),
      ...(hasFigures ? [item('openSupportQuestion', 'action.support_report')] : []),
      item('openProblemReport', 'action.page_report'),
      item('openHelp', 'action.help'),
    ],
    folding: { collapse: words.say('action.collapse'), expand: words.say('action.expand') },
  };
}
