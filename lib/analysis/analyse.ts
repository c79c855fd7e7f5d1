import { DEFAULT_RULE, ruleOf } from '../ledger/index.ts';
import type { GrantsReading, Headline } from '../page/index.ts';
import { NO_MONEY } from '../values/index.ts';
import { type Analysis, seesAll } from './analysis.ts';
import type { Basis, Choices } from './basis.ts';
import { type DrawOrder, drawOrder } from './draw-order.ts';
import { withExact, withGrantsWithoutRow } from './exact/exact-rows.ts';
import type { Grant } from './grant.ts';
import { judgeRows } from './grants/judge-rows.ts';
import { identities } from './identity.ts';
import { type Issue, issue } from './issue.ts';
import { type Sums, sumUp } from './sum-up.ts';
import type { ExplainedHeadline } from './totals/headline.ts';
import { reconciliationOf } from './totals/reconciliation.ts';
import { boundedByAll, isEachRowSure } from './totals/sure-rows.ts';
import { canBeAdded } from './totals/totals.ts';

/** Works out what a reading means. Returns `undefined` if the page has nothing to do with grants. */
export function analyse(basis: Basis): Analysis | undefined {
  const { reading, provenance } = basis;
  switch (reading.kind) {
    case 'absent':
      return undefined;
    case 'loading':
      return { status: 'reading', provenance };
    case 'unreadable':
      return {
        status: 'unreadable',
        provenance,
        found: reading.found,
        issues: [issue(reading.problem)],
      };
    case 'none': {
      const { words, organization, headlines } = reading;
      return { status: 'empty', provenance, organization, words, headline: headlineOfNone(headlines) };
    }
    case 'grants':
      return analyseGrants({ ...basis, reading });
  }
}

type GrantsBasis = Basis & { reading: GrantsReading };

function analyseGrants({ reading, choices, provenance, exact }: GrantsBasis): Analysis {
  const ids = identities(reading.rows);
  const joined = withExact(reading.rows, reading.extent, exact);
  const corrected = new Map(choices.categories);
  const judged = judgeRows(joined, provenance, (index) => corrected.get(ids[index] ?? ''));
  const { grants } = judged;
  const problem = problemOf(grants, reading);
  if (problem) {
    const issues = [issue(problem), ...grants.flatMap((grant) => grant.issues)];
    return { status: 'unreadable', provenance, found: null, issues };
  }
  const summed = sumUp(reading, grants, choices.settled);
  const spendable = withGrantsWithoutRow(summed.totals.spendable, joined.findings, provenance.readAt);
  const sums = { ...summed, totals: { ...summed.totals, spendable } };
  const analysis = {
    ...assembled(reading, grants, sums, judged.issues),
    grants: boundedByAll(grants, spendable),
  };
  const drawOrder = orderOf(analysis.grants, choices, seesAll(analysis));
  return {
    ...analysis,
    isEachRowSure: isEachRowSure(grants, spendable),
    provenance,
    identities: ids,
    drawOrder,
  };
}

/** The reason why there is no result although rows were read. */
function problemOf(
  grants: readonly Grant[],
  { headlines, fractions }: GrantsReading,
): 'nothing-readable' | 'amounts-too-large' | undefined {
  if (grants.every(({ left, granted }) => left === null && granted === null)) return 'nothing-readable';
  const totals = [
    ...headlines.map(({ amount }) => amount),
    ...fractions.flatMap(({ figure, granted }) => [figure, granted]),
  ];
  return canBeAdded(grants, totals) ? undefined : 'amounts-too-large';
}

function assembled(
  { layout, organization, extent, onScreen }: GrantsReading,
  grants: readonly Grant[],
  { totals, headline, issues: ofPage }: Sums,
  ofRows: readonly Issue[],
) {
  const issues = [...grants.flatMap((grant) => grant.issues), ...ofRows, ...ofPage];
  const isCertain = issues.every(({ severity }) => severity === 'info');
  const reconciliation = reconciliationOf(grants, totals, headline);
  const status = isCertain ? ('ok' as const) : ('partial' as const);
  return {
    status,
    layout,
    organization,
    extent,
    onScreen,
    headline,
    grants,
    totals,
    reconciliation,
    issues,
  };
}

function orderOf(grants: readonly Grant[], { rule }: Choices, areAllSeen: boolean): DrawOrder {
  return drawOrder(grants, ruleOf(rule?.id ?? DEFAULT_RULE), rule?.by ?? 'default', areAllSeen);
}

/** Without grants every sum of rows is zero, so the rows explain only a total of zero. */
function headlineOfNone([headline]: readonly Headline[]): ExplainedHeadline | null {
  if (!headline) return null;
  const equals = headline.amount === NO_MONEY ? 'usable' : null;
  return {
    ...headline,
    equals,
    isExact: equals !== null,
    comparable: true,
    apart: headline.amount,
    isAboveAll: headline.amount > 0,
  };
}
