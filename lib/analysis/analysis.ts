import type { Coverage, Found } from '../page/index.ts';
import type { Instant } from '../values/index.ts';
import type { DrawOrder } from './draw-order.ts';
import type { Grant } from './grant.ts';
import type { Issue } from './issue.ts';
import type { ExplainedHeadline } from './totals/headline.ts';
import type { Reconciliation } from './totals/reconciliation.ts';
import type { Totals } from './totals/totals.ts';

/** Where and when the figures were read. */
export interface Provenance {
  readAt: Instant;
  /** The time since which the page's text has not changed. A State word older than an expiry does not take it into account. */
  drawnAt: Instant;
  url: string;
}

/** The analysis of a page whose grants were read. It is `partial` if anything is missing, doubtful or contradictory. */
export interface GrantsAnalysis {
  status: 'ok' | 'partial';
  provenance: Provenance;
  layout: string;
  /** The organization that the page names, or `null`. */
  organization: string | null;
  /** Which part of the list has been seen: all grants, or some. */
  extent: Coverage;
  /** The numbers of the rows that are on the page now, in the page's order. */
  onScreen: readonly number[];
  /** The page's own total, or `null` if it shows none. */
  headline: ExplainedHeadline | null;
  /** In the page's order. */
  grants: readonly Grant[];
  /** The identity of each grant, in the order of `grants`. */
  identities: readonly string[];
  totals: Totals;
  /** Whether each row's amount is certain. It is not if the page's own total or a debt contradicts the sum of the rows. */
  isEachRowSure: boolean;
  /** The way from a total to what can be spent, or `null` if the figures do not add up. */
  reconciliation: Reconciliation | null;
  drawOrder: DrawOrder;
  issues: readonly Issue[];
}

/** Issues which suggest that there are grants without a row. */
const SPEAKS_OF_MORE: readonly Issue['code'][] = [
  'headline-unexplained',
  'rows-awaited',
  'exact-missing-row',
  'doubt-control',
  'doubt-choice',
  'doubt-count',
  'doubt-busy',
  'doubt-failure',
  'doubt-level',
  'doubt-part-heading',
  'doubt-heading',
  'doubt-hidden',
  'doubt-amount',
  'doubt-sentence',
  'doubt-drawing',
];

/** Whether all grants have been seen, as far as the page shows. Otherwise a forecast may leave one out. */
export function seesAll({ extent, issues }: Pick<GrantsAnalysis, 'extent' | 'issues'>): boolean {
  return (
    extent.kind === 'whole' &&
    !issues.some(({ code, severity }) => severity !== 'info' && SPEAKS_OF_MORE.includes(code))
  );
}

/** The page says that there are no grants. */
export interface EmptyAnalysis {
  status: 'empty';
  provenance: Provenance;
  organization: string | null;
  /** The page's sentence that says so. */
  words: string;
  headline: ExplainedHeadline | null;
}

/** No figure can be given. */
export interface UnreadableAnalysis {
  status: 'unreadable';
  provenance: Provenance;
  /** What the page shows instead of grants; `null` if there are grants whose rows could not be read. */
  found: Found | null;
  issues: readonly Issue[];
}

/** The single result from which every view and export is made. */
export type Analysis =
  | GrantsAnalysis
  | EmptyAnalysis
  | { status: 'reading'; provenance: Provenance }
  | UnreadableAnalysis;

export type AnalysisStatus = Analysis['status'];
