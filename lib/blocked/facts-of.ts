import { type AccountFacts, NO_ACCOUNT_FACTS } from '../account-pages/index.ts';
import type { Analysis, Series } from '../analysis/index.ts';
import type { Instant } from '../values/index.ts';
import type { Answers } from './answers.ts';
import { balanceOf, balancesIn } from './balances.ts';
import type { ReadError } from './error/meaning.ts';
import type { Facts, GrantsFacts, OwnLimit, Recharge } from './facts.ts';
import { grantsFacts } from './grants-facts.ts';
import { newlySeen } from './newly-seen.ts';
import { seenGrants, seenPage } from './seen.ts';
import { MAX_SETTLING, OLD_SWITCH_DAYS } from './spans.ts';

/** The sources of the facts. */
export interface FactSources {
  error: ReadError | null;
  /** A reading of the grants, and those before it. */
  analysis: Analysis | null;
  series?: Series;
  /** The account's other pages. */
  account?: AccountFacts;
  answers: Answers;
  now: Instant;
}

/** Combines all sources into facts. A fact that was not read is `null`. */
export function factsOf({
  error,
  analysis,
  series = [],
  account = NO_ACCOUNT_FACTS,
  answers,
  now,
}: FactSources): Facts {
  const { topUp, firstPaid } = newlySeen(analysis, series, now);
  const grants = analysis && grantsFacts(analysis, now);
  const seenOnGrants = seenGrants(analysis, now);
  const { organization, project } = account.limits;
  const { seen, ...balances } = balancesIn(
    [analysis && balanceOf(analysis), seenOnGrants],
    [account.balance?.value ?? null, seenPage(account.balance, analysis, now)],
  );
  return {
    error,
    grants,
    ...balances,
    isFreeTrial: account.plan && account.plan.value === 'free-trial',
    recharge: rechargeIn(account),
    tier: account.tier?.value ?? null,
    limits: limitsIn(account),
    topUpMinutesAgo: topUp !== null && topUp <= MAX_SETTLING ? topUp : null,
    firstPaidMinutesAgo: firstPaid,
    prepaidDaysAgo: daysSincePrepaid(grants),
    answers,
    seen: {
      grants: seenOnGrants,
      balance: seen,
      limits: seenPage(organization ?? project, analysis, now),
    },
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

/** The age of the oldest purchase that is certain, where it is old. A recent first purchase does not prove a switch to prepaid credit. */
function daysSincePrepaid(grants: GrantsFacts | null): number | null {
  const days = (grants?.each ?? [])
    .filter(({ category, isCategoryKnown }) => category === 'paid' && isCategoryKnown)
    .flatMap(({ receivedDaysAgo }) => receivedDaysAgo ?? []);
  const longest = Math.max(...days);
  return longest > OLD_SWITCH_DAYS && Number.isFinite(longest) ? longest : null;
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
