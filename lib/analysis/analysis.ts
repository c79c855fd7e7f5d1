import type { Extent, Found } from '../page/index.ts';
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
  /** Since when the page's words have stood as they are: a State word knows nothing of what came after it. */
  drawnAt: Instant;
  url: string;
}

/** The analysis of a page whose grants were read; `partial` as soon as anything is missing, doubtful or contradictory. */
export interface GrantsAnalysis {
  status: 'ok' | 'partial';
  provenance: Provenance;
  layout: string;
  /** The organization that the page names, `null` where it names none. */
  organization: string | null;
  /** Whether all grants have been seen, or which part of them. */
  extent: Extent;
  /** The row numbers of the rows that are on the page at present, in the order in which they stand there. */
  onScreen: readonly number[];
  /** The page's own total, `null` where it shows none. */
  headline: ExplainedHeadline | null;
  /** In the page's order. */
  grants: readonly Grant[];
  /** Each grant's identity, by its index. */
  identities: readonly string[];
  totals: Totals;
  /** Whether each row can be taken at its word: not where the page's own total or a debt speaks against their sum. */
  isEachRowSure: boolean;
  /** How a total leads to what can be spent; `null` where the figures do not meet. */
  reconciliation: Reconciliation | null;
  drawOrder: DrawOrder;
  issues: readonly Issue[];
}

/** What speaks of grants that no row shows. */
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

/** Whether all grants have been seen, as far as the page tells: else a claim on what comes next may miss one. */
export function seesAll({ extent, issues }: Pick<GrantsAnalysis, 'extent' | 'issues'>): boolean {
  return (
    extent.kind === 'whole' &&
    !issues.some(({ code, severity }) => severity !== 'info' && SPEAKS_OF_MORE.includes(code))
  );
}

/** The page says, in the given words, that there are no grants. */
export interface EmptyAnalysis {
  status: 'empty';
  provenance: Provenance;
  organization: string | null;
  /** The page's own words for it. */
  words: string;
  headline: ExplainedHeadline | null;
}

/** No figure can be given. */
export interface UnreadableAnalysis {
  status: 'unreadable';
  provenance: Provenance;
  /** What the page holds in place of grants; `null` where grants were found and their rows could not be read. */
  found: Found | null;
  issues: readonly Issue[];
}

/** The one result that every view and export is made from. */
export type Analysis =
  | GrantsAnalysis
  | EmptyAnalysis
  | { status: 'reading'; provenance: Provenance }
  | UnreadableAnalysis;

export type AnalysisStatus = Analysis['status'];
