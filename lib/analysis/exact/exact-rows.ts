import type { Coverage, DateCell, MoneyCell, RowReading } from '../../page/index.ts';
import {
  dayOfInstant,
  type Instant,
  type MicroDollars,
  NO_MONEY,
  type Range,
  sum,
} from '../../values/index.ts';
import type { Grant } from '../grant.ts';
import { type Issue, issue } from '../issue.ts';
import type { ExactAnswer } from './exact-answer.ts';
import { type JoinedGrants, type JoinedRow, type JoinFinding, joinExact } from './join-exact.ts';

/** The exact figures of a row, with the row as the page shows it. */
export interface ExactRow extends JoinedRow {
  shown: RowReading;
}

/** `unconfirmed`: a figure that the page does not show comes from the answer alone; `row` is `null` if that is so in all rows. */
export type ExactFinding = JoinFinding | { code: 'unconfirmed'; row: number | null };

/** The rows with the exact figures of their grants, and where page and answer differ. */
export interface ExactRows {
  rows: readonly RowReading[];
  /** The exact figures by row number, for the rows that agree with them. */
  byRow: ReadonlyMap<number, ExactRow>;
  findings: readonly ExactFinding[];
}

/** Joins the page's own answer to the rows. Without an answer the rows stay as they are. */
export function withExact(
  rows: readonly RowReading[],
  extent: Coverage,
  answer: ExactAnswer | null,
): ExactRows {
  if (answer === null) return { rows, byRow: new Map(), findings: [] };
  const joined: JoinedGrants = joinExact(rows.map(shownOf), answer, extent.kind === 'whole' ? 'all' : 'some');
  const apart = new Set(joined.findings.flatMap(({ code, row }) => (code === 'left-disagrees' ? row : [])));
  const agreeing = new Map(
    joined.rows.filter(({ row }) => !apart.has(row)).map((exact) => [exact.row, exact]),
  );
  const exactRows = rows.map((shown) => {
    const exact = agreeing.get(shown.row);
    return exact ? { ...exact, shown } : undefined;
  });
  return {
    rows: rows.map((row, index) => exactRow(row, exactRows[index])),
    byRow: new Map(exactRows.flatMap((exact) => (exact ? [[exact.row, exact]] : []))),
    findings: [...joined.findings, ...unconfirmedIn(exactRows)],
  };
}

/** Any script of the page can make up an answer, so a figure that the page does not show always comes with a warning. */
function unconfirmedIn(rows: readonly (ExactRow | undefined)[]): ExactFinding[] {
  const lacking = rows.filter((row) => row !== undefined).filter(lacksFigures);
  if (lacking.length > 0 && lacking.length === rows.length) return [{ code: 'unconfirmed', row: null }];
  return lacking.map(({ row }) => ({ code: 'unconfirmed', row }));
}

function lacksFigures({ shown, expiresAt }: ExactRow): boolean {
  const taken = [shown.left, shown.granted, shown.received, ...(expiresAt === null ? [] : [shown.expires])];
  return taken.some(({ kind }) => kind !== 'read');
}

function shownOf({ row, received, expires, left, granted }: RowReading) {
  return {
    row,
    received: received.kind === 'read' ? received.value : null,
    expires: expires.kind === 'read' ? expires.value : null,
    left: left.kind === 'read' ? left.value : null,
    granted: granted.kind === 'read' ? granted.value : null,
  };
}

function exactRow(row: RowReading, exact: JoinedRow | undefined): RowReading {
  if (!exact) return row;
  return {
    ...row,
    received: exactDay(row.received, exact.effectiveAt),
    expires: exact.expiresAt === null ? row.expires : exactDay(row.expires, exact.expiresAt),
    left: exactAmount(row.left, exact.left),
    granted: exactAmount(row.granted, exact.granted),
  };
}

function exactDay(cell: DateCell, instant: Instant): DateCell {
  return { kind: 'read', ...wordsOf(cell), value: dayOfInstant(instant) };
}

function exactAmount(cell: MoneyCell, amount: MicroDollars): MoneyCell {
  return { kind: 'read', ...wordsOf(cell), value: amount };
}

/** A figure that the page does not show has no column. */
function wordsOf(cell: DateCell | MoneyCell): { text: string; column: number } {
  return cell.kind === 'no-column' ? { text: '', column: 0 } : { text: cell.text, column: cell.column };
}

/** Widens each row that the answer contradicts or does not know: it may hold what either of them says. */
export function spanningExact(grants: readonly Grant[], findings: readonly ExactFinding[]): Grant[] {
  const lows = new Map(
    findings.flatMap((finding): [number, MicroDollars][] => {
      if (finding.code === 'left-disagrees') return [[finding.row, finding.exact]];
      return finding.code === 'row-without-grant' ? [[finding.row, NO_MONEY]] : [];
    }),
  );
  return grants.map((grant) => {
    const other = lows.get(grant.row);
    if (other === undefined || grant.spendable.atMost === 0) return grant;
    return { ...grant, spendable: spanning(grant.spendable, other) };
  });
}

function spanning({ atLeast, atMost }: Range, other: MicroDollars): Range {
  return {
    atLeast: other < atLeast ? other : atLeast,
    atMost: atMost === null || atMost > other ? atMost : other,
  };
}

/** Grants of the answer without a row may be spendable too. */
export function withGrantsWithoutRow(usable: Range, findings: readonly ExactFinding[], now: Instant): Range {
  const left = findings.flatMap((finding) =>
    finding.code === 'grant-without-row' && !(finding.expiresAt !== null && finding.expiresAt <= now)
      ? [finding.left]
      : [],
  );
  return { atLeast: usable.atLeast, atMost: usable.atMost === null ? null : sum([usable.atMost, ...left]) };
}

export function issuesOfFindings(findings: readonly ExactFinding[]): Issue[] {
  return findings.map(issueOf);
}

function issueOf(finding: ExactFinding): Issue {
  switch (finding.code) {
    case 'answer-problem':
      return issue(`exact-${finding.problem}`);
    case 'left-disagrees':
      return issue('exact-disagrees', finding.row, '', [money(finding.shown), money(finding.exact)]);
    case 'row-without-grant':
      return issue('exact-unknown-row', finding.row);
    case 'row-ambiguous':
      return issue('exact-ambiguous-row', finding.row);
    case 'unconfirmed':
      return issue(finding.row === null ? 'exact-unconfirmed' : 'exact-unconfirmed-row', finding.row);
    case 'grant-without-row':
      return issue('exact-missing-row', null, '', [money(finding.left), money(finding.granted)]);
    case 'total-disagrees':
      return issue('exact-totals', null, '', [money(finding.stated), money(finding.summed)]);
    case 'paid-total-unexplained':
      return issue('exact-paid-total', null, '', [money(finding.amount)]);
  }
}

function money(amount: MicroDollars) {
  return { kind: 'money', amount } as const;
}
