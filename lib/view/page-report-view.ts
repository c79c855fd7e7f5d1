import type { PageReportFile } from '../page-report/index.ts';
import type { Words } from '../words/index.ts';
import type { TextDialog } from './dialog-view.ts';

/** What is shown before a page report is saved: all of it, and what was replaced. */
export function pageReportViewOf({ name, text }: PageReportFile, words: Words): TextDialog {
  return {
    kind: 'text',
    title: words.say('page_report.title'),
    about: words.say('page_report.replaced'),
    textLabel: words.say('page_report.text', name),
    text,
    advice: words.say('page_report.advice'),
    buttons: [{ id: 'save', name: words.say('dialog.save') }],
    cancel: words.say('dialog.cancel'),
  };
}
