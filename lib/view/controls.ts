import { EXPORT_FORMATS, type ExportFormat } from '../export/index.ts';
import type { MessageKey, Words } from '../words/index.ts';

/** The items of the More menu. */
type MoreItem =
  | 'openOptions'
  | 'openHistory'
  | 'openReportPage'
  | 'openSupportQuestion'
  | 'openProblemReport'
  | 'openHelp';

/** The texts on the panel's frame and buttons. */
export interface Controls {
  region: string;
  name: string;
  copySummary: string;
  /** After copying, the button shows `done` for a moment, and screen readers announce `copied`. */
  done: string;
  copied: string;
  screenshot: string;
  /** Empty if there is no such button. */
  blocked: string;
  exportMenu: string;
  formats: { id: ExportFormat; name: string }[];
  moreMenu: string;
  /** The items of the More menu; if empty, there is no such menu. */
  more: { id: MoreItem; name: string }[];
  /** `null` if the panel is always shown in full. */
  folding: { collapse: string; expand: string } | null;
}

/** `hasFigures`: whether there are figures to ask support about. */
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
