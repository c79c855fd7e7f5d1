import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis, GrantsAnalysis } from '../../lib/analysis/analysis.ts';
import { type Basis, type Choices, NO_CHOICES } from '../../lib/analysis/basis.ts';
import { instantOf } from '../../lib/values/day.ts';
import { type RowTexts, read, tableOf } from './page.ts';

export const TODAY = '2026-11-22';
export const PROVENANCE = {
  readAt: instantOf(new Date(`${TODAY}T14:02:11.000Z`)),
  drawnAt: instantOf(new Date(`${TODAY}T14:02:11.000Z`)),
  url: 'https://platform.openai.com/settings/organization/billing/credit-grants',
};

/** The account of the contract: six grants, of which three have expired and are still counted. */
export const SIX_GRANTS: readonly RowTexts[] = [
  ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027'],
  ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'],
  ['Nov 4, 2025', 'Available', '$3.93 / $10.00', 'Dec 1, 2026'],
  ['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025'],
  ['Feb 1, 2024', 'Expired', '$15.00 / $16.00', 'Jun 1, 2024'],
  ['Jan 9, 2023', 'Expired', '$5.00 / $5.00', 'May 1, 2023'],
];

/** The basis of a page at the frozen clock. */
export function basisOf(html: string, choices: Choices = NO_CHOICES): Basis {
  return { reading: read(html).reading, choices, provenance: PROVENANCE, exact: null };
}

/** Reads and analyses a page at the frozen clock. */
export function analysePage(html: string, choices: Choices = NO_CHOICES): Analysis | undefined {
  return analyse(basisOf(html, choices));
}

/** A table of grants, with the page's own total before it if there is one. */
export function pageOf(rows: readonly RowTexts[], total?: string): string {
  const headline = total === undefined ? '' : `<p>Credit balance</p><p>${total}</p>`;
  return headline + tableOf(rows);
}

/**
 * Analyses a table of grants.
 * @throws Error if the page is not understood.
 */
export function analyseRows(
  rows: readonly RowTexts[],
  total?: string,
  choices: Choices = NO_CHOICES,
): GrantsAnalysis {
  const analysis = analysePage(pageOf(rows, total), choices);
  if (analysis?.status !== 'ok' && analysis?.status !== 'partial') {
    throw new Error(`The page was analysed as ${analysis?.status}.`);
  }
  return analysis;
}
