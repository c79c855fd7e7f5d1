import {
  type Account,
  accountOf,
  type Grant,
  type Insight,
  type Series,
  withReading,
} from '../../analysis/index.ts';
import { SHOWN_DAYS } from '../../ledger/index.ts';
import { type MicroDollars, minus, sumIfKnown, utcMidnight } from '../../values/index.ts';
import { type Changes, changesBetween } from './changes.ts';

/** What was used between two reports. */
export interface Usage {
  /** In micro-dollars; `null` if a balance rose, is not known, or may have fallen because of an expiry. */
  used: MicroDollars | null;
  /** In milliseconds, between the times since which the pages' text had not changed. */
  time: number;
}

/** What two reports of one account show together. */
export interface Comparison {
  changes: Changes;
  usage: Usage | null;
  /** The later report with the evidence of both; `null` if its figures are in doubt or there are none. */
  together: (Account & { insight: Insight }) | null;
}

/** Compares two reports, in either order. */
export function comparisonOf(one: Account, other: Account): Comparison {
  const changes = changesBetween(one.analysis, other.analysis);
  if (changes.kind === 'other-organization') return { changes, usage: null, together: null };
  const [earlier, later] = one.analysis === changes.earlier ? [one, other] : [other, one];
  return { changes, usage: usageBetween(earlier, later), together: togetherOf(earlier, later) };
}

/** Milliseconds in UTC. */
interface Span {
  from: number;
  until: number;
}

function usageBetween(earlier: Account, later: Account): Usage {
  const [before, after] = [grantsOf(earlier), grantsOf(later)];
  const isOneList = [...before.keys()].every((identity) => after.has(identity));
  const from = Date.parse(earlier.basis.provenance.drawnAt);
  const span = { from, until: Date.parse(later.basis.provenance.readAt) };
  const used = [...after].map(([identity, grant]) => usedOf(before.get(identity), grant, span));
  const time = Date.parse(later.basis.provenance.drawnAt) - from;
  return { used: isOneList && time > 0 ? sumIfKnown(used) : null, time };
}

/** What was used of a grant. For one that is new since the earlier report: since it was given. */
function usedOf(before: Grant | undefined, after: Grant, { from, until }: Span): MicroDollars | null {
  const since = isNewSince(after, from) ? after.granted : null;
  const opening = before ? before.left : since;
  if (opening === null || after.left === null || after.left > opening) return null;
  const isOfOnePrecision = !before || before.source === after.source;
  const isClear = after.left === opening || !mayHaveEnded(after, until);
  return isClear && isOfOnePrecision ? minus(opening, after.left) : null;
}

/** Whether a grant can have been given since a time. If not, that report lacks it, and part of its use may be older. */
function isNewSince({ received }: Grant, at: number): boolean {
  return received !== null && utcMidnight(received).getTime() + SHOWN_DAYS.later + SHOWN_DAYS.lag >= at;
}

/** Whether a grant may have expired: a page may show nothing left of one that has. */
function mayHaveEnded({ status, expires }: Grant, at: number): boolean {
  if (status === 'usable') return false;
  return (
    status !== 'used-up' || expires === null || utcMidnight(expires).getTime() - SHOWN_DAYS.earlier <= at
  );
}

function grantsOf({ analysis }: Account): Map<string, Grant> {
  if (analysis.status === 'empty') return new Map();
  return new Map(analysis.grants.map((grant, index) => [analysis.identities[index] ?? '', grant]));
}

/** The later report as if its visit had seen the readings of both. */
function togetherOf(earlier: Account, later: Account): Comparison['together'] {
  const readings = [...earlier.visited.series, ...later.visited.series].sort((a, b) => a.at - b.at);
  const series = readings.reduce<Series>(withReading, []);
  const made = accountOf(later.basis, { series, typedRate: '' }, later.version);
  return made?.insight && series.length > 1 ? { ...made, insight: made.insight } : null;
}
