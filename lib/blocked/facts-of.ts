import { type AccountFacts, NO_ACCOUNT_FACTS } from '../account-pages/index.ts';
import { type Analysis, type Grant, isDebt, isExportable, type Series, seesAll } from '../analysis/index.ts';
import { dayOfInstant, daysBetween, type Instant, type MicroDollars, NO_MONEY } from '../values/index.ts';
import type { Answers } from './answers.ts';
import type { ReadError } from './error/meaning.ts';
import type { Facts, GrantFact, GrantsFacts, OwnLimit, Recharge } from './facts.ts';
import { newlySeen } from './newly-seen.ts';
import { LONGEST_SETTLING, OLD_SWITCH } from './spans.ts';

/** What facts are taken from. */
export interface Known {
  error: ReadError | null;
  /** A reading of the grants, and those before it. */
  analysis: Analysis | null;
  series?: Series;
  /** The account's other pages. */
  account?: AccountFacts;
  answers: Answers;
  now: Instant;
}

/** What all that is known comes to. What was not read is `null`. */
export function factsOf({
  error,
  analysis,
  series = [],
  account = NO_ACCOUNT_FACTS,
  answers,
  now,
}: Known): Facts {
  const { topUp, firstPaid } = newlySeen(analysis, series, now);
  return {
    error,
    grants: analysis && grantsFacts(analysis),
    creditBalance: (analysis && balanceOf(analysis)) ?? account.balance?.value ?? null,
    isFreeTrial: account.plan && account.plan.value === 'free-trial',
    recharge: rechargeIn(account),
    tier: account.tier?.value ?? null,
    limits: limitsIn(account),
    topUpMinutesAgo: topUp !== null && topUp <= LONGEST_SETTLING ? topUp : null,
    firstPaidMinutesAgo: firstPaid,
    prepaidDaysAgo: analysis && daysOfPrepaid(analysis),
    answers,
  };
}

function rechargeIn({ recharge, threshold, target }: AccountFacts): Recharge | null {
  if (!recharge) return null;
  return {
    isOn: recharge.value === 'on',
    threshold: threshold?.value ?? null,
    target: target?.value ?? null,
  };
}

/** Since when there was credit that is known to be bought, where that is long: a first purchase need be no switch. */
function daysOfPrepaid(analysis: Analysis): number | null {
  const days = (grantsFacts(analysis)?.each ?? [])
    .filter(({ category, isCategoryKnown }) => category === 'paid' && isCategoryKnown)
    .flatMap(({ receivedDaysAgo }) => receivedDaysAgo ?? []);
  const longest = Math.max(...days);
  return longest > OLD_SWITCH && Number.isFinite(longest) ? longest : null;
}

function limitsIn({ limits: { organization, project } }: AccountFacts): Facts['limits'] {
  if (!organization && !project) return null;
  return { organization: ownLimit(organization), project: ownLimit(project) };
}

function ownLimit(limit: AccountFacts['limits']['project']): OwnLimit | null | undefined {
  if (!limit) return undefined;
  const { budget, spent, enforcement } = limit.value;
  if (budget === null) return null;
  return spent === null ? undefined : { budget, spent, isHard: enforcement && enforcement === 'hard' };
}

function grantsFacts(analysis: Analysis): GrantsFacts | null {
  if (!isExportable(analysis)) return null;
  if (analysis.status === 'empty')
    return { each: [], isWhole: true, total: { atLeast: NO_MONEY, atMost: NO_MONEY } };
  const { readAt } = analysis.provenance;
  return {
    each: analysis.grants.map((grant) => factOf(grant, readAt)),
    isWhole: seesAll(analysis),
    total: analysis.totals.spendable,
  };
}

function factOf(grant: Grant, readAt: Instant): GrantFact {
  const { status, left, granted, category, spendable, received } = grant;
  const receivedDaysAgo = received === null ? null : Math.max(0, daysBetween(received, dayOfInstant(readAt)));
  const isCategoryKnown = grant.categorySource !== 'inferred';
  return { status, left, granted, category, isCategoryKnown, spendable, receivedDaysAgo };
}

/** The page's own total where it is a balance: a debt, or what the rows have left. */
function balanceOf(analysis: Analysis): MicroDollars | null {
  if (!isExportable(analysis) || analysis.headline === null) return null;
  const { headline } = analysis;
  const isBalance =
    isDebt(headline) || headline.equals === 'usable' || headline.equals === 'left-with-expired';
  return isBalance ? headline.amount : null;
}
