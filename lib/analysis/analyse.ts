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
import { issuesOfPage } from './page-issues.ts';
import { bridgeOf } from './totals/bridge.ts';
import { unexplainedFractions, widenedByFractions } from './totals/fractions.ts';
import { gaugeOf } from './totals/gauge.ts';
import {
  awaitsRows,
  beforeAllAreSeen,
  type ExplainedHeadline,
  explainHeadline,
  widened,
} from './totals/headline.ts';
import { widenedByMixUps } from './totals/mix-ups.ts';
import { canBeAdded, ofPart, type Totals, totalsOf } from './totals/totals.ts';

/** Works out what a reading means. `undefined`: the page has nothing to do with grants. */
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
  const summed = sumUp(reading, grants);
  const usable = withGrantsWithoutRow(summed.totals.usable, joined.findings, provenance.readAt);
  const sums = { ...summed, totals: { ...summed.totals, usable } };
  const analysis = assembled(reading, grants, sums, judged.issues);
  return { ...analysis, provenance, identities: ids, drawOrder: orderOf(grants, choices, seesAll(analysis)) };
}

/** Why nothing can be said although rows were read. */
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
  const bridge = bridgeOf(grants, totals, headline);
  const status = isCertain ? ('ok' as const) : ('partial' as const);
  return { status, layout, organization, extent, onScreen, headline, grants, totals, bridge, issues };
}

/** What the rows come to, and what there is to say of it. */
interface Sums {
  totals: Totals;
  headline: ExplainedHeadline | null;
  issues: readonly Issue[];
}

/** The sums over all rows, set against every total that the page prints itself. */
function sumUp(reading: GrantsReading, grants: readonly Grant[]): Sums {
  const isWhole = reading.extent.kind === 'whole';
  const ofRows = isWhole ? totalsOf(grants) : ofPart(totalsOf(grants));
  const headlines = reading.headlines.map((headline) =>
    isWhole ? explainHeadline(headline, grants, ofRows) : beforeAllAreSeen(headline),
  );
  const gauge = isWhole ? gaugeOf(grants, reading.fractions, headlines) : undefined;
  const fractions = isWhole && !gauge ? unexplainedFractions(grants, reading.fractions) : [];
  const usable = gauge
    ? gauge.usable
    : widenedByMixUps(widenedByFractions(widened(ofRows, headlines, reading.mayGrow), fractions), grants);
  const isAwaitingRows = isWhole && awaitsRows(reading.mayGrow, headlines);
  const totals: Totals = { ...ofRows, usable: isAwaitingRows ? { ...usable, atMost: null } : usable };
  const [headline = null] = headlines;
  const awaited = isAwaitingRows ? [issue('rows-awaited')] : [];
  return {
    totals,
    headline,
    issues: [...issuesOfPage(reading, grants, headlines, gauge, fractions), ...awaited],
  };
}

function orderOf(grants: readonly Grant[], { rule }: Choices, areAllSeen: boolean): DrawOrder {
  return drawOrder(grants, ruleOf(rule?.id ?? DEFAULT_RULE), rule?.by ?? 'default', areAllSeen);
}

/** Without grants every sum of rows is nothing, and only a total of nothing can be explained by them. */
function headlineOfNone([headline]: readonly Headline[]): ExplainedHeadline | null {
  if (!headline) return null;
  const equals = headline.amount === NO_MONEY ? 'usable' : null;
  return { ...headline, equals, comparable: true, apart: headline.amount, isAboveAll: headline.amount > 0 };
}
