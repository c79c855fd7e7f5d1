import type { Facts, GrantFact } from './facts.ts';
import { isFar } from './limit-signs.ts';
import { amountIfEnough, surelyLive } from './money-signs.ts';
import { type Figures, only, type Sign } from './sign.ts';
import { FRESH_SWITCH, isWeak, LONGEST_SETTLING, MINUTES_A_DAY, OLD_SWITCH, SETTLED } from './spans.ts';

/** Minutes since the newest purchase: as it was first seen, as the user says, or as its row says. */
function minutesSinceTopUp({ topUpMinutesAgo, answers, grants }: Facts): number | null {
  if (topUpMinutesAgo !== null) return topUpMinutesAgo;
  if (answers.bought === 'hour') return 60;
  if (answers.bought === 'days') return LONGEST_SETTLING;
  const days = (grants?.each ?? [])
    .filter(({ category, status }) => category !== 'promotional' && status === 'usable')
    .flatMap(({ receivedDaysAgo }) => receivedDaysAgo ?? []);
  const newest = Math.min(...days);
  // A row names a day alone.
  return newest <= 1 ? (newest + 1) * MINUTES_A_DAY : null;
}

function toppedUp(facts: Facts): Figures | null {
  const minutes = minutesSinceTopUp(facts);
  return minutes !== null && minutes <= LONGEST_SETTLING ? [{ kind: 'minutes', number: minutes }] : null;
}

function settled({ topUpMinutesAgo }: Facts): Figures | null {
  return topUpMinutesAgo !== null && topUpMinutesAgo > SETTLED
    ? [{ kind: 'minutes', number: topUpMinutesAgo }]
    : null;
}

function switched({ prepaidDaysAgo }: Facts, holds: (days: number) => boolean): Figures | null {
  return prepaidDaysAgo !== null && holds(prepaidDaysAgo) ? [{ kind: 'days', number: prepaidDaysAgo }] : null;
}

const isSettled = ({ receivedDaysAgo }: GrantFact) => (receivedDaysAgo ?? 0) > SETTLED / MINUTES_A_DAY;

/** Whether API credit was ever bought, as far as the page tells. */
const hasBought = ({ grants }: Facts) => (grants?.each ?? []).some(({ category }) => category === 'paid');
const hasSurelyBought = ({ grants }: Facts) =>
  (grants?.each ?? []).some(({ category, isCategoryKnown }) => category === 'paid' && isCategoryKnown);
const neverBought = (facts: Facts) =>
  facts.isFreeTrial === true || (facts.grants?.isWhole === true && !hasBought(facts));

/** Whether no limit that was read, and just now, is reached or nearly so. */
function isFarFromLimits({ limits, seen }: Facts): boolean {
  const isNow = seen.limits !== null && !isWeak(seen.limits);
  const each = [limits?.organization, limits?.project];
  return isNow && each.every((one) => one === null || (one !== undefined && isFar(one)));
}

/** What the user, or what was seen before, says for or against a cause. */
export const TOLD_SIGNS = {
  'topped-up': toppedUp,
  'top-up-settled': settled,
  /** Nothing has to settle first where there is older paid credit to use, unless the error says that the key reaches none. */
  'settled-credit-live': (facts) => {
    const isPaid = ({ category, isCategoryKnown }: GrantFact) => category === 'paid' && isCategoryKnown;
    const live = surelyLive(facts, (grant) => isPaid(grant) && isSettled(grant));
    const isReached = facts.error?.says !== 'credit-exhausted';
    return isReached && facts.topUpMinutesAgo === null ? amountIfEnough(live) : null;
  },
  /** Of a status alone: it is said of speed as often as of money. */
  'no-code': ({ error }) => only(error?.says === 'too-many' || error?.says === 'no-body'),
  'not-topped-up': (facts) => only(facts.answers.bought === 'no' && facts.topUpMinutesAgo === null),
  'limit-of-organization': ({ answers }) => only(answers.limit === 'organization'),
  'limit-of-project': ({ answers }) => only(answers.limit === 'project'),
  'no-limit': ({ answers }) => only(answers.limit === 'none'),
  'key-here': ({ answers }) => only(answers.key === 'here'),
  'key-elsewhere': ({ answers }) => only(answers.key === 'elsewhere'),
  'pays-chatgpt': (facts) => only(facts.answers.chatgpt === 'yes' && neverBought(facts)),
  'no-chatgpt': ({ answers }) => only(answers.chatgpt === 'no'),
  'has-bought': (facts) => only(hasSurelyBought(facts)),
  'never-bought': (facts) => only(neverBought(facts)),
  'just-switched': (facts) =>
    facts.answers.prepaid === 'yes' ? [] : switched(facts, (days) => days <= FRESH_SWITCH),
  'switched-long-ago': (facts) => switched(facts, (days) => days > OLD_SWITCH),
  /** A first purchase need be no switch: it only hints at one. */
  'first-paid-seen': ({ firstPaidMinutesAgo: minutes, isFreeTrial }) =>
    minutes !== null && minutes <= FRESH_SWITCH * MINUTES_A_DAY && isFreeTrial !== true
      ? [{ kind: 'minutes', number: minutes }]
      : null,
  'not-switched': ({ answers }) => only(answers.prepaid === 'no'),
  /** A call was refused although there is credit here and no limit of one's own: it may not have reached this credit. */
  'credit-not-reached': (facts) => {
    const { limits, answers } = facts;
    const isLimitOpen = answers.limit === 'none' || (limits !== null && isFarFromLimits(facts));
    const live = surelyLive(facts, (grant) => grant.category !== 'promotional' && isSettled(grant));
    return only(isLimitOpen && amountIfEnough(live) !== null);
  },
} satisfies Record<string, Sign>;
