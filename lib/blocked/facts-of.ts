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
    topUpMinutesAgo: topUp !== null && topUp <= LONGEST_SETTLING ? topUp : null,
    firstPaidMinutesAgo: firstPaid,
    prepaidDaysAgo: daysOfPrepaid(grants),
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

/** Since when there was credit that is known to be bought, where that is long: a first purchase need be no switch. */
function daysOfPrepaid(grants: GrantsFacts | null): number | null {
  const days = (grants?.each ?? [])
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
