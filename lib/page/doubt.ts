import type { Headline } from './headline.ts';

/** What a doubt is about, by where the unexplained thing stands and what it is. */
export type DoubtKind =
  /** A control beside the list that nobody knows. */
  | 'control'
  /** A tab, switch or choice that is set to a part of the list. */
  | 'choice'
  /** A number beside the list that is not the number of its rows. */
  | 'count'
  /** The page says that it is still at work on the list. */
  | 'busy'
  /** The page says that it could not load what belongs to the list. */
  | 'failure'
  /** A row stands below another one, so that one may hold the other's amount. */
  | 'level'
  /** The heading names a part of the grants. */
  | 'part-heading'
  /** A heading between the grants and the list that nobody knows. */
  | 'heading'
  /** Amounts or days that are not displayed and that no displayed row repeats. */
  | 'hidden'
  /** An amount beside the list that belongs to no row and to no total. */
  | 'amount'
  /** A sentence that denies something of the grants: that they are all, the account's own, or to be spent now. */
  | 'sentence'
  /** Something of the list that an eye sees otherwise than its words say. */
  | 'drawing';

/** What a human may say to settle a doubt; `null` where the page itself says otherwise. */
export type Settlement = 'extent' | 'not-about-grants' | null;

/** Something beside the rows that nothing explains: how many grants there are is not certain while it stands. */
export interface Doubt {
  kind: DoubtKind;
  /** The page's own words; empty for a control without a name. */
  words: string;
  settles: Settlement;
  /** Of an amount that only a word for a total stands beside: the rows may explain it. */
  total?: Headline;
}

const SETTLED_BY: Record<DoubtKind, Settlement> = {
  control: 'extent',
  choice: null,
  count: null,
  busy: null,
  failure: null,
  level: null,
  'part-heading': null,
  heading: 'extent',
  hidden: 'extent',
  amount: 'not-about-grants',
  sentence: 'not-about-grants',
  drawing: 'not-about-grants',
};

const LONGEST_QUOTE = 80;

export function doubt(kind: DoubtKind, words: string): Doubt {
  const quoted = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words;
  return { kind, words: quoted, settles: SETTLED_BY[kind] };
}

const NAMES_GRANTS = /grant|credit/iu;

/**
 * A doubt about a total of nobody knows what. Where its own label names the grants, nobody can say that it is not about them.
 * A sum of the rows can explain it only if it stands alone: what stands beside it may say of what it is.
 */
export function doubtOfTotal(words: string, total: Headline, isAlone: boolean): Doubt {
  const settles = NAMES_GRANTS.test(total.label) ? null : SETTLED_BY.amount;
  return { ...doubt('amount', words), settles, ...(isAlone && { total }) };
}
