import type { GrantsReading, Headline, PageReading } from '../page/reading.ts';
import { type Day, dayOfInstant } from '../values/day.ts';
import { larger, NO_MONEY, smaller } from '../values/money.ts';
import type { Analysis, Provenance } from './analysis.ts';
import { bridgeOf } from './bridge.ts';
import { type DrawOrder, drawOrder } from './draw-order.ts';
import { DEFAULT_RULE, type RuleId, ruleOf } from './draw-rules.ts';
import type { Category, Grant, Range } from './grant.ts';
import { type ExplainedHeadline, explainHeadline } from './headline.ts';
import { identities } from './identity.ts';
import { type Issue, issue } from './issue.ts';
import { judgeGrant } from './judge-grant.ts';
import { type Totals, totalsOf } from './totals.ts';

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
      return { status: 'unreadable', provenance, issues: [issue(reading.problem)] };
    case 'none':
      return {
        status: 'empty',
        provenance,
        words: reading.words,
        headline: headlineOfNone(reading.headlines),
      };
    case 'grants':
      return analyseGrants(reading, choices, provenance);
  }
}

function analyseGrants(reading: GrantsReading, choices: Choices, provenance: Provenance): Analysis {
  const ids = identities(reading.rows);
  const grants = judgeGrants(reading, ids, choices, dayOfInstant(provenance.readAt));
  const rowIssues = grants.flatMap(({ issues }) => issues);
  if (grants.every(({ left }) => left === null)) {
    return { status: 'unreadable', provenance, issues: [issue('nothing-readable'), ...rowIssues] };
  }
  const rowTotals = totalsOf(grants);
  const headlines = reading.headlines.map((headline) => explainHeadline(headline, grants, rowTotals));
  const [headline = null] = headlines;
  const totals = { ...rowTotals, usable: widened(rowTotals, headlines) };
  const issues = [...rowIssues, ...issuesOfColumns(reading), ...headlines.flatMap(issuesOfHeadline)];
  return {
    status: issues.every(({ severity }) => severity === 'info') ? 'ok' : 'partial',
    provenance,
    layout: reading.layout,
    headline,
    grants,
    identities: ids,
    totals,
    bridge: bridgeOf(grants, totals, headline),
    drawOrder: orderOf(grants, choices),
    issues,
  };
}

function judgeGrants(
  { rows }: GrantsReading,
  ids: readonly string[],
  { categories }: Choices,
  today: Day,
): Grant[] {
  return rows.map((row, index) => judgeGrant(row, today, categories.get(ids[index] ?? '')));
}

function orderOf(grants: readonly Grant[], { rule }: Choices): DrawOrder {
  return drawOrder(grants, ruleOf(rule ?? DEFAULT_RULE), rule === null ? 'default' : 'user');
}

function issuesOfColumns({ rows }: GrantsReading): Issue[] {
  const [first] = rows;
  const issues: Issue[] = [];
  if (first?.state.kind === 'no-column') issues.push(issue('no-state-column'));
  if (first?.received.kind === 'no-column') issues.push(issue('no-received-column'));
  return issues;
}

function isUnexplained({ equals, comparable }: ExplainedHeadline): boolean {
  return equals === null && comparable;
}

function issuesOfHeadline(headline: ExplainedHeadline): Issue[] {
  return isUnexplained(headline) ? [issue('headline-unexplained', null, headline.label)] : [];
}

/** Where the page's total fits no sum of its rows, one of them is wrong: what can be spent lies between what each says. */
function widened({ usable }: Totals, headlines: readonly ExplainedHeadline[]): Range {
  return headlines.filter(isUnexplained).reduce<Range>(
    ({ atLeast, atMost }, { amount }) => ({
      atLeast: smaller(atLeast, amount),
      atMost: atMost === null ? null : larger(atMost, amount),
    }),
    usable,
  );
}

/** Without grants every sum of rows is nothing, and only a total of nothing can be explained by them. */
function headlineOfNone([headline]: readonly Headline[]): ExplainedHeadline | null {
  if (!headline) return null;
  return { ...headline, equals: headline.amount === NO_MONEY ? 'usable' : null, comparable: true };
}
