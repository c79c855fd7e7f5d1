import { dateSetting } from '../../lib/page/date-order.ts';
import type { JoinedParts } from '../../lib/page/join-parts.ts';
import { type PageFindings, readPage } from '../../lib/page/read-page.ts';
import type { GrantsReading } from '../../lib/page/reading.ts';
import type { ReadingContext } from '../../lib/page/reading-context.ts';

const SETTLED: ReadingContext = {
  dates: dateSetting('en', ['de']),
  isShown: () => true,
  expected: true,
  settled: true,
};

export const GRANTS_HEADERS = ['Received', 'State', 'Balance', 'Expires'] as const;

export type RowTexts = readonly string[];

/** A table with the given headers and cells, as HTML. */
export function tableOf(rows: readonly RowTexts[], headers: readonly string[] = GRANTS_HEADERS): string {
  const head = headers.map((header) => `<th>${header}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** The context of a grants page that has had time to load. The page is English and the browser German. */
export function context(changes: Partial<ReadingContext> = {}): ReadingContext {
  return { ...SETTLED, ...changes };
}

/** Reads a page made of the given HTML. */
export function read(
  html: string,
  changes: Partial<ReadingContext> = {},
  before?: JoinedParts,
): PageFindings {
  document.body.innerHTML = html;
  return readPage(document.body, context(changes), before);
}

/**
 * Reads a page that has grants.
 * @throws Error if it is read as anything else.
 */
export function readGrants(html: string, changes: Partial<ReadingContext> = {}): GrantsReading {
  const { reading } = read(html, changes);
  if (reading.kind !== 'grants') throw new Error(`The page was read as ${reading.kind}.`);
  return reading;
}
