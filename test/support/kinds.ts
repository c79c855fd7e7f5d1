import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { NO_CHOICES } from '../../lib/analysis/basis.ts';
import type { ReadingContext } from '../../lib/page/reading-context.ts';
import { toDecimal } from '../../lib/values/index.ts';
import { PROVENANCE } from './analysis.ts';
import { displayedIn } from './displayed.ts';
import { type RowTexts, read, tableOf } from './page.ts';

/** Two grants. $18.93 of them can be spent on the day of the tests. */
export const TWO_ROWS: readonly RowTexts[] = [
  ['Nov 4, 2025', 'Available', '$3.93 / $10.00', 'Dec 1, 2026'],
  ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'],
];
export const OF_TWO_ROWS = '18.93';

/** What can be spent by a page: one amount, `open` for a range, or no figure at all. */
export type Spendable = string | 'open' | 'reading' | 'empty' | 'unreadable' | 'nothing';

/** What can be spent by a page, as the panel shows it. */
export function spendableOn(html: string, changes: Partial<ReadingContext> = {}): Spendable {
  const analysis = analysisOf(html, changes);
  if (!analysis) return 'nothing';
  if (!('totals' in analysis)) return analysis.status;
  const { atLeast, atMost } = analysis.totals.spendable;
  return atLeast === atMost ? toDecimal(atLeast) : 'open';
}

/** The status of a page's analysis. */
export function statusOn(
  html: string,
  changes: Partial<ReadingContext> = {},
): Analysis['status'] | undefined {
  return analysisOf(html, changes)?.status;
}

export function analysisOf(html: string, changes: Partial<ReadingContext> = {}): Analysis | undefined {
  let isShown: ReadingContext['isShown'] | undefined;
  const { reading } = read(html, {
    isShown: (element) => {
      isShown ??= displayedIn(document);
      return isShown(element);
    },
    ...changes,
  });
  return analyse({ reading, choices: NO_CHOICES, provenance: PROVENANCE, exact: null });
}

/** A page with a heading, then `before`, a list of the two grants, and `behind`. */
export function around(before: string, behind = '', list = tableOf(TWO_ROWS)): string {
  return `<h2>Credit grants</h2>${before}${list}${behind}`;
}

/** The two grants with the cells of one column replaced in both rows. */
export function withCells(column: number, ...cells: readonly [string, string]): readonly RowTexts[] {
  return TWO_ROWS.map((row, index) => row.map((cell, at) => (at === column ? (cells[index] ?? cell) : cell)));
}
