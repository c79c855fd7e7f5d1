/** `info` changes no figure; `warning` makes a figure a range or gives it a reason; `error` leaves no figure. */
export type Severity = 'info' | 'warning' | 'error';

/** Everything that can be said against a reading. Each code has its sentence in the messages and its line in README. */
export const ISSUE_SEVERITY = {
  'balance-unreadable': 'warning',
  'balance-other-currency': 'warning',
  'left-exceeds-granted': 'warning',
  'negative-balance': 'warning',
  'expires-unreadable': 'warning',
  'received-unreadable': 'warning',
  'state-missing': 'warning',
  'state-unknown': 'warning',
  'state-unknown-nothing-left': 'info',
  'no-state-column': 'info',
  'no-received-column': 'info',
  'available-after-expiry': 'warning',
  'available-before-start': 'warning',
  'expired-before-expiry': 'warning',
  'near-expiry': 'warning',
  'headline-unexplained': 'warning',
  'nothing-readable': 'error',
  'no-table': 'error',
  'no-rows': 'error',
  'two-tables': 'error',
  'column-twice': 'error',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUE_SEVERITY;

export interface Issue {
  code: IssueCode;
  severity: Severity;
  /** The row it speaks of, from 1; `null` where it speaks of the page. */
  row: number | null;
  /** The page's own words that caused it; empty where nothing stands there. */
  text: string;
}

export function issue(code: IssueCode, row: number | null = null, text = ''): Issue {
  return { code, severity: ISSUE_SEVERITY[code], row, text };
}
