import type { PageReportFile } from '../page-report/page-report.ts';
import type { Words } from '../words/words.ts';

/** What the dialog shows before a page report is saved. */
export interface PageReportView {
  title: string;
  /** What was replaced in it. */
  replaced: string;
  textLabel: string;
  text: string;
  /** Where to send it. */
  advice: string;
  save: string;
  cancel: string;
}

export function pageReportViewOf({ name, text }: PageReportFile, words: Words): PageReportView {
  return {
    title: words.say('page_report.title'),
    replaced: words.say('page_report.replaced'),
    textLabel: words.say('page_report.text', name),
    text,
    advice: words.say('page_report.advice'),
    save: words.say('page_report.save'),
    cancel: words.say('page_report.cancel'),
  };
}
