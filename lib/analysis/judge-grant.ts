import type { RowReading } from '../page/reading.ts';
import type { Day } from '../values/day.ts';
import { larger, type MicroDollars, NO_MONEY, smaller } from '../values/money.ts';
import { guessCategory } from './category.ts';
import type { Category, Grant, GrantStatus, Range } from './grant.ts';
import { judgeStatus } from './grant-status.ts';
import { type Issue, type IssueCode, issue } from './issue.ts';

/** Judges one row on its own; `corrected` is what the user says its category is. */
export function judgeGrant(row: RowReading, today: Day, corrected: Category | undefined): Grant {
  const balance = row.balance.kind === 'read' ? row.balance.value : null;
  const received = row.received.kind === 'read' ? row.received.value : null;
  const expires = row.expires.kind === 'read' ? row.expires.value : null;
  const cellIssues = issuesOfCells(row);
  const judgement = judgeStatus(row, balance?.left ?? null, today);
  const issues = [...cellIssues, ...judgement.issues];
  const status = isDoubtful(cellIssues) && judgement.status === 'usable' ? 'unknown' : judgement.status;
  const guessedCategory = guessCategory(received, expires, balance?.granted ?? null);
  return {
    row: row.row,
    received,
    state: row.state.kind === 'no-column' ? null : row.state.text,
    granted: balance?.granted ?? null,
    left: balance?.left ?? null,
    expires,
    status,
    spendable: spendableOf(status, balance),
    category: corrected ?? guessedCategory,
    categorySource: corrected ? 'user' : 'inferred',
    guessedCategory,
    issues,
  };
}

function issuesOfCells({ row, balance, expires, received }: RowReading): Issue[] {
  const issues: Issue[] = [];
  const add = (code: IssueCode, text: string) => issues.push(issue(code, row, text));
  if (balance.kind === 'no-column') add('balance-unreadable', '');
  else if (balance.kind === 'unreadable') {
    add(balance.problem === 'other-currency' ? 'balance-other-currency' : 'balance-unreadable', balance.text);
  } else if (balance.value.granted < 0 || balance.value.left > balance.value.granted) {
    add('left-exceeds-granted', balance.text);
  } else if (balance.value.left < 0) add('negative-balance', balance.text);
  if (expires.kind === 'unreadable') add('expires-unreadable', expires.text);
  if (received.kind === 'unreadable') add('received-unreadable', received.text);
  return issues;
}

/** A row with a cell that makes no sense may not be what it seems, so what is left in it may not be counted on. */
function isDoubtful(cellIssues: readonly Issue[]): boolean {
  return cellIssues.some(({ severity }) => severity !== 'info');
}

function spendableOf(status: GrantStatus, balance: { left: MicroDollars } | null): Range {
  if (status === 'expired' || status === 'used-up' || status === 'not-started')
    return { atLeast: NO_MONEY, atMost: NO_MONEY };
  if (balance === null) return { atLeast: NO_MONEY, atMost: null };
  if (status === 'usable') return { atLeast: balance.left, atMost: balance.left };
  return { atLeast: smaller(balance.left, NO_MONEY), atMost: larger(balance.left, NO_MONEY) };
}
