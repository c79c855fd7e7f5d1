import { EXPORT_FORMATS, type ExportFormat } from '../exports/formats.ts';
import type { Words } from '../words/words.ts';

/** The words on the panel's own frame and buttons. */
export interface Controls {
  region: string;
  name: string;
  copySummary: string;
  exportMenu: string;
  formats: { format: ExportFormat; name: string }[];
  collapse: string;
  expand: string;
}

export function controlsOf(words: Words): Controls {
  return {
    region: words.say('panel.region'),
    name: words.say('panel.name'),
    copySummary: words.say('action.copy_summary'),
    exportMenu: words.say('action.export'),
    formats: EXPORT_FORMATS.map((format) => ({ format, name: words.say(`action.${format}`) })),
    collapse: words.say('action.collapse'),
    expand: words.say('action.expand'),
  };
}
