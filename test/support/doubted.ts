import { analyse } from '../../lib/analysis/analyse.ts';
import { type Basis, NO_CHOICES } from '../../lib/analysis/basis.ts';
import { basisOf } from './analysis.ts';
import { type RowTexts, tableOf } from './page.ts';

/** The rows add up to $21.33. */
export const DOUBTED_ROWS: readonly RowTexts[] = [
  ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027'],
  ['Oct 9, 2026', 'Available', '$16.33 / $20.00', 'Feb 1, 2027'],
];

/** An unknown control. */
export const STRANGE = '<button>Rearrange blocks</button>';

/** A list of grants with something unexplained after it. */
export function doubtedPage(beside = STRANGE, rows: readonly RowTexts[] = DOUBTED_ROWS): string {
  return `<h1>Credit Grants</h1>${tableOf(rows)}${beside}`;
}

/** The basis of such a page, after the user has settled all its doubts. */
export function settledBasis(html = doubtedPage()): Basis {
  const basis = basisOf(html);
  const analysis = analyse(basis);
  const issues = analysis && 'grants' in analysis ? analysis.issues : [];
  return { ...basis, choices: { ...NO_CHOICES, settled: issues.flatMap(({ claim }) => claim?.key ?? []) } };
}
