import { fromDecimal, type MicroDollars } from '../../lib/values/money.ts';
import { type Expectation, patternOf } from './expected.ts';

/** What was seen of the panel once the page had had its time. */
export interface Seen {
  /** The panel's `data-status`; `null`: there is no panel. */
  status: string | null;
  /** Every word of the panel, those for screen readers included. */
  words: string;
  /** What Export → JSON gives; `null` where nothing can be exported. */
  report: SeenReport | null;
}

/** The parts of a `grantlens-report` that a case can ask for. */
export interface SeenReport {
  grants: readonly { expires: string | null; issues: readonly string[] }[];
  totals: Readonly<Record<Figure | 'usableAtLeast' | 'usableAtMost', string | null>>;
  issues: readonly { code: string; message: string }[];
}

type Figure = 'granted' | 'used' | 'expired' | 'usable';

/** An expectation was not met: what was expected, and what was seen. One line for each; none: the case passes. */
export function judge(expected: Expectation, seen: Seen): string[] {
  const { status, report } = seen;
  if (expected.panel === false) return status === null ? [] : [`expected no panel, saw one: ${status}`];
  if (status === null) return ['expected a panel, saw none'];
  if (status === 'reading') return [`${expectedStatus(expected)}, saw that the page is still being read`];
  return [
    ...judgeStatus(expected, status),
    ...(showsFigures(status) ? judgeFigures(expected, report) : []),
    ...judgeIssues(expected, report),
    ...judgeWords(expected, seen),
  ];
}

function showsFigures(status: string): boolean {
  return status !== 'unreadable' && status !== 'empty';
}

function expectedStatus({ status }: Expectation): string {
  return `expected ${status?.join(' or ') ?? 'an answer'}`;
}

function judgeStatus(expected: Expectation, status: string): string[] {
  const { status: allowed } = expected;
  if (!allowed || allowed.some((each) => each === status)) return [];
  return [`${expectedStatus(expected)}, saw ${status}`];
}

const FIGURES = ['granted', 'used', 'expired', 'usable', 'usableAtLeast', 'usableAtMost'] as const;

function judgeFigures(expected: Expectation, report: SeenReport | null): string[] {
  if (!report) return asksForFigures(expected) ? ['expected figures, saw no report to export'] : [];
  return [
    ...differs('rows', expected.rows, report.grants.length),
    ...FIGURES.flatMap((figure) => judgeFigure(figure, expected[figure], report.totals[figure])),
    ...judgeHolds(expected, report),
    ...judgeUpperBound(expected, report),
    ...differs(
      'expires',
      expected.expires && JSON.stringify(expected.expires),
      JSON.stringify(report.grants.map(({ expires }) => expires)),
    ),
  ];
}

function asksForFigures(expected: Expectation): boolean {
  const figures = ['rows', 'holds', 'atMostNoMoreThan', 'expires', ...FIGURES] as const;
  return figures.some((figure) => expected[figure] !== undefined);
}

function differs(name: string, expected: string | number | undefined, seen: string | number): string[] {
  return expected === undefined || expected === seen ? [] : [`${name}: expected ${expected}, saw ${seen}`];
}

function judgeFigure(name: string, expected: string | null | undefined, seen: string | null): string[] {
  if (expected === undefined || amountOf(expected) === amountOf(seen)) return [];
  return [`${name}: expected ${expected ?? 'open'}, saw ${seen ?? 'open'}`];
}

function judgeHolds({ holds }: Expectation, { totals }: SeenReport): string[] {
  if (holds === undefined) return [];
  const amount = amountOf(holds) ?? 0;
  const atLeast = amountOf(totals.usableAtLeast) ?? -Infinity;
  const atMost = amountOf(totals.usableAtMost) ?? Infinity;
  if (atLeast <= amount && amount <= atMost) return [];
  return [`expected ${holds} within the bounds, saw ${boundsOf(totals)}`];
}

function boundsOf({ usableAtLeast, usableAtMost }: SeenReport['totals']): string {
  return usableAtLeast === usableAtMost
    ? `exactly ${usableAtLeast}`
    : `${usableAtLeast ?? 'open'} to ${usableAtMost ?? 'open'}`;
}

function judgeUpperBound({ atMostNoMoreThan: limit }: Expectation, { totals }: SeenReport): string[] {
  const atMost = amountOf(totals.usableAtMost) ?? Infinity;
  if (limit === undefined || atMost <= (amountOf(limit) ?? 0)) return [];
  return [`usableAtMost: expected no more than ${limit}, saw ${totals.usableAtMost ?? 'open'}`];
}

function judgeIssues({ issues = [], notIssues = [] }: Expectation, report: SeenReport | null): string[] {
  const codes = new Set([
    ...(report?.issues.map(({ code }) => code) ?? []),
    ...(report?.grants.flatMap((grant) => grant.issues) ?? []),
  ]);
  const told = codes.size === 0 ? 'none' : [...codes].join(', ');
  return [
    ...issues.filter((code) => !codes.has(code)).map((code) => `issues: expected ${code}, saw ${told}`),
    ...notIssues.filter((code) => codes.has(code)).map((code) => `issues: expected no ${code}, saw it`),
  ];
}

function judgeWords({ neverSays = [] }: Expectation, { words, report }: Seen): string[] {
  const said = [words, ...(report?.issues.map(({ message }) => message) ?? [])].join('\n');
  return neverSays.flatMap((source) => {
    const [match] = patternOf(source).exec(said) ?? [];
    return match === undefined ? [] : [`words: expected nothing like /${source}/, saw “${match}”`];
  });
}

/** @throws Error for what is no amount: a report that writes one is wrong. */
function amountOf(text: string | null): MicroDollars | null {
  if (text === null) return null;
  const amount = fromDecimal(text);
  if (amount === undefined) throw new Error(`“${text}” is no amount`);
  return amount;
}
