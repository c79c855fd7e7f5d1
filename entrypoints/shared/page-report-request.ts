import { browser } from 'wxt/browser';
import type { PageOutline } from '../../lib/page-report/page-outline.ts';
import {
  type PageReportContext,
  type PageReportFile,
  pageReportFile,
} from '../../lib/page-report/page-report.ts';

/** What the panel hands to the background to be made a report of: replacing every word is work for no page. */
export interface PageReportRequest {
  ask: 'page-report';
  outline: PageOutline;
  context: Omit<PageReportContext, 'version'>;
}

/** The background's answer to such a request; any other is left to other listeners. */
export function answerPageReport(
  request: PageReportRequest,
  _sender: unknown,
  answer: (file: PageReportFile) => void,
): void {
  if (request.ask !== 'page-report') return;
  answer(
    pageReportFile(request.outline, { ...request.context, version: browser.runtime.getManifest().version }),
  );
}
