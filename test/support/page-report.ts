import type { ReadingContext } from '../../lib/page/reading-context.ts';
import { pageOutline } from '../../lib/page-report/page-outline.ts';
import { type PageReport, type PageReportContext, pageReportOf } from '../../lib/page-report/page-report.ts';
import type { ReportElement, ReportNode } from '../../lib/page-report/report-tree.ts';
import { dayOfInstant } from '../../lib/values/day.ts';
import { PROVENANCE } from './analysis.ts';
import { context as readingContext } from './page.ts';

export const REPORT_CONTEXT: PageReportContext = {
  version: '0.1.0',
  madeAt: dayOfInstant(PROVENANCE.readAt),
  path: '/settings/organization/billing/credit-grants',
  language: 'en',
  browserLanguages: ['en-US', 'de'],
  status: 'unreadable',
  problems: ['no-table'],
};

/** Makes the problem report of an open page; `reading` is the context for reading it. */
export function makePageReport(
  root: Element,
  reading: ReadingContext,
  context: PageReportContext,
): PageReport {
  return pageReportOf(pageOutline(root, reading), context);
}

/** The report of a page made of the given HTML. */
export function reportOfHtml(html: string, context: Partial<PageReportContext> = {}): PageReport {
  document.body.innerHTML = html;
  return makePageReport(document.body, readingContext(), { ...REPORT_CONTEXT, ...context });
}

/** An element and all its descendants. */
export function elementsOf(element: ReportElement): ReportElement[] {
  return [element, ...(element.children ?? []).flatMap((node) => (isElement(node) ? elementsOf(node) : []))];
}

/** The texts of all elements with a tag, in page order. */
export function textsOf(report: PageReport, tag: string): string[] {
  return elementsOf(report.tree)
    .filter((element) => element.tag === tag)
    .map((element) => textOf(element));
}

function textOf({ children = [] }: ReportElement): string {
  return children
    .map((node) => (isElement(node) ? textOf(node) : typeof node === 'string' ? node : ''))
    .join('');
}

function isElement(node: ReportNode): node is ReportElement {
  return typeof node === 'object' && 'tag' in node;
}
