import type { Analysis } from '../../lib/analysis/index.ts';
import type { PageOutline } from '../../lib/page-report/index.ts';
import { dayOfInstant } from '../../lib/values/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { loadLazy } from '../shared/lazy.ts';
import { saveFile } from '../shared/save-file.ts';
import type { Dialog } from './dialogs.ts';
import type { PageServices } from './page-services.ts';

/** Makes a problem report of the page, and the dialog in which the user reads it before saving. */
export async function pageReportDialog(
  { readingContext }: PageServices,
  analysis: Analysis,
): Promise<Dialog> {
  const pageOutline = await loadLazy('page-outline');
  const { view, file, saved } = await requestReport(pageOutline(document.body, readingContext()), analysis);
  const save = () => {
    saveFile(file);
    return saved;
  };
  return { view, buttons: { save } };
}

function requestReport(outline: PageOutline, analysis: Analysis) {
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
