import { PATH_SEGMENTS } from '../provider/index.ts';
import type { Day } from '../values/index.ts';
import type { PageOutline } from './page-outline.ts';
import { type Bounds, type ReportElement, reportTree } from './report-tree.ts';
import { blankShape, namesIn, shapesOf, unknownsOf } from './shape-text.ts';

/** What a report contains in addition to the page's structure. */
export interface PageReportContext {
  version: string;
  madeAt: Day;
  /** The path of the page's address. */
  path: string;
  /** The language that the page declares, and those that the browser prefers. */
  language: string;
  browserLanguages: readonly string[];
  /** The panel's status for the page, and the codes of its issues. */
  status: string;
  problems: readonly string[];
}

/** The `grantlens-page-report`, version 1: how a page is built, without the user's own data. */
export interface PageReport {
  format: 'grantlens-page-report';
  version: 1;
  generator: { name: 'grantlens'; version: string };
  madeAt: Day;
  path: string;
  language: string;
  browserLanguages: string[];
  status: string;
  layouts: { tried: string[]; recognised: string[] };
  problems: string[];
  tree: ReportElement;
}

/** The greatest length of a report's text, in bytes. */
export const LONGEST_REPORT = 200_000;

/** Tried in order until the report is short enough. The last always is. */
const BOUNDS: readonly Bounds[] = [
  { alike: 3, nodes: 5000 },
  { alike: 2, nodes: 2500 },
  { alike: 1, nodes: 1000 },
  { alike: 1, nodes: 60 },
];

/** Makes the report from a page's outline. */
export function pageReportOf(
  { tree, layouts, organization }: PageOutline,
  context: PageReportContext,
): PageReport {
  const { version, madeAt, path, language, browserLanguages, status, problems } = context;
  const report = {
    format: 'grantlens-page-report' as const,
    version: 1 as const,
    generator: { name: 'grantlens' as const, version },
    madeAt,
    path: pathPattern(path),
    language: languageOf(language),
    browserLanguages: browserLanguages.map(languageOf).filter((tag) => tag !== ''),
    status,
    layouts,
    problems: [...new Set(problems)],
  };
  const about = { languages: report.browserLanguages, organization };
  const shapes = {
    text: shapesOf(about),
    hasUnknown: unknownsOf(about),
    blank: blankShape,
    isName: namesIn(about),
  };
  return firstShort(BOUNDS.map((bounds) => () => ({ ...report, tree: reportTree(tree, shapes, bounds) })));
}

/** A page report as a file. */
export interface PageReportFile {
  name: string;
  text: string;
}

/** Makes the report from a page's outline, as a file. */
export function pageReportFile(outline: PageOutline, context: PageReportContext): PageReportFile {
  const report = pageReportOf(outline, context);
  return { name: `grantlens-page-report-${report.madeAt}.json`, text: pageReportText(report) };
}

const LONGEST_LINE = 110;

/** The text of the file: JSON, with short values on a single line. */
export function pageReportText(report: PageReport): string {
  return `${printed(report, '')}\n`;
}

function printed(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= LONGEST_LINE || typeof value !== 'object' || value === null) return line;
  const inner = `${indent} `;
  const items = Array.isArray(value)
    ? value.map((item) => printed(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printed(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}

function firstShort(attempts: readonly (() => PageReport)[]): PageReport {
  const [attempt, ...others] = attempts;
  if (!attempt) throw new RangeError('No bounds are left for the page report.');
  const report = attempt();
  return others.length === 0 || bytesOf(pageReportText(report)) <= LONGEST_REPORT
    ? report
    : firstShort(others);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** `/settings/organization/…` with `*` for each segment that is not the site's own. */
function pathPattern(path: string): string {
  return path.replace(/[^/]+/g, (segment) => (PATH_SEGMENTS.has(segment) ? segment : '*'));
}

const nameOf = {
  language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  script: new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }),
  region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

/**
 * Only language, script and region, each only if it has a name, because a tag may have private parts and a page may write
 * anything. Empty if the text is not a language tag.
 */
function languageOf(tag: string): string {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const named = (['language', 'script', 'region'] as const).map((part) => {
      const code = { language, script, region }[part];
      return code !== undefined && nameOf[part].of(code) !== undefined ? code : undefined;
    });
    return named[0] === undefined ? '' : named.filter(Boolean).join('-');
  } catch {
    return '';
  }
}
