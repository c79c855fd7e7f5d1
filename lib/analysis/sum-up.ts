import type { Doubt, GrantsReading } from '../page/index.ts';
import { larger, type Range, smaller, widenedBy } from '../values/index.ts';
import type { Grant } from './grant.ts';
import { type Issue, issue } from './issue.ts';
import { issuesOfPage } from './page-issues.ts';
import { asShown } from './totals/as-shown.ts';
import { explainedDoubts, isExtentDoubtful, weighed, widenedByDoubts } from './totals/doubted.ts';
import { unexplainedFractions, widenedByFractions } from './totals/fractions.ts';
import {
  awaitsRows,
  beforeAllAreSeen,
  type ExplainedHeadline,
  explainHeadline,
  widened,
} from './totals/headline.ts';
import type { OfPage } from './totals/of-page.ts';
import { singleTotalOf } from './totals/single-total.ts';
import { ofPart, type Totals, totalsOf } from './totals/totals.ts';

/** The sums of the rows, and their issues. */
export interface Sums {
  totals: Totals;
  headline: ExplainedHeadline | null;
  issues: readonly Issue[];
}

/** The sums over all rows, compared with every total on the page. */
export function sumUp(reading: GrantsReading, grants: readonly Grant[], settled: readonly string[]): Sums {
  const isWhole = reading.extent.kind === 'whole';
  const ofRows = isWhole ? totalsOf(grants) : ofPart(totalsOf(grants));
  const page = ofPage(reading, grants, ofRows, settled);
  const isAwaitingRows = isWhole && awaitsRows(reading.mayGrow, page.headlines);
  const isDoubtful = isExtentDoubtful(page.doubts);
  const usable = widenedByDoubts(usableBy(page, ofRows, grants, reading.mayGrow), page.doubts);
  const [headline = null] = [...page.headlines, ...page.bareTotals];
  const bounded = isWhole && !isDoubtful ? withinGranted(usable, ofRows, reading.fractions) : usable;
  return {
    totals: {
      ...(isDoubtful ? ofPart(ofRows) : ofRows),
      spendable: isAwaitingRows ? { ...bounded, atMost: null } : bounded,
      asShown: page.gauge || hasOpenDates(reading, ofRows.spendable) ? null : asShown(grants),
    },
    headline,
    issues: [...issuesOfPage(reading, grants, page), ...(isAwaitingRows ? [issue('rows-awaited')] : [])],
  };
}

/** Whether ambiguous dates change what can be spent. Then the page is not taken at its word. */
function hasOpenDates({ rows }: GrantsReading, { atLeast, atMost }: Range): boolean {
  return (
    atLeast !== atMost &&
    rows.some(({ received, expires }) => received.kind === 'open' || expires.kind === 'open')
  );
}

/** Limits what can be spent to what was granted in the rows or by a fraction on the page. */
function withinGranted(
  { atLeast, atMost }: Range,
  { granted, spendable }: Totals,
  fractions: GrantsReading['fractions'],
): Range {
  if (atMost === null || granted === null) return { atLeast, atMost };
  const most = [spendable.atMost ?? granted, ...fractions.map((fraction) => fraction.granted)];
  return { atLeast, atMost: smaller(atMost, most.reduce(larger, granted)) };
}

function ofPage(
  reading: GrantsReading,
  grants: readonly Grant[],
  ofRows: Totals,
  settled: readonly string[],
): OfPage {
  const isWhole = reading.extent.kind === 'whole';
  const headlines = reading.headlines.map((headline) =>
    isWhole ? explainHeadline(headline, grants, ofRows) : beforeAllAreSeen(headline),
  );
  const explained = isWhole
    ? explainedDoubts(reading.doubts, grants, ofRows)
    : new Map<Doubt, ExplainedHeadline>();
  const gauge = isWhole ? singleTotalOf(grants, reading.fractions, headlines) : undefined;
  return {
    headlines,
    bareTotals: [...explained.values()],
    gauge,
    fractions: isWhole && !gauge ? unexplainedFractions(grants, reading.fractions) : [],
    doubts: weighed(
      { ...reading, doubts: reading.doubts.filter((doubt) => !explained.has(doubt)) },
      headlines,
      settled,
    ),
  };
}

function usableBy(
  { gauge, headlines, fractions }: OfPage,
  ofRows: Totals,
  grants: readonly Grant[],
  mayGrow: boolean,
) {
  if (gauge) return gauge.usable;
  return widenedByMixUps(widenedByFractions(widened(ofRows, headlines, mayGrow), fractions), grants);
}

/**
 * Widens what can be spent by grants whose amounts may be mixed up: one that cannot be spent and has more left than
 * granted may show another grant's amount. A grant that may be spendable is already a range.
 */
function widenedByMixUps(usable: Range, grants: readonly Grant[]): Range {
  return grants.reduce((range, { left, granted, status }) => {
    const isMixedUp = left !== null && granted !== null && left > granted;
    return isMixedUp && status !== 'usable' && status !== 'unknown' ? widenedBy(range, left) : range;
  }, usable);
}
