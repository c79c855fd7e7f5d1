import { isKnownSaying } from './known-sayings.ts';
import { isOfAllGroups } from './section-words.ts';
import { isNaming, isStateWord, readState, speaksAgainst } from './state-words.ts';

/** What a line between rows says about the rows below it. */
export type BandMeaning =
  /** A time, a kind or a name: it says nothing about their state. */
  | 'any'
  /** They can be spent, or they are over: that has to be true of each row. */
  | 'usable'
  | 'over'
  | 'unknown';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A year, part of a year, month or day, by which lists are grouped. */
const OF_TIME = /* @__PURE__ */ new RegExp(
  `^(?:(?:(?:credit )?grants? )?(?:received |granted |from |of |in )*)?(?:20\\d\\d|(?:q[1-4]|h[12])(?:[ /-]20\\d\\d)?|20\\d\\d[ /-](?:q[1-4]|h[12]|\\d{2}(?:-\\d{2})?)|${MONTH}(?: \\d{1,2})?,? 20\\d\\d|\\d{1,2}\\.? ${MONTH} 20\\d\\d|this (?:month|year)|last (?:month|year)|earlier|today|yesterday|20\\d\\d年(?:\\d{1,2}月)?)$`,
  'iu',
);
const USABLE =
  /^(?:available|active|current|usable|spendable|ready(?: to use)?|can be spent|valid|open|可用|有效)(?: (?:credits?|grants?|credit grants))?$/iu;
const OVER =
  /^(?:expired|past|ended|lapsed|used up|fully used|spent|exhausted|depleted|no longer valid|history|已过期|过期)(?: (?:credits?|grants?|credit grants))?$/iu;
const OF_OWNERS = /organi[sz]ation|account|workspace|compan|customer|client|owner|team/iu;
const LONGEST_NAME = 60;

export function bandMeaning(words: string): BandMeaning {
  if (USABLE.test(words)) return 'usable';
  if (OVER.test(words)) return 'over';
  if (OF_TIME.test(words) || isOfAllGroups(words) || isKnownSaying(words)) return 'any';
  if (isStateWord(words) || speaksAgainst(words)) return 'unknown';
  const [label = '', name] = words.split(/[:：]\s*/u);
  const isNamed = name !== undefined && name.length <= LONGEST_NAME && readState(name) === 'unknown';
  if (isNamed && isNaming(label) && !OF_OWNERS.test(label)) return 'any';
  return 'unknown';
}
