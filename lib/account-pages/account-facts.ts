import type { Instant, MicroDollars } from '../values/index.ts';
import type {
  AccountPageReading,
  Enforcement,
  Field,
  LimitScope,
  Plan,
  SeenPage,
  Switch,
} from './reading.ts';

/** A value with the page that showed it, and the time. */
interface Fact<Value> {
  value: Value;
  page: AccountPageReading['page'];
  /** As the page names it; `null` where it names none. */
  organization: string | null;
  seenAt: Instant;
}

/** A limit for a month. `null` is a part that is not known, or a budget that is not set. */
interface LimitFact {
  budget: MicroDollars | null;
  spent: MicroDollars | null;
  enforcement: Enforcement | null;
}

/** What the account's pages showed. `null` is a value that was not read. */
export interface AccountFacts {
  balance: Fact<MicroDollars> | null;
  plan: Fact<Plan> | null;
  recharge: Fact<Switch> | null;
  /** Auto recharge buys below the threshold, and up to the target. */
  threshold: Fact<MicroDollars> | null;
  target: Fact<MicroDollars> | null;
  tier: Fact<number> | null;
  limits: Record<LimitScope, Fact<LimitFact> | null>;
}

export const NO_ACCOUNT_FACTS: AccountFacts = {
  balance: null,
  plan: null,
  recharge: null,
  threshold: null,
  target: null,
  tier: null,
  limits: { organization: null, project: null },
};

/** Older pages may have changed since. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
const MONTH = 'YYYY-MM'.length;

/** The facts of the pages that were seen within a day. The page that was seen last decides. */
export function accountFacts(pages: readonly SeenPage[], now: Instant): AccountFacts {
  const fresh = freshPages(pages, now);
  const isOfMonth = ({ seenAt }: SeenPage) => seenAt.slice(0, MONTH) === now.slice(0, MONTH);
  const limitOf = (scope: LimitScope) =>
    latestFact(fresh.filter(isOfMonth), (reading) =>
      reading.page === 'limits' ? limitIn(reading.limits[scope]) : null,
    );
  const onOverview = <Name extends OverviewField>(name: Name) =>
    latestFact(fresh, (reading) => (reading.page === 'overview' ? overviewValue(reading, name) : null));
  return {
    balance: latestFact(fresh, (reading) =>
      reading.page === 'limits' ? null : valueOrNull(reading.balance),
    ),
    plan: onOverview('plan'),
    recharge: onOverview('recharge'),
    threshold: onOverview('threshold'),
    target: onOverview('target'),
    tier: latestFact(fresh, (reading) => (reading.page === 'limits' ? valueOrNull(reading.tier) : null)),
    limits: { organization: limitOf('organization'), project: limitOf('project') },
  };
}

/** The pages that were seen within a day, newest first. */
export function freshPages(pages: readonly SeenPage[], now: Instant): SeenPage[] {
  const since = Date.parse(now) - MAX_AGE_MS;
  const fresh = pages.filter(({ seenAt }) => Date.parse(seenAt) >= since && seenAt <= now);
  return fresh.sort((one, other) => (one.seenAt < other.seenAt ? 1 : -1));
}

function latestFact<Value>(
  pages: readonly SeenPage[],
  valueIn: (reading: AccountPageReading) => Value | null,
): Fact<Value> | null {
  for (const { reading, seenAt } of pages) {
    const value = valueIn(reading);
    if (value !== null) {
      const { page, organization } = reading;
      return { value, page, organization, seenAt };
    }
  }
  return null;
}

function limitIn({
  budget,
  spent,
  enforcement,
}: Extract<AccountPageReading, { page: 'limits' }>['limits'][LimitScope]): LimitFact | null {
  if (budget.kind === 'unknown') return null;
  return { budget: budget.value, spent: valueOrNull(spent), enforcement: valueOrNull(enforcement) };
}

type Overview = Extract<AccountPageReading, { page: 'overview' }>;
type OverviewField = 'plan' | 'recharge' | 'threshold' | 'target';
type KnownValue<Name extends OverviewField> = Extract<Overview[Name], { kind: 'read' }>['value'];

function overviewValue<Name extends OverviewField>(overview: Overview, name: Name): KnownValue<Name> | null {
  return valueOrNull(overview[name] as Field<KnownValue<Name>>);
}

function valueOrNull<Value>(field: Field<Value>): Value | null {
  return field.kind === 'read' ? field.value : null;
}
