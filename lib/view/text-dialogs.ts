import type { PageReportFile } from '../page-report/index.ts';
import type { Words } from '../words/index.ts';
import type { TextDialog } from './dialog-view.ts';

/**
 * The dialog with the full text of a problem report, before it is saved.
 *
 * @param issues the address of the issue list; `null` if it is not known
 */
export function problemReportViewOf(
  { name, text }: PageReportFile,
  issues: string | null,
  words: Words,
): TextDialog {
  return {
    kind: 'text',
    title: words.say('page_report.title'),
    about: words.say('page_report.replaced'),
    textLabel: words.say('page_report.text', name),
    text,
    isProse: false,
    advice: words.say(issues === null ? 'page_report.advice_elsewhere' : 'page_report.advice'),
    link: issues === null ? null : { name: words.say('page_report.new_issue'), address: newIssue(issues) },
    buttons: [{ id: 'save', name: words.say('dialog.save') }],
    cancel: words.say('dialog.cancel'),
  };
}

/** The form for a page that was read wrong. The address has GitHub's form; other forges show their issue list. */
function newIssue(issues: string): string {
  return `${issues}/new?template=page.yml`;
}

/** The dialog with the full text of a question for support, before it is copied or saved. */
export function supportViewOf(file: { name: string; content: string }, words: Words): TextDialog {
  return {
    kind: 'text',
    title: words.say('support.title'),
    about: words.say('support.about'),
    textLabel: words.say('support.text'),
    text: file.content,
    isProse: true,
    advice: words.say('support.advice'),
    link: null,
    buttons: [
      { id: 'copy', name: words.say('dialog.copy') },
      { id: 'save', name: words.say('dialog.save') },
    ],
    cancel: words.say('dialog.cancel'),
  };
}
