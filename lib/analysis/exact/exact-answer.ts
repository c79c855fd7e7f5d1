import type { Instant, MicroDollars } from '../../values/index.ts';

/** A grant as the page itself received it, before anything was rounded for display. */
export interface ExactGrant {
  /** The provider's own id, unique within an answer. */
  id: string;
  granted: MicroDollars;
  /** What was used of the grant. It is never negative, but may exceed what was granted. */
  used: MicroDollars;
  effectiveAt: Instant;
  /** `null`: it never expires. */
  expiresAt: Instant | null;
}

/** The answer's own sums. They may differ from the sums of its grants. */
export interface ExactTotals {
  granted: MicroDollars;
  used: MicroDollars;
  available: MicroDollars;
  /** `total_paid_available`, added in 2023. What it counts is not documented. `null` if the answer does not have it. */
  paidAvailable: MicroDollars | null;
}

interface ExactGrants {
  kind: 'grants';
  /** Empty for an account without grants. */
  grants: readonly ExactGrant[];
  totals: ExactTotals;
}

/**
 * Why an answer gives no figure: it holds an error instead of grants, is not JSON, has unknown fields, is too large, or
 * was requested for another organization than the one on screen.
 */
export type ExactProblem =
  | 'error-object'
  | 'not-json'
  | 'not-understood'
  | 'too-large'
  | 'other-organization';

/** What the page received when it requested its grants. */
export type ExactAnswer = ExactGrants | { kind: 'problem'; problem: ExactProblem };

/** The longest answer that is read, in bytes or characters. A real one has a few hundred for each grant. */
export const LONGEST_ANSWER = 5_000_000;
