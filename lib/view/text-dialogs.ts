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

/** What is shown before a report to support is copied or saved: all of it. */
export function supportViewOf(file: { name: string; content: string }, words: Words): TextDialog {
  return {
    kind: 'text',
    title: words.say('support.title'),
    about: words.say('support.about'),
    textLabel: words.say('support.text'),
    text: file.content,
    advice: words.say('support.advice'),
    buttons: [
      { id: 'copy', name: words.say('dialog.copy') },
      { id: 'save', name: words.say('dialog.save') },
    ],
    cancel: words.say('dialog.cancel'),
  };
}
