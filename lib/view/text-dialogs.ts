import type { PageReportFile } from '../page-report/index.ts';
import type { Words } from '../words/index.ts';
import type { TextDialog } from './dialog-view.ts';

/**
 * What is shown before a problem report is saved: all of it, and what was replaced. `issues` is where problems are reported;
 * `null`: no address is known.
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

/** The form for a page that was read wrong, on a forge that has GitHub's addresses; another one shows its list of issues. */
function newIssue(issues: string): string {
  return `${issues}/new?template=page.yml`;
}

/** What is shown before a report to support is copied or saved: all of it. */
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
