import { browser } from 'wxt/browser';
import {
  type PageOutline,
  type PageReportContext,
  type PageReportFile,
  pageReportFile,
} from '../../lib/page-report/index.ts';
import { escapedJson } from '../../lib/values/index.ts';

/** What the panel hands to the background to be made a report of: replacing every word is work for no page. */
export interface PageReportRequest {
  ask: 'page-report';
  outline: PageOutline;
  context: Omit<PageReportContext, 'version'>;
}

/** Makes the report, in the background. */
export function writePageReport({ outline, context }: PageReportRequest): PageReportFile {
  const { version } = browser.runtime.getManifest();
  const { name, text } = pageReportFile(outline, { ...context, version });
  return { name, text: escapedJson(text) };
}
