import type { GrantsReading } from '../page/index.ts';
import type { Grant } from './grant.ts';
import { type Detail, type Issue, issue, issueOfDoubt } from './issue.ts';
import { isDebt, isUnexplained } from './totals/headline.ts';
import type { OfPage } from './totals/of-page.ts';
import { isOwedInRows } from './totals/owed.ts';
import type { SingleTotal } from './totals/single-total.ts';

/** The issues of the page as a whole. */
export function issuesOfPage(
  reading: GrantsReading,
  grants: readonly Grant[],
  { headlines, gauge, fractions, doubts }: OfPage,
): Issue[] {
  return [
    ...issuesOfColumns(reading),
    ...issuesOfGuesses(reading),
    ...issuesOfExtent(reading),
    ...doubts.map(issueOfDoubt),
    ...(reading.belonging === 'settled'
      ? []
      : [issue('organization-unsettled', null, reading.organization ?? '')]),
    ...issuesOfBalances(grants, gauge),
    ...headlines.filter(isUnexplained).map(({ label }) => issue('headline-unexplained', null, label)),
    ...headlines
      .filter((headline) => isDebt(headline) && !isOwedInRows(headline, grants))
      .map(({ label, amount }) => issue('headline-debt', null, label, [{ kind: 'money', amount }])),
    ...fractions.map(({ fraction: { label, figure, granted } }) =>
      issue('fraction-unexplained', null, label, [
        { kind: 'money', amount: figure },
        { kind: 'money', amount: granted },
      ]),
    ),
  ];
}

function issuesOfColumns({ rows: [first] }: GrantsReading): Issue[] {
  const issues: Issue[] = [];
  if (first?.state.kind === 'no-column') issues.push(issue('no-state-column'));
  if (first?.received.kind === 'no-column') issues.push(issue('no-received-column'));
  if (first?.expires.kind === 'no-column') issues.push(issue('no-expires-column'));
  return issues;
}

function issuesOfGuesses({ guessedColumns }: GrantsReading): Issue[] {
  return guessedColumns.length === 0 ? [] : [issue('columns-by-shape', null, guessedColumns.join(', '))];
}

function issuesOfExtent({ extent, rows }: GrantsReading): Issue[] {
  if (extent.kind === 'whole') return [];
  const share = { kind: 'share', seen: rows.length, of: extent.of } as const;
  return [issue(`part-${extent.reason}`, null, '', [share])];
}

function issuesOfBalances(grants: readonly Grant[], gauge: SingleTotal | undefined): Issue[] {
  if (!gauge) return grants.some(({ left }) => left !== null) ? [] : [issue('balances-not-shown')];
  const { fraction, meanings, byRule } = gauge;
  const figures: Detail[] = [
    { kind: 'money', amount: fraction.figure },
    { kind: 'money', amount: fraction.granted },
    { kind: 'by-meaning', meanings },
  ];
  const narrower =
    byRule.length > 0 ? [issue('balances-by-rule', null, '', [{ kind: 'by-rule', ranges: byRule }])] : [];
  return [issue('balances-from-total', null, fraction.label, figures), ...narrower];
}
