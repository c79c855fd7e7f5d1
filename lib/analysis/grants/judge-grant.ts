import { type DateCell, type MoneyCell, type RowReading, readMoney } from '../../page/index.ts';
import { type Category, guessCategory } from '../../provider/index.ts';
import { type Day, larger, type MicroDollars, NO_MONEY, type Range, smaller } from '../../values/index.ts';
import type { ExactRow } from '../exact/exact-rows.ts';
import type { Grant, GrantStatus } from '../grant.ts';
import { type Issue, type IssueCode, issue } from '../issue.ts';
import type { Clock } from './clock.ts';
import { judgeStatus } from './grant-status.ts';

/** Judges one row on its own. `corrected` is the category set by the user; `exact` is the row's part of the page's own answer. */
export function judgeGrant(
  row: RowReading,
  clock: Clock,
  corrected: Category | undefined,
  exact: ExactRow | undefined,
): Grant {
  const [left, granted] = [amountIn(row.left), amountIn(row.granted)];
  const [received, expires] = [dayIn(row.received), dayIn(row.expires)];
  const ofDates = issuesOfDates(row, received, expires);
  const grave = ofDates.filter(({ severity }) => severity !== 'info');
  const cellIssues = [...issuesOfMoney(row, left, granted), ...issuesOfWords(row, left), ...grave];
  const judgement = judgeStatus(row, left, clock, exact);
  const areDatesDoubtful = grave.length > 0 && row.state.kind === 'no-column' && !exact;
  const isDoubtful = cellIssues.length > 0 && judgement.status === 'usable';
  const status = isDoubtful || (areDatesDoubtful && left !== 0) ? 'unknown' : judgement.status;
  const guessedCategory = guessCategory(received, expires, granted);
  return {
    row: row.row,
    received,
    state: row.state.kind === 'no-column' ? null : row.state.text,
    granted,
    left,
    expires,
    status,
    spendable: withDebt(spendableOf(status, left, granted), row.left),
    category: corrected ?? guessedCategory,
    categorySource: corrected ? 'user' : 'inferred',
    guessedCategory,
    source: exact ? 'exact' : 'page',
    issues: [...cellIssues, ...ofDates.filter(({ severity }) => severity === 'info'), ...judgement.issues],
  };
}

function amountIn(cell: MoneyCell): MicroDollars | null {
  return cell.kind === 'read' ? cell.value : null;
}

function dayIn(cell: DateCell): Day | null {
  return cell.kind === 'read' ? cell.value : null;
}

/** A row with a cell that makes no sense may be read wrong, so what is left in it does not count for certain. */
function issuesOfMoney(
  { row, left, granted }: RowReading,
  leftAmount: MicroDollars | null,
  grantedAmount: MicroDollars | null,
): Issue[] {
  const unread = [left, granted].find((cell) => cell.kind === 'unreadable');
  if (unread?.kind === 'unreadable') return [issue(codeOfProblem(unread.problem), row, unread.text)];
  const text = 'text' in left ? left.text : 'text' in granted ? granted.text : '';
  if (leftAmount === null && grantedAmount === null) return [issue('balance-unreadable', row)];
  const exceeds = grantedAmount !== null && (grantedAmount < 0 || (leftAmount ?? NO_MONEY) > grantedAmount);
  if (exceeds) return [issue('left-exceeds-granted', row, text)];
  return leftAmount !== null && leftAmount < 0 ? [issue('negative-balance', row, text)] : [];
}

/** Unknown words in a row may mean the same as a State word. */
function issuesOfWords({ row, unexplained }: RowReading, left: MicroDollars | null): Issue[] {
  return unexplained === undefined || left === 0 ? [] : [issue('row-unexplained', row, unexplained)];
}

function codeOfProblem(problem: Extract<MoneyCell, { kind: 'unreadable' }>['problem']): IssueCode {
  if (problem === 'other-currency') return 'balance-other-currency';
  if (problem === 'contradicts') return 'columns-contradict';
  return problem === 'unlike-others' ? 'balance-cut' : 'balance-unreadable';
}

function issuesOfDates(
  { row, received, expires, state }: RowReading,
  start: Day | null,
  end: Day | null,
): Issue[] {
  const issues: Issue[] = [];
  if (isUnsettled(expires)) issues.push(issue('expires-unreadable', row, expires.text));
  if (isUnsettled(received)) issues.push(issue(codeOfStart(state, end), row, received.text));
  if (start !== null && end !== null && start >= end && 'text' in received && 'text' in expires)
    issues.push(issue('dates-contradict', row, `${received.text} – ${expires.text}`));
  return issues;
}

/** If State and Expires are certain, the start only decides the category. */
function codeOfStart(state: RowReading['state'], end: Day | null): IssueCode {
  const isKnown = state.kind === 'read' && (state.value === 'available' || state.value === 'expired');
  return isKnown && end !== null ? 'start-unreadable' : 'received-unreadable';
}

/** A date that stays ambiguous after all other dates of the page were read counts as unreadable. */
function isUnsettled(cell: DateCell): cell is Exclude<DateCell, { kind: 'read' | 'no-column' }> {
  return cell.kind === 'unreadable' || cell.kind === 'open';
}

/** An amount at the beginning of a cell, with its sign. */
const OWED = /^[-−–(]\s?\S+/u;

/** A negative amount is subtracted even if the cell cannot be read as a balance. */
function withDebt({ atLeast, atMost }: Range, cell: MoneyCell): Range {
  const money =
    cell.kind === 'unreadable' ? readMoney(OWED.exec(cell.text)?.[0] ?? '') : { problem: 'empty' };
  return { atLeast: 'amount' in money ? smaller(atLeast, money.amount) : atLeast, atMost };
}

function spendableOf(status: GrantStatus, left: MicroDollars | null, granted: MicroDollars | null): Range {
  if (status === 'expired' || status === 'used-up' || status === 'not-started')
    return { atLeast: NO_MONEY, atMost: NO_MONEY };
  if (left === null)
    return { atLeast: NO_MONEY, atMost: granted === null ? null : larger(granted, NO_MONEY) };
  if (status === 'usable') return { atLeast: left, atMost: left };
  return { atLeast: smaller(left, NO_MONEY), atMost: larger(left, NO_MONEY) };
}
