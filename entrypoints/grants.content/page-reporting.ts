import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel-actions.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { pageOutline } from '../../lib/page-report/page-outline.ts';
import type { PageReportFile } from '../../lib/page-report/page-report.ts';
import { dayOfInstant } from '../../lib/values/day.ts';
import { type PageReportView, pageReportViewOf } from '../../lib/view/page-report-view.ts';
import type { PageReportRequest } from '../shared/page-report-request.ts';
import { saveFile } from './actions.ts';
import type { PageSetting } from './page-setting.ts';

/** The page report while it is shown, and what the user can do with it. */
export interface PageReporting {
  readonly view: PageReportView | undefined;
  actions: Pick<PanelActions, 'openPageReport' | 'savePageReport' | 'closePageReport'>;
}

/** Makes a report when the user asks for one; `announce` shows the panel anew, with what came of it. */
export function createPageReporting(
  { words, sink, readingContext }: PageSetting,
  analysis: () => Analysis | undefined,
  announce: (text: string) => void,
): PageReporting {
  let file: PageReportFile | undefined;
  const show = (shown: PageReportFile | undefined, text = '') => {
    file = shown;
    announce(text);
  };
  const open = () => {
    const current = analysis();
    if (!current) return;
    const outline = pageOutline(document.body, readingContext());
    requestFile(outline, current).then(show).catch(sink.report);
  };
  const save = () => {
    if (!file) return;
    const { name, text } = file;
    saveFile(name, 'application/json', text);
    show(undefined, words.say('action.exported', name));
  };
  return {
    get view() {
      return file && pageReportViewOf(file, words);
    },
    actions: {
      openPageReport: () => sink.guard(open),
      savePageReport: () => sink.guard(save),
      // The browser tells of every closing, that after saving too.
      closePageReport: () => sink.guard(() => file && show(undefined)),
    },
  };
}

function requestFile(outline: PageReportRequest['outline'], analysis: Analysis): Promise<PageReportFile> {
  const { status, provenance } = analysis;
  const issues = 'issues' in analysis ? analysis.issues : [];
  const request: PageReportRequest = {
    ask: 'page-report',
    outline,
    context: {
      madeAt: dayOfInstant(provenance.readAt),
      path: location.pathname,
      language: document.documentElement.lang,
      browserLanguages: navigator.languages,
      status,
      problems: issues.map(({ code }) => code),
    },
  };
  return browser.runtime.sendMessage(request);
}
