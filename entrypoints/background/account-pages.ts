import { fitsBalance, type GrantsSums, isSameBalance } from '../../lib/account-pages/index.ts';
import { isDebt, seesAll } from '../../lib/analysis/index.ts';
import { type Glance, glanceOf } from '../../lib/history/index.ts';
import { instantOf, NO_MONEY, negated, sumIfKnown } from '../../lib/values/index.ts';
import type { Answer, Request } from '../shared/background-messages.ts';
import { keepPage, MemoryError, organizations, ownerOf, pagesOf } from '../shared/memory/index.ts';
import type { Answering, Sender } from './answering.ts';
import { memory } from './connection.ts';

/** Handlers of messages about the account's other pages. A private window neither stores nor receives anything. */
export const ACCOUNT_PAGE_ANSWERS = {
  'last-balance': (request, sender) => unlessPrivate(sender, null, () => lastBalance(request)),
  'saw-page': (request, sender) => unlessPrivate(sender, null, () => sawPage(request)),
  'seen-pages': (request, sender) => unlessPrivate(sender, [], () => seenPages(request)),
} satisfies Partial<Answering>;

/** What can be spent by the last reading, without what has expired since; `null` where the page may belong to another account. */
async function lastBalance({
  organization,
  balance,
}: Request<'last-balance'>): Promise<Answer<'last-balance'>> {
  const owner = ownerOf(await organizations(await memory()), organization);
  const glance = owner && glanceOf(owner, now());
  // A reading from the future has no age to show.
  if (!glance || glance.isAhead) return null;
  const { analysis, readAt, name } = glance;
  const sums = sumsOf(analysis);
  // A page without a name is identified by its exact balance alone.
  if (organization === null && (balance === null || !isSameBalance(balance, sums))) return null;
  return {
    spendable: sums.spendable,
    owed: analysis.headline && isDebt(analysis.headline) ? negated(analysis.headline.amount) : null,
    readAt,
    organization: name,
    isFitting: balance === null || fitsBalance(balance, sums),
  };
}

function sumsOf(analysis: Glance['analysis']): GrantsSums {
  const total = analysis.headline?.amount ?? null;
  if (analysis.status === 'empty')
    return { spendable: { atLeast: NO_MONEY, atMost: NO_MONEY }, granted: null, total };
  const granted = seesAll(analysis) ? sumIfKnown(analysis.grants.map((grant) => grant.granted)) : null;
  return { spendable: analysis.totals.spendable, granted, total };
}

async function sawPage({ reading }: Request<'saw-page'>): Promise<null> {
  await keepPage(await memory(), reading, now());
  return null;
}

async function seenPages({ organization }: Request<'seen-pages'>): Promise<Answer<'seen-pages'>> {
  return pagesOf(await memory(), organization);
}

/** Gives `nothing` to a private window, and where the memory fails. */
async function unlessPrivate<Result>(
  { tab }: Sender,
  nothing: Result,
  work: () => Promise<Result>,
): Promise<Result> {
  if (tab?.incognito) return nothing;
  try {
    return await work();
  } catch (error) {
    if (error instanceof MemoryError) return nothing;
    throw error;
  }
}

const now = () => instantOf(new Date());
