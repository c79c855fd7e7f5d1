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

/** Something that a page said, with where and when. */
interface Fact<Value> {
  value: Value;
  page: AccountPageReading['page'];
  /** As the page names it; `null` where it names none. */
  organization: string | null;
  seenAt: Instant;
}

/** A limit for a month; `null` is what is not known, or a budget that is not set. */
interface LimitFact {
  budget: MicroDollars | null;
  spent: MicroDollars | null;
  enforcement: Enforcement | null;
}

/** What is known of an account by its pages; `null` is what was not read. */
export interface AccountFacts {
  balance: Fact<MicroDollars> | null;
  plan: Fact<Plan> | null;
  recharge: Fact<Switch> | null;
  /** Below what balance auto recharge buys, and up to which. */
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

/** What was seen longer ago (milliseconds) may be otherwise by now. */
const FRESH = 24 * 60 * 60 * 1000;
const MONTH = 'YYYY-MM'.length;

/** What pages come to that were seen within a day; of two that say the same thing, the one that was seen last. */
export function accountFacts(pages: readonly SeenPage[], now: Instant): AccountFacts {
  const fresh = freshPages(pages, now);
  const isOfMonth = ({ seenAt }: SeenPage) => seenAt.slice(0, MONTH) === now.slice(0, MONTH);
  const limitOf = (scope: LimitScope) =>
    first(fresh.filter(isOfMonth), (reading) =>
      reading.page === 'limits' ? limitIn(reading.limits[scope]) : null,
    );
  const onOverview = <Name extends OnOverview>(name: Name) =>
    first(fresh, (reading) => (reading.page === 'overview' ? knownOf(reading, name) : null));
  return {
    balance: first(fresh, (reading) => (reading.page === 'limits' ? null : known(reading.balance))),
    plan: onOverview('plan'),
    recharge: onOverview('recharge'),
    threshold: onOverview('threshold'),
    target: onOverview('target'),
    tier: first(fresh, (reading) => (reading.page === 'limits' ? known(reading.tier) : null)),
    limits: { organization: limitOf('organization'), project: limitOf('project') },
  };
}

/** The pages that were seen within a day, the last one first. */
export function freshPages(pages: readonly SeenPage[], now: Instant): SeenPage[] {
  const since = Date.parse(now) - FRESH;
  const fresh = pages.filter(({ seenAt }) => Date.parse(seenAt) >= since && seenAt <= now);
  return fresh.sort((one, other) => (one.seenAt < other.seenAt ? 1 : -1));
}

function first<Value>(
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
  return { budget: budget.value, spent: known(spent), enforcement: known(enforcement) };
}

type Overview = Extract<AccountPageReading, { page: 'overview' }>;
type OnOverview = 'plan' | 'recharge' | 'threshold' | 'target';
type Told<Name extends OnOverview> = Extract<Overview[Name], { kind: 'read' }>['value'];

function knownOf<Name extends OnOverview>(overview: Overview, name: Name): Told<Name> | null {
  return known(overview[name] as Field<Told<Name>>);
}

function known<Value>(field: Field<Value>): Value | null {
  return field.kind === 'read' ? field.value : null;
}
