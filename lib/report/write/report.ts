import {
  type Account,
  type EmptyAnalysis,
  type ExplainedHeadline,
  type Grant,
  type GrantsAnalysis,
  type Insight,
  type Issue,
  isDebt,
  issue,
  onlyValue,
  type Totals,
} from '../../analysis/index.ts';
import { DEFAULT_RULE } from '../../ledger/index.ts';
import { type MicroDollars, toDecimal } from '../../values/index.ts';
import { headlineMeaning, issueMessage, type Words } from '../../words/index.ts';
import type { Report } from '../schema/report-schema.ts';
import { positionsOf, rowsOf } from './report-parts.ts';
import { reportedBasis } from './reported-basis.ts';
import { reportedEvidence } from './reported-evidence.ts';
import { reportedForecast } from './reported-forecast.ts';

export type { Report };

/** Writes the analysis and the insight as the report on which scripts and support desks rely. Without grants it has no insight. */
export function reportOf({ basis, visited, analysis, insight, version }: Account, words: Words): Report {
  const reported = reportedBasis(basis, visited, words.locale);
  const { provenance, status, headline } = analysis;
  return {
    format: 'grantlens-report' as const,
    version: 1 as const,
    generator: { name: 'grantlens' as const, version },
    readAt: provenance.readAt,
    page: {
      url: provenance.url,
      layout: analysis.status === 'empty' ? null : analysis.layout,
      organization: analysis.organization,
      ...(analysis.status !== 'empty' && reportedExtent(analysis)),
    },
    status,
    currency: 'USD' as const,
    headline: headline && reportedHeadline(headline, words),
    ...(analysis.status === 'empty' ? reportOfNone(analysis, words) : reportOfGrants(analysis, words)),
    ...(analysis.status === 'empty' || !insight ? NO_INSIGHT : reportedInsight(insight, analysis)),
    ...(reported && { basis: reported }),
  };
}

const NO_INSIGHT = { evidence: null, forecast: null };

function reportedInsight({ evidence, forecast }: Insight, analysis: GrantsAnalysis) {
  const rowOf = rowsOf(analysis);
  return {
    evidence: reportedEvidence(evidence, rowOf),
    forecast: reportedForecast(forecast, rowOf),
  };
}

function reportOfGrants(analysis: GrantsAnalysis, words: Words) {
  const { grants, totals, drawOrder, issues } = analysis;
  const positions = positionsOf(analysis);
  return {
    grants: grants.map((grant) => reportedGrant(grant, positions.get(grant.row) ?? null)),
    totals: reportedTotals(totals),
    drawOrder: {
      rule: drawOrder.rule,
      chosenBy: drawOrder.chosenBy,
      nextRows: grants.map(({ row }) => row).filter((row) => positions.get(row) === 1),
    },
    issues: issues.map((one) => reportedIssue(one, words)),
  };
}

/** The report of a page which says that it has no grants: every sum is zero. */
function reportOfNone({ headline }: EmptyAnalysis, words: Words) {
  const unexplained = headline?.equals === null ? headline : null;
  const isOwed = unexplained !== null && isDebt(unexplained);
  const nothing = '0.00';
  return {
    grants: [],
    totals: {
      granted: nothing,
      used: nothing,
      expired: nothing,
      notStarted: nothing,
      usable: unexplained ? null : nothing,
      usableAtLeast: isOwed ? toDecimal(unexplained.amount) : nothing,
      usableAtMost: unexplained && !isOwed ? null : nothing,
      asShown: nothing,
    },
    drawOrder: { rule: DEFAULT_RULE, chosenBy: 'default' as const, nextRows: [] },
    issues: unexplained ? [reportedIssue(issueOfTotal(unexplained), words)] : [],
  };
}

function issueOfTotal(headline: ExplainedHeadline): Issue {
  const { label, amount } = headline;
  return isDebt(headline)
    ? issue('headline-debt', null, label, [{ kind: 'money', amount }])
    : issue('headline-unexplained', null, label);
}

/** If the list was not seen in full: how many grants were seen, of how many if the page says so, and why not all. */
function reportedExtent({ extent, grants }: GrantsAnalysis) {
  if (extent.kind === 'whole') return {};
  return { extent: { seen: grants.length, of: extent.of, reason: extent.reason } };
}

function reportedHeadline({ label, amount, equals }: ExplainedHeadline, words: Words) {
  const explained = { equals: equals && headlineMeaning(words, equals), meaning: equals };
  return { label, amount: toDecimal(amount), ...explained };
}

function reportedGrant(grant: Grant, drawPosition: number | null) {
  const { row, received, state, expires, status, category, categorySource } = grant;
  return {
    row,
    received,
    state,
    granted: money(grant.granted),
    left: money(grant.left),
    expires,
    status,
    category,
    categorySource,
    drawPosition,
    ...(grant.source === 'exact' && { source: grant.source }),
    issues: grant.issues.map(({ code }) => code),
  };
}

function reportedTotals({ granted, used, expired, notStarted, spendable, asShown }: Totals) {
  return {
    granted: money(granted),
    used: money(used),
    expired: money(expired),
    notStarted: money(notStarted),
    usable: money(onlyValue(spendable)),
    usableAtLeast: toDecimal(spendable.atLeast),
    usableAtMost: money(spendable.atMost),
    asShown: money(asShown),
  };
}

function reportedIssue(one: Issue, words: Words) {
  const { code, severity, row, claim } = one;
  const message = issueMessage(words, one);
  return { code, severity, row, message, ...(claim?.saidBy === 'user' && { settledBy: claim.saidBy }) };
}

function money(amount: MicroDollars | null): string | null {
  return amount === null ? null : toDecimal(amount);
}
