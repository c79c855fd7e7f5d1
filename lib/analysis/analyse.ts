import type { GrantsReading, Headline, PageReading } from '../page/reading.ts';
import { NO_MONEY } from '../values/money.ts';
import type { Analysis, Provenance } from './analysis.ts';
import { bridgeOf } from './bridge.ts';
import { type DrawOrder, drawOrder } from './draw-order.ts';
import { DEFAULT_RULE, type RuleId, ruleOf } from './draw-rules.ts';
import { unexplainedFractions, widenedByFractions } from './fractions.ts';
import { gaugeOf } from './gauge.ts';
import type { Category, Grant } from './grant.ts';
import { beforeAllAreSeen, type ExplainedHeadline, explainHeadline, widened } from './headline.ts';
import { identities } from './identity.ts';
import { issue } from './issue.ts';
import { judgeRows } from './judge-rows.ts';
import { widenedByMixUps } from './mix-ups.ts';
import { issuesOfPage } from './page-issues.ts';
import { canBeAdded, ofPart, type Totals, totalsOf } from './totals.ts';

/** What the user has chosen in the panel. */
export interface Choices {
  /** `null`: nothing chosen yet, the default rule holds. */
  rule: RuleId | null;
  /** Corrected categories by the grant's identity. */
  categories: ReadonlyMap<string, Category>;
}

export const NO_CHOICES: Choices = { rule: null, categories: new Map() };

/** Works out what a reading means. `undefined`: the page has nothing to do with grants. */
export function analyse(
  reading: PageReading,
  choices: Choices,
  provenance: Provenance,
): Analysis | undefined {
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
      return analyseGrants(reading, choices, provenance);
  }
}

function analyseGrants(reading: GrantsReading, choices: Choices, provenance: Provenance): Analysis {
  const { rows, layout, organization, extent, onScreen } = reading;
  const ids = identities(rows);
  const judged = judgeRows(rows, provenance, (index) => choices.categories.get(ids[index] ?? ''));
  const { grants } = judged;
  const rowIssues = grants.flatMap(({ issues }) => issues);
  const unreadable = (code: 'nothing-readable' | 'amounts-too-large'): Analysis => ({
    status: 'unreadable',
    provenance,
    found: null,
    issues: [issue(code), ...rowIssues],
  });
  if (grants.every(({ left, granted }) => left === null && granted === null))
    return unreadable('nothing-readable');
  if (!canBeAdded(grants)) return unreadable('amounts-too-large');
  const summed = sumUp(reading, grants);
  const issues = [...rowIssues, ...judged.issues, ...summed.issues];
  const { totals, headline } = summed;
  return {
    status: issues.every(({ severity }) => severity === 'info') ? 'ok' : 'partial',
    provenance,
    layout,
    organization,
    extent,
    onScreen,
    headline,
    grants,
    identities: ids,
    totals,
    bridge: bridgeOf(grants, totals, headline),
    drawOrder: orderOf(grants, choices, extent.kind === 'whole'),
    issues,
  };
}

/** The sums over all rows, set against every total that the page prints itself. */
function sumUp(reading: GrantsReading, grants: readonly Grant[]) {
  const isWhole = reading.extent.kind === 'whole';
  const ofRows = isWhole ? totalsOf(grants) : ofPart(totalsOf(grants));
  const headlines = reading.headlines.map((headline) =>
    isWhole ? explainHeadline(headline, grants, ofRows) : beforeAllAreSeen(headline),
  );
  const gauge = isWhole ? gaugeOf(grants, reading.fractions, headlines) : undefined;
  const fractions = isWhole && !gauge ? unexplainedFractions(grants, reading.fractions) : [];
  const usable = gauge
    ? gauge.usable
    : widenedByMixUps(widenedByFractions(widened(ofRows, headlines), fractions), grants);
  const totals: Totals = { ...ofRows, usable };
  const [headline = null] = headlines;
  return { totals, headline, issues: issuesOfPage(reading, headlines, gauge, fractions) };
}

function orderOf(grants: readonly Grant[], { rule }: Choices, isWhole: boolean): DrawOrder {
  return drawOrder(grants, ruleOf(rule ?? DEFAULT_RULE), rule === null ? 'default' : 'user', isWhole);
}

/** Without grants every sum of rows is nothing, and only a total of nothing can be explained by them. */
function headlineOfNone([headline]: readonly Headline[]): ExplainedHeadline | null {
  if (!headline) return null;
  const equals = headline.amount === NO_MONEY ? 'usable' : null;
  return { ...headline, equals, comparable: true, apart: headline.amount };
}
