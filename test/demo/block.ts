import type { Report } from '../../lib/report/write/report.ts';
import { alignedColumns } from './columns.ts';

type Grant = Report['grants'][number];

/** The report as a block of text: the page's total, the corrected balance, and the draw order as a table. */
export function reportBlock(report: Report): string[] {
  const { headline, currency, drawOrder, issues } = report;
  const money = moneyIn(currency);
  const facts = [
    ['The page says', headline ? headlineWords(headline, money) : 'no total'],
    ['Corrected balance', balanceWords(report.totals, money)],
    ['Draw order', `${drawOrder.rule} (chosen by: ${drawOrder.chosenBy})`],
    ['Evidence rules out', ruledOut(report.evidence)],
  ];
  const told = issues.map(({ severity, message }) => `${severity}: ${message}`);
  return [...alignedColumns(facts, []), ...told, '', ...grantLines(report.grants, money)];
}

/** The rules that the account's own figures rule out, and those that they rule out if a guess is right. */
function ruledOut(evidence: Report['evidence']): string {
  if (evidence === null) return 'nothing: the figures are not certain';
  const firm = evidence.verdicts.filter(({ verdict }) => verdict === 'ruled-out').map(({ rule }) => rule);
  const guessed = evidence.verdicts.filter(({ verdict }) => verdict === 'ruled-out-if');
  const all = [...firm, ...guessed.map(({ rule }) => `${rule} if a guess is right`)];
  return all.length > 0 ? all.join(', ') : 'nothing so far';
}

type Money = (amount: string | null) => string;

function moneyIn(currency: string): Money {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 6 });
  // As text, so that no digit is lost.
  return (amount) => (amount === null ? '?' : format.format(amount as `${number}`));
}

function headlineWords({ label, amount, equals }: NonNullable<Report['headline']>, money: Money): string {
  return `${money(amount)} ("${label}"), which is ${equals ?? 'no sum of its rows'}`;
}

function balanceWords({ usable, usableAtLeast, usableAtMost }: Report['totals'], money: Money): string {
  if (usable !== null) return money(usable);
  if (usableAtMost === null) return `at least ${money(usableAtLeast)}`;
  return `${money(usableAtLeast)} to ${money(usableAtMost)}`;
}

const HEADERS = ['next', 'row', 'received', 'left', 'granted', 'expires', 'status', 'category'];
const RIGHT = ['next', 'row', 'left', 'granted'].map((name) => HEADERS.indexOf(name));

function grantLines(grants: readonly Grant[], money: Money): string[] {
  const sorted = grants.toSorted((a, b) => place(a) - place(b));
  return alignedColumns([HEADERS, ...sorted.map((grant) => grantCells(grant, money))], RIGHT);
}

/** The sort key: grants that cannot be used come last, in the page's order. */
function place({ drawPosition }: Grant): number {
  return drawPosition ?? Number.MAX_SAFE_INTEGER;
}

function grantCells(grant: Grant, money: Money): string[] {
  const { row, drawPosition, received, left, granted, expires, status, category, categorySource } = grant;
  return [
    drawPosition === null ? noPlace(status) : String(drawPosition),
    String(row),
    received ?? '?',
    money(left),
    money(granted),
    expires ?? '?',
    status === 'usable' ? 'spendable' : status,
    categorySource === 'inferred' && category !== 'unknown' ? `${category} · guess` : category,
  ];
}

/** A grant that can be used has a position, even if it is not known. */
function noPlace(status: Grant['status']): string {
  return status === 'usable' || status === 'unknown' ? '?' : '-';
}
