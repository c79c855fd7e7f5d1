import { type AccountFacts, NO_ACCOUNT_FACTS } from '../account-pages/index.ts';
import { type Analysis, type Grant, isDebt, isExportable, seesAll } from '../analysis/index.ts';
import { dayOfInstant, daysBetween, type Instant, type MicroDollars, NO_MONEY } from '../values/index.ts';
import type { Answers } from './answers.ts';
import type { ReadError } from './error/meaning.ts';
import type { Facts, GrantFact, GrantsFacts, OwnLimit } from './facts.ts';

/** What is known before any page was read. */
const NOTHING_READ: Omit<Facts, 'error' | 'answers'> = {
  grants: null,
  creditBalance: null,
  isFreeTrial: null,
  limits: null,
  topUpMinutesAgo: null,
  prepaidDaysAgo: null,
};

/** What an error, a reading of the grants, the account's other pages and a user's answers come to. What was not read is `null`. */
export function factsOf(
  error: ReadError | null,
  analysis: Analysis | null,
  answers: Answers,
  account: AccountFacts = NO_ACCOUNT_FACTS,
): Facts {
  return {
    ...NOTHING_READ,
    error,
    grants: analysis && grantsFacts(analysis),
    creditBalance: (analysis && balanceOf(analysis)) ?? account.balance?.value ?? null,
    isFreeTrial: account.plan && account.plan.value === 'free-trial',
    limits: limitsIn(account),
    answers,
  };
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
    total: analysis.totals.usable,
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
