import type { Facts, GrantFact } from './facts.ts';
import { isFar } from './limit-signs.ts';
import { amountIfEnough, leastSpendable } from './money-signs.ts';
import { type Figures, type Sign, signIf } from './sign.ts';
import {
  isWeak,
  MAX_SETTLING,
  MINUTES_PER_DAY,
  OLD_SWITCH_DAYS,
  RECENT_SWITCH_DAYS,
  SURELY_SETTLED,
} from './spans.ts';

/** Minutes since the newest purchase, by earlier readings, else by the user's answer, else by the row of its grant. */
function minutesSinceTopUp({ topUpMinutesAgo, answers, grants }: Facts): number | null {
  if (topUpMinutesAgo !== null) return topUpMinutesAgo;
  if (answers.bought === 'hour') return 60;
  if (answers.bought === 'days') return MAX_SETTLING;
  const days = (grants?.each ?? [])
    .filter(({ category, status }) => category !== 'promotional' && status === 'usable')
    .flatMap(({ receivedDaysAgo }) => receivedDaysAgo ?? []);
  const newest = Math.min(...days);
  // A row names a day without a time.
  return newest <= 1 ? (newest + 1) * MINUTES_PER_DAY : null;
}

function toppedUp(facts: Facts): Figures | null {
  const minutes = minutesSinceTopUp(facts);
  return minutes !== null && minutes <= MAX_SETTLING ? [{ kind: 'minutes', number: minutes }] : null;
}

function settled({ topUpMinutesAgo }: Facts): Figures | null {
  return topUpMinutesAgo !== null && topUpMinutesAgo > SURELY_SETTLED
    ? [{ kind: 'minutes', number: topUpMinutesAgo }]
    : null;
}

function switched({ prepaidDaysAgo }: Facts, holds: (days: number) => boolean): Figures | null {
  return prepaidDaysAgo !== null && holds(prepaidDaysAgo) ? [{ kind: 'days', number: prepaidDaysAgo }] : null;
}

const isSettled = ({ receivedDaysAgo }: GrantFact) =>
  (receivedDaysAgo ?? 0) > SURELY_SETTLED / MINUTES_PER_DAY;

/** Whether API credit was ever bought, as far as the page shows. */
const hasBought = ({ grants }: Facts) => (grants?.each ?? []).some(({ category }) => category === 'paid');
const hasSurelyBought = ({ grants }: Facts) =>
  (grants?.each ?? []).some(({ category, isCategoryKnown }) => category === 'paid' && isCategoryKnown);
const neverBought = (facts: Facts) =>
  facts.isFreeTrial === true || (facts.grants?.isWhole === true && !hasBought(facts));

/** Whether both limits were read just now, and neither is nearly reached. */
function isFarFromLimits({ limits, seen }: Facts): boolean {
  const isNow = seen.limits !== null && !isWeak(seen.limits);
  const each = [limits?.organization, limits?.project];
  return isNow && each.every((one) => one === null || (one !== undefined && isFar(one)));
}

/** Signs from the user's answers, the error and earlier readings. */
export const HISTORY_SIGNS = {
  'topped-up': toppedUp,
  'top-up-settled': settled,
  /** Older paid credit can be used without waiting, unless the error tells that the key reaches none. */
  'settled-credit-live': (facts) => {
    const isPaid = ({ category, isCategoryKnown }: GrantFact) => category === 'paid' && isCategoryKnown;
    const live = leastSpendable(facts, (grant) => isPaid(grant) && isSettled(grant));
    const isReached = facts.error?.says !== 'credit-exhausted';
    return isReached && facts.topUpMinutesAgo === null ? amountIfEnough(live) : null;
  },
  /** An error without a code: it concerns speed as often as money. */
  'no-code': ({ error }) => signIf(error?.says === 'too-many' || error?.says === 'no-body'),
  'not-topped-up': (facts) => signIf(facts.answers.bought === 'no' && facts.topUpMinutesAgo === null),
  'limit-of-organization': ({ answers }) => signIf(answers.limit === 'organization'),
  'limit-of-project': ({ answers }) => signIf(answers.limit === 'project'),
  'no-limit': ({ answers }) => signIf(answers.limit === 'none'),
  'key-here': ({ answers }) => signIf(answers.key === 'here'),
  'key-elsewhere': ({ answers }) => signIf(answers.key === 'elsewhere'),
  'pays-chatgpt': (facts) => signIf(facts.answers.chatgpt === 'yes' && neverBought(facts)),
  'no-chatgpt': ({ answers }) => signIf(answers.chatgpt === 'no'),
  'has-bought': (facts) => signIf(hasSurelyBought(facts)),
  'never-bought': (facts) => signIf(neverBought(facts)),
  'just-switched': (facts) =>
    facts.answers.prepaid === 'yes' ? [] : switched(facts, (days) => days <= RECENT_SWITCH_DAYS),
  'switched-long-ago': (facts) => switched(facts, (days) => days > OLD_SWITCH_DAYS),
  /** A first purchase is not always a switch, so it is only a hint. */
  'first-paid-seen': ({ firstPaidMinutesAgo: minutes, isFreeTrial }) =>
    minutes !== null && minutes <= RECENT_SWITCH_DAYS * MINUTES_PER_DAY && isFreeTrial !== true
      ? [{ kind: 'minutes', number: minutes }]
      : null,
  'not-switched': ({ answers }) => signIf(answers.prepaid === 'no'),
  /** The call was refused although there is credit and no limit is near: its key may belong elsewhere. */
  'credit-not-reached': (facts) => {
    const { limits, answers } = facts;
    const isLimitOpen = answers.limit === 'none' || (limits !== null && isFarFromLimits(facts));
    const live = leastSpendable(facts, (grant) => grant.category !== 'promotional' && isSettled(grant));
    return signIf(isLimitOpen && amountIfEnough(live) !== null);
  },
} satisfies Record<string, Sign>;
