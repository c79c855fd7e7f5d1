import type { Analysis } from '../../lib/analysis/index.ts';
import type { PageOutline, PageReportFile } from '../../lib/page-report/index.ts';
import { dayOfInstant } from '../../lib/values/index.ts';
import { pageReportViewOf } from '../../lib/view/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { onDemand } from '../shared/on-demand.ts';
import { saveFile } from '../shared/save-file.ts';
import type { Dialog } from './dialogs.ts';
import type { PageSetting } from './page-setting.ts';

/** Makes a report of the page as it is now, to be read before it is saved. */
export async function pageReportDialog(
  { words, readingContext }: PageSetting,
  analysis: Analysis,
): Promise<Dialog> {
  const pageOutline = await onDemand('page-outline');
  const file = await requestFile(pageOutline(document.body, readingContext()), analysis);
  const save = () => {
    saveFile({ name: file.name, type: 'application/json', content: file.text });
    return words.say('action.exported', file.name);
  };
  return { view: pageReportViewOf(file, words), buttons: { save } };
}

function requestFile(outline: PageOutline, analysis: Analysis): Promise<PageReportFile> {
  const { status, provenance } = analysis;
  const issues = 'issues' in analysis ? analysis.issues : [];
  const context = {
    madeAt: dayOfInstant(provenance.readAt),
    path: location.pathname,
    language: document.documentElement.lang,
    browserLanguages: navigator.languages,
    status,
    problems: issues.map(({ code }) => code),
  };
  return askBackground('page-report', { outline, context });
}
