import type { Instant, MicroDollars } from '../../values/index.ts';

/** A grant as the page itself got it, before anything was rounded for display. */
export interface ExactGrant {
  /** The provider's own name for it; no two grants of an answer share one. */
  id: string;
  granted: MicroDollars;
  /** What left the grant by use; never negative, but not always within what was granted. */
  used: MicroDollars;
  effectiveAt: Instant;
  /** `null`: it never expires. */
  expiresAt: Instant | null;
}

/** The answer's own sums. They need not add up with its grants. */
export interface ExactTotals {
  granted: MicroDollars;
  used: MicroDollars;
  available: MicroDollars;
  /** `total_paid_available`, added in 2023; nobody has said what it counts. `null` where the answer has none. */
  paidAvailable: MicroDollars | null;
}

interface ExactGrants {
  kind: 'grants';
  /** Empty for an account without grants. */
  grants: readonly ExactGrant[];
  totals: ExactTotals;
}

/**
 * Why an answer gives no figure: an error in place of grants, no JSON, other fields than known, above the limit, or asked for
 * with the name of something else than the organization on screen.
 */
export type ExactProblem =
  | 'error-object'
  | 'not-json'
  | 'not-understood'
  | 'too-large'
  | 'other-organization';

/** What the page was told about its grants when it asked for them. */
export type ExactAnswer = ExactGrants | { kind: 'problem'; problem: ExactProblem };

/** The longest answer that is looked at, in bytes or characters; a real one has some hundred a grant. */
export const LONGEST_ANSWER = 5_000_000;
