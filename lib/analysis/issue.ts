import type { DateOrder, DoubtKind, PartReason } from '../page/index.ts';
import type { StatedRuleId } from '../provider/index.ts';
import type { MicroDollars, Range } from '../values/index.ts';
import type { Claim, WeighedDoubt } from './claim.ts';
import type { ExactProblem } from './exact/exact-answer.ts';

/** `info` changes no figure; `warning` makes a figure a range or gives it a reason; `error` leaves no figure. */
export type Severity = 'info' | 'warning' | 'error';

/** Everything that can be said against a reading. Each code has its sentence in the messages and its explanation in Help. */
export const ISSUE_SEVERITY = {
  'balance-unreadable': 'warning',
  'balance-other-currency': 'warning',
  'balance-cut': 'warning',
  'columns-contradict': 'warning',
  'left-exceeds-granted': 'warning',
  'negative-balance': 'warning',
  'expires-unreadable': 'warning',
  'received-unreadable': 'warning',
  'start-unreadable': 'info',
  'dates-contradict': 'warning',
  'dates-ambiguous': 'warning',
  'dates-by-languages': 'info',
  'state-missing': 'warning',
  'state-unknown': 'warning',
  'state-unknown-nothing-left': 'info',
  'no-state-column': 'info',
  'no-received-column': 'info',
  'no-expires-column': 'info',
  'columns-by-shape': 'warning',
  'balances-not-shown': 'warning',
  'balances-from-total': 'warning',
  'balances-by-rule': 'info',
  'fraction-unexplained': 'warning',
  'available-after-expiry': 'warning',
  'available-before-start': 'warning',
  'expired-before-expiry': 'warning',
  'near-expiry': 'warning',
  'near-start': 'warning',
  'expired-since-drawn': 'warning',
  'clock-doubtful': 'warning',
  'part-pages': 'warning',
  'part-more': 'warning',
  'part-virtual': 'warning',
  'part-filter': 'warning',
  'part-blank-rows': 'warning',
  'organization-unsettled': 'warning',
  'exact-error-object': 'info',
  'exact-not-json': 'info',
  'exact-not-understood': 'info',
  'exact-too-large': 'info',
  'exact-other-organization': 'info',
  'exact-unconfirmed': 'warning',
  'exact-unconfirmed-row': 'warning',
  'exact-disagrees': 'warning',
  'exact-unknown-row': 'warning',
  'exact-ambiguous-row': 'info',
  'exact-missing-row': 'warning',
  'exact-totals': 'warning',
  'exact-paid-total': 'info',
  'headline-unexplained': 'warning',
  'headline-debt': 'warning',
  'rows-awaited': 'warning',
  'row-unexplained': 'warning',
  'doubt-control': 'warning',
  'doubt-choice': 'warning',
  'doubt-count': 'warning',
  'doubt-busy': 'warning',
  'doubt-failure': 'warning',
  'doubt-level': 'warning',
  'doubt-part-heading': 'warning',
  'doubt-heading': 'warning',
  'doubt-hidden': 'warning',
  'doubt-amount': 'warning',
  'doubt-sentence': 'warning',
  'doubt-drawing': 'warning',
  'nothing-readable': 'error',
  'amounts-too-large': 'error',
  'no-table': 'error',
  'no-rows': 'error',
  'two-tables': 'error',
  'column-twice': 'error',
  'column-missing': 'error',
  'all-filtered': 'error',
  'could-not-load': 'error',
} as const satisfies Record<`part-${PartReason}` | `exact-${ExactProblem}` | `doubt-${DoubtKind}`, Severity> &
  Record<string, Severity>;

export type IssueCode = keyof typeof ISSUE_SEVERITY;

/** A figure that belongs into an issue's sentence. */
export type Detail =
  | { kind: 'money'; amount: MicroDollars }
  /** How many of how many grants have been seen. */
  | { kind: 'share'; seen: number; of: number | null }
  /** What can be spent by each order in which the page's dates may be read. */
  | { kind: 'by-date-order'; usable: readonly { order: DateOrder; range: Range }[] }
  /** What can be spent by what a fraction of the page may mean. */
  | { kind: 'by-meaning'; meanings: readonly { means: 'left' | 'used'; usable: Range }[] }
  /** What can be spent if a draw order has held. */
  | { kind: 'by-rule'; ranges: readonly { rule: StatedRuleId; usable: Range }[] };

export interface Issue {
  code: IssueCode;
  severity: Severity;
  /** The row it speaks of, from 1; `null` where it speaks of the page. */
  row: number | null;
  /** The page's own words that caused it; empty where nothing stands there. */
  text: string;
  details: readonly Detail[];
  /** What the user can say of it, or has said; `null` where only the page can settle it. */
  claim: Claim | null;
}

export function issue(
  code: IssueCode,
  row: number | null = null,
  text = '',
  details: readonly Detail[] = [],
): Issue {
  return { code, severity: ISSUE_SEVERITY[code], row, text, details, claim: null };
}

/** Whether the user has said what settles it. */
export function isSettled({ claim }: Issue): boolean {
  return claim?.saidBy === 'user';
}

/** What makes the figures of a row less than certain: what is said of it, and of the page as a whole. */
export function doubtsOn(row: number, issues: readonly Issue[]): Issue[] {
  return issues.filter((each) => each.severity !== 'info' && (each.row === null || each.row === row));
}

/** What a doubt of the reading says; one that is outweighed or settled changes no figure. */
export function issueOfDoubt({ doubt: { kind, words }, verdict, claim }: WeighedDoubt): Issue {
  const told = { ...issue(`doubt-${kind}`, null, words), claim };
  return verdict === 'stands' ? told : { ...told, severity: 'info' };
}
