import {
  type Analysis,
  accountForecast,
  analyse,
  type Grant,
  type GrantsAnalysis,
  type Ruling,
  type Series,
} from '../analysis/index.ts';
import type { StatedRuleId } from '../provider/index.ts';
import {
  type Day,
  dayOfInstant,
  daysBetween,
  type Instant,
  NO_MONEY,
  type Range,
  sum,
  sumIfKnown,
} from '../values/index.ts';
import { isAhead } from './ahead.ts';
import { keptBasis } from './kept-basis.ts';
import type { KeptOrganization } from './kept-organization.ts';
import { type Loss, lossOf } from './loss.ts';

/** What is known of an organization between two visits: its last reading, with what has expired since taken off. */
export interface Glance {
  key: string;
  name: string | null;
  /** When the page last said so. */
  readAt: Instant;
  /** Whether a clock that stood ahead told that time, so that nobody knows when it was. */
  isAhead: boolean;
  /** The page that it was read from. */
  url: string;
  /** As of now; `empty`: the page says that there are no grants. */
  analysis: Extract<Analysis, { status: 'ok' | 'partial' | 'empty' }>;
  nextExpiry: NextExpiry | null;
}

/** What expires first of what can be spent. */
export interface NextExpiry {
  day: Day;
  /** From today. */
  days: number;
  /** What it holds. */
  amount: Range;
  /** What of it will be lost if usage goes on as it was; `null`: no rate is known, or not what a rule makes of it. */
  lost: Loss | null;
}

/**
 * What a kept organization comes to at `now`; `undefined` where its last reading gives no figure any more. The rules are as the panel
 * has them: what its readings rule out is out. `usualRule` is the one that is set for all organizations.
 */
export function glanceOf(
  organization: KeptOrganization,
  now: Instant,
  usualRule: StatedRuleId | null = null,
): Glance | undefined {
  const { key, name, latest } = organization;
  const { basisAt, then, series, ruling, typedRate } = keptBasis(organization, now, usualRule);
  const basis = basisAt(now);
  const analysis = analyse(basis);
  if (!analysis || analysis.status === 'reading' || analysis.status === 'unreadable') return undefined;
  const told = { key, name, readAt: latest.until, isAhead: isAhead(latest.until, now) };
  // Forecasts from the time of the reading. From `now`, credit that was used since would count as unspent.
  const past = told.isAhead || !then || !('grants' in then) ? undefined : { then, series, ruling, typedRate };
  const nextExpiry = analysis.status === 'empty' ? null : nextExpiryOf(analysis, past);
  return { ...told, url: basis.provenance.url, analysis, nextExpiry };
}

/** What the last reading said when it was made, and what those before tell. */
interface Past {
  then: GrantsAnalysis;
  series: Series;
  ruling: Ruling;
  typedRate: string;
}

function nextExpiryOf(analysis: GrantsAnalysis, past: Past | undefined): NextExpiry | null {
  const today = dayOfInstant(analysis.provenance.readAt);
  const holding = analysis.grants.filter(
    ({ spendable }) => spendable.atMost === null || spendable.atMost > 0,
  );
  const ahead = holding.flatMap(({ expires }) => (expires !== null && expires >= today ? expires : []));
  const [day] = ahead.sort();
  if (day === undefined) return null;
  const ending = holding.filter(({ expires }) => expires === day);
  const amount = rangeOf(ending);
  // A debt may be taken from these.
  const isOwing = analysis.grants.some(({ spendable }) => spendable.atLeast < 0);
  return {
    day,
    days: daysBetween(today, day),
    amount: isOwing ? { ...amount, atLeast: NO_MONEY } : amount,
    lost: past ? lostOf(ending, analysis, past) : null,
  };
}

function rangeOf(grants: readonly Grant[]): Range {
  return {
    atLeast: sum(grants.map(({ spendable }) => spendable.atLeast)),
    atMost: sumIfKnown(grants.map(({ spendable }) => spendable.atMost)),
  };
}

function lostOf(
  ending: readonly Grant[],
  { grants, identities, drawOrder }: GrantsAnalysis,
  { then, series, ruling, typedRate }: Past,
): Loss | null {
  const ids = new Set(ending.flatMap((grant) => identities[grants.indexOf(grant)] ?? []));
  const { rule, chosenBy } = drawOrder;
  const forecast = accountForecast(then, series, typedRate);
  return lossOf(forecast, ids, { ruling, chosen: chosenBy === 'user' ? rule : null });
}
