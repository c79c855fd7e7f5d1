import {
  type Analysis,
  accountEvidence,
  accountForecast,
  analyse,
  type Choices,
  type Grant,
  type GrantsAnalysis,
  NO_RULING,
  type Ruling,
  ruleChosen,
  rulingOf,
  type Series,
} from '../analysis/index.ts';
import type { StatedRuleId } from '../provider/index.ts';
import {
  type Day,
  dayOfInstant,
  daysBetween,
  type Instant,
  type Range,
  sum,
  sumIfKnown,
} from '../values/index.ts';
import { isAhead, lastTold } from './ahead.ts';
import type { KeptOrganization } from './kept-organization.ts';
import { type Loss, lossOf } from './loss.ts';
import { basisOfKept } from './organization.ts';
import { choicesSaid } from './said.ts';

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
  const { key, name, latest, said } = organization;
  const basis = basisOfKept(latest);
  const { rule, categories, settled, typedRate } = choicesSaid(said);
  const at = (readAt: Instant, ruling: Ruling) => {
    const choices: Choices = { rule: ruleChosen({ rule, usualRule }, ruling), categories, settled };
    return analyse({ ...basis, choices, provenance: { ...basis.provenance, readAt } });
  };
  // From the reading on: what was used since is not known, and is not left for later.
  const then = at(latest.until, NO_RULING);
  const series = organization.series.filter((reading) => reading.at <= lastTold(now));
  const ruling = then && 'grants' in then ? rulingOf(accountEvidence(then, series)) : NO_RULING;
  const analysis = at(now, ruling);
  if (!analysis || analysis.status === 'reading' || analysis.status === 'unreadable') return undefined;
  const told = { key, name, readAt: latest.until, isAhead: isAhead(latest.until, now) };
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
  return {
    day,
    days: daysBetween(today, day),
    amount: rangeOf(ending),
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
