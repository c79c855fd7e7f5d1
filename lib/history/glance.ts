import {
  type AccountForecast,
  type Analysis,
  accountForecast,
  analyse,
  type Grant,
  type GrantsAnalysis,
} from '../analysis/index.ts';
import {
  type Day,
  dayOfInstant,
  daysBetween,
  type Instant,
  larger,
  type MicroDollars,
  NO_MONEY,
  type Range,
  smaller,
  sum,
  sumIfKnown,
} from '../values/index.ts';
import { basisOfKept, type KeptOrganization } from './organization.ts';
import { choicesSaid } from './said.ts';

/** What is known of an organization between two visits: its last reading, with what has expired since taken off. */
export interface Glance {
  key: string;
  name: string | null;
  /** When the page last said so. */
  readAt: Instant;
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
  /** What of it will be lost if usage goes on as it was; `null`: no rate is known. */
  lost: { least: MicroDollars; most: MicroDollars } | null;
}

/** What a kept organization comes to at `now`; `undefined` where its last reading gives no figure any more. */
export function glanceOf(organization: KeptOrganization, now: Instant): Glance | undefined {
  const { key, name, latest, series, said } = organization;
  const basis = basisOfKept(latest);
  const { rule, categories, settled, typedRate } = choicesSaid(said);
  const choices = { rule: rule && { id: rule.id, by: 'user' as const }, categories, settled };
  const at = (readAt: Instant) => analyse({ ...basis, choices, provenance: { ...basis.provenance, readAt } });
  const analysis = at(now);
  if (!analysis || analysis.status === 'reading' || analysis.status === 'unreadable') return undefined;
  // From the reading on: what was used since is not known, and is not left for later.
  const then = at(latest.until);
  const forecast = then && 'grants' in then ? accountForecast(then, series, typedRate) : undefined;
  const nextExpiry = analysis.status === 'empty' ? null : nextExpiryOf(analysis, forecast);
  return { key, name, readAt: latest.until, url: basis.provenance.url, analysis, nextExpiry };
}

function nextExpiryOf(analysis: GrantsAnalysis, forecast: AccountForecast | undefined): NextExpiry | null {
  const today = dayOfInstant(analysis.provenance.readAt);
  const holding = analysis.grants.filter(
    ({ spendable }) => spendable.atMost === null || spendable.atMost > 0,
  );
  const ahead = holding.flatMap(({ expires }) => (expires !== null && expires >= today ? expires : []));
  const [day] = ahead.sort();
  if (day === undefined) return null;
  const ending = holding.filter(({ expires }) => expires === day);
  return {
    day,
    days: daysBetween(today, day),
    amount: rangeOf(ending),
    lost: lostOf(ending, analysis, forecast),
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
  analysis: GrantsAnalysis,
  forecast: AccountForecast | undefined,
): NextExpiry['lost'] {
  if (forecast?.kind !== 'known') return null;
  const outlook = forecast.rules.find(({ rule }) => rule === analysis.drawOrder.rule);
  if (!outlook?.band) return null;
  const { band, ifEarlier } = outlook;
  const each = [band.slowest, band.fastest].flatMap((rule) => [rule, ...rule.underTies]);
  const ids = new Set(ending.map((grant) => analysis.identities[analysis.grants.indexOf(grant)]));
  const amounts = [...each, ...ifEarlier].map(({ grants }) =>
    sum(grants.filter(({ id }) => ids.has(id)).map(({ expired }) => expired)),
  );
  const [first = NO_MONEY] = amounts;
  return { least: amounts.reduce(smaller, first), most: amounts.reduce(larger, first) };
}

/** How near the next loss of any organization is: from 30 days on it is soon, from 7 it is near. */
export interface Badge {
  days: number;
  urgency: 'later' | 'soon' | 'near';
}

const SOON = 30;
const NEAR = 7;

/** `null` where nothing that expires is known. */
export function badgeOf(glances: readonly Glance[]): Badge | null {
  const days = glances.flatMap(({ nextExpiry }) => (nextExpiry ? nextExpiry.days : []));
  if (days.length === 0) return null;
  const least = Math.min(...days);
  if (least > SOON) return { days: least, urgency: 'later' };
  return { days: least, urgency: least > NEAR ? 'soon' : 'near' };
}
