import { join } from 'node:path';
import { dateSetting } from '../../lib/page/date-order.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { PageReading, RowReading } from '../../lib/page/reading.ts';
import { documentFrom } from './dom.ts';

/** One folder for each page, with `page.html` and the expected reading in `expected.json`. */
export const PAGE_FIXTURES = join(import.meta.dirname, '../fixtures/pages');

/** The content of `expected.json`. It does not depend on the day, since reading uses no clock. */
export interface ExpectedReading {
  /** The preferred languages of the browser. */
  browserLanguages: string[];
  kind: PageReading['kind'];
  layout?: string;
  problem?: string;
  headlines?: number;
  /** The result of each cell of each row: `read`, `no-column`, or why it cannot be read. */
  rows?: Record<keyof Omit<RowReading, 'row' | 'extras' | 'unexplained'>, string>[];
}

/** The reading of a page in the form of `expected.json`. */
export function readingOf(html: string, browserLanguages: string[]): ExpectedReading {
  const page = documentFrom(html);
  const { reading } = readPage(page.body, {
    dates: dateSetting(page.documentElement.lang, browserLanguages),
    isShown: (element) => !element.closest('[hidden]'),
    expected: true,
    settled: true,
  });
  return { browserLanguages, ...termsOf(reading) };
}

function termsOf(reading: PageReading): Omit<ExpectedReading, 'browserLanguages'> {
  switch (reading.kind) {
    case 'unreadable':
      return { kind: reading.kind, problem: reading.problem };
    case 'none':
      return { kind: reading.kind, headlines: reading.headlines.length };
    case 'grants':
      return {
        kind: reading.kind,
        layout: reading.layout,
        headlines: reading.headlines.length,
        rows: reading.rows.map(({ received, state, left, granted, expires }) => ({
          received: cellTerm(received),
          state: cellTerm(state),
          left: cellTerm(left),
          granted: cellTerm(granted),
          expires: cellTerm(expires),
        })),
      };
    default:
      return { kind: reading.kind };
  }
}

function cellTerm(cell: RowReading['received' | 'state' | 'left']): string {
  return cell.kind === 'unreadable' ? cell.problem : cell.kind;
}
