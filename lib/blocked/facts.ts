import type { Grant } from '../analysis/index.ts';
import type { Day, MicroDollars, Range } from '../values/index.ts';
import type { Answers } from './answers.ts';
import type { ReadError } from './error/meaning.ts';

/** The parts of a grant on which causes depend. */
export interface GrantFact extends Pick<Grant, 'status' | 'left' | 'granted' | 'category' | 'spendable'> {
  /** Whether the user or the page names the category. A guessed one rules nothing out. */
  isCategoryKnown: boolean;
  /** Whole days since it was received; `null` where that is not known. */
  receivedDaysAgo: number | null;
  /** Whether it has expired since it was read as spendable. */
  isExpiredSince: boolean;
}

/** The facts of the page of the grants. */
export interface GrantsFacts {
  each: readonly GrantFact[];
  /** Whether the page shows all grants, as far as it tells. */
  isWhole: boolean;
  /** What can be spent of all together. A debt, or a total that differs from their sum, leaves it open. */
  total: Range;
}

/** A monthly limit that the owner has set. */
export interface OwnLimit {
  budget: MicroDollars;
  spent: MicroDollars;
  /** Whether calls beyond it are refused; a soft limit only sends a message. `null` where the page does not tell. */
  isHard: boolean | null;
}

/** How auto recharge is set. */
export interface Recharge {
  isOn: boolean;
  /** It buys below the threshold, and up to the target. */
  threshold: MicroDollars | null;
  target: MicroDollars | null;
}

/** When the page was read from which figures come. They may have changed since. */
export interface Seen {
  minutesAgo: number;
  day: Day;
  /** Whether the page may belong to another organization. */
  isDoubtful: boolean;
}

/** The sources of figures. */
export type ReadFrom = 'grants' | 'balance' | 'limits';

/** All that is known about a refused call. `null` was not read, and is no evidence. */
export interface Facts {
  /** `null` until an error is pasted. */
  error: ReadError | null;
  grants: GrantsFacts | null;
  /** The credit balance that a page shows; negative where there is a debt. */
  creditBalance: MicroDollars | null;
  /** Two balances that were read just now and contradict each other, because only the first one is a debt. */
  disputedBalance: readonly [debt: MicroDollars, other: MicroDollars] | null;
  /** Whether the account is still in the free trial. */
  isFreeTrial: boolean | null;
  /** A limit is `null` where none is set, and `undefined` where it was not read. */
  limits: { organization: OwnLimit | null | undefined; project: OwnLimit | null | undefined } | null;
  /** `null` where the page was not read or does not tell. */
  recharge: Recharge | null;
  /** The usage tier, which sets the provider's own limits. */
  tier: number | null;
  /** The greatest age that the newest purchase can have, in minutes; `null` where it may be old. */
  topUpMinutesAgo: number | null;
  /** The greatest age that the first purchase can have, in minutes; `null` where no earlier reading lacks it. */
  firstPaidMinutesAgo: number | null;
  /** The least number of days since the account went from monthly bills to prepaid credit. */
  prepaidDaysAgo: number | null;
  answers: Answers;
  seen: Readonly<Record<ReadFrom, Seen | null>>;
}
