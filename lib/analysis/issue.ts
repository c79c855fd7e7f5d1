import type { DateOrder, DoubtKind, PartReason } from '../page/index.ts';
import type { StatedRuleId } from '../provider/index.ts';
import type { MicroDollars, Range } from '../values/index.ts';
import type { Claim, WeighedDoubt } from './claim.ts';
import type { ExactProblem } from './exact/exact-answer.ts';

/** `info` changes no figure; `warning` turns a figure into a range or explains it; `error` leaves no figure. */
export type Severity = 'info' | 'warning' | 'error';

/** All issues of a reading. Each code has a sentence in the messages and an explanation in Help. */
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

/** A figure in an issue's sentence. */
export type Detail =
  | { kind: 'money'; amount: MicroDollars }
  /** How many of how many grants have been seen; `of` is `null` if not known. */
  | { kind: 'share'; seen: number; of: number | null }
  /** What can be spent under each order in which the page's dates may be read. */
  | { kind: 'by-date-order'; usable: readonly { order: DateOrder; range: Range }[] }
  /** What can be spent under each meaning of a fraction on the page. */
  | { kind: 'by-meaning'; meanings: readonly { means: 'left' | 'used'; usable: Range }[] }
  /** What can be spent if a draw order has been followed. */
  | { kind: 'by-rule'; ranges: readonly { rule: StatedRuleId; usable: Range }[] };

export interface Issue {
  code: IssueCode;
  severity: Severity;
  /** The number of the row it concerns, from 1; `null` if it concerns the page. */
  row: number | null;
  /** The page's own words that caused it. Empty if there are none. */
  text: string;
  details: readonly Detail[];
  /** The claim that can settle it, or has settled it; `null` if only the page can. */
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

/** Whether the user has settled it. */
export function isSettled({ claim }: Issue): boolean {
  return claim?.saidBy === 'user';
}

/** The issues that make the figures of a row uncertain: those of the row, and those of the whole page. */
export function doubtsOn(row: number, issues: readonly Issue[]): Issue[] {
  return issues.filter((each) => each.severity !== 'info' && (each.row === null || each.row === row));
}

/** The issue of a doubt. A doubt that is outweighed or settled changes no figure. */
export function issueOfDoubt({ doubt: { kind, words, total }, verdict, claim }: WeighedDoubt): Issue {
  const details: Detail[] = total ? [{ kind: 'money', amount: total.amount }] : [];
  const told = { ...issue(`doubt-${kind}`, null, words, details), claim };
  return verdict === 'stands' ? told : { ...told, severity: 'info' };
}
