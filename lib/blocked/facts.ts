import type { Grant } from '../analysis/index.ts';
import type { Day, MicroDollars, Range } from '../values/index.ts';
import type { Answers } from './answers.ts';
import type { ReadError } from './error/meaning.ts';

/** One grant, as far as a cause looks at it. */
export interface GrantFact extends Pick<Grant, 'status' | 'left' | 'granted' | 'category' | 'spendable'> {
  /** Whether the user or the page says so; else the category is a guess, which rules nothing out. */
  isCategoryKnown: boolean;
  /** Whole days since it was received; `null`: not known. */
  receivedDaysAgo: number | null;
  /** Whether it could be spent when it was read, and has expired since. */
  isExpiredSince: boolean;
}

/** What the page of the grants showed. */
export interface GrantsFacts {
  each: readonly GrantFact[];
  /** Whether these are all grants, as far as the page tells. */
  isWhole: boolean;
  /** What can be spent of all of them: a debt, or a total that they do not come to, leaves that open whatever the rows say. */
  total: Range;
}

/** A limit that the owner has set for a month; `null` where none is set. */
export interface OwnLimit {
  budget: MicroDollars;
  spent: MicroDollars;
  /** Whether calls beyond it are refused; a soft one only sends a message. `null`: the page does not say. */
  isHard: boolean | null;
}

/** How auto recharge is set. */
export interface Recharge {
  isOn: boolean;
  /** Below what balance it buys, and up to which. */
  threshold: MicroDollars | null;
  target: MicroDollars | null;
}

/** When a page was read that figures are of: by now they may be otherwise. */
export interface Seen {
  minutesAgo: number;
  day: Day;
  /** Whether it may be another organization's. */
  isDoubtful: boolean;
}

/** What figures rest on. */
export type ReadFrom = 'grants' | 'balance' | 'limits';

/** All that is known when a call was refused; `null` is what was not read, and so is no evidence. */
export interface Facts {
  /** `null`: nothing was pasted yet. */
  error: ReadError | null;
  grants: GrantsFacts | null;
  /** The page's own credit balance, below nothing where there is a debt. */
  creditBalance: MicroDollars | null;
  /** The balances of two pages that were read just now, of which one alone is a debt: that one first. */
  disputedBalance: readonly [debt: MicroDollars, other: MicroDollars] | null;
  /** Whether the account has never left the free trial. */
  isFreeTrial: boolean | null;
  /** `null` is one that is not set, `undefined` one that was not read. */
  limits: { organization: OwnLimit | null | undefined; project: OwnLimit | null | undefined } | null;
  /** `null`: the page was not read, or does not say. */
  recharge: Recharge | null;
  /** Of the usage limits that the provider sets. */
  tier: number | null;
  /** How long ago the newest purchase came at the most, in minutes, where that is not long. */
  topUpMinutesAgo: number | null;
  /** How long ago the first credit that is no gift came onto the page at the most, in minutes; `null`: it was never seen without. */
  firstPaidMinutesAgo: number | null;
  /** When the account went from monthly bills to prepaid credit, at the latest, in days. */
  prepaidDaysAgo: number | null;
  answers: Answers;
  seen: Readonly<Record<ReadFrom, Seen | null>>;
}
