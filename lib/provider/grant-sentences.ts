import { isKnownSaying } from './known-sayings.ts';
import { hasUnknownWords, isSentence } from './prose-words.ts';
import { saysTotal } from './total-labels.ts';

/** What a sentence may deny of the grants in a list. */
const HELD =
  /(?<!\p{L})(?:frozen|suspended|locked|blocked|withheld|on hold|held back|disputed|revoked|void(?:ed)?|cancel(?:l)?ed|clawed back|under review|unavailable|inactive|paused|not (?:yet )?(?:active|available|usable|spendable|released|verified|activated)|(?:can)?not be (?:used|spent|applied|drawn)|no longer (?:valid|available|usable|yours))(?!\p{L})|gesperrt|eingefroren|pausiert|bloqu[ée]|gel[ée]s|congelad|bloquead|bloccat|sospes|suspendid|geblokkeerd|заморожен|заблокирован|冻结|凍結|暂停|暫停|동결|정지/iu;
const OF_OTHERS =
  /(?<!\p{L})(?:belongs?|owned|transferred|moved|shared|pooled|split|allocated|assigned|lent)\s(?:\p{L}+\s)?(?:to|by|with|across|between|among)(?!\p{L})|(?<!\p{L})(?:parent|another|different|all|other|every|several|linked)\s(?:\p{L}+\s)?(?:organi[sz]ations?|accounts?|workspaces?|teams?|compan(?:y|ies))(?!\p{L})|on behalf of|(?<!\p{L})you(?:[’']ve| have)? (?:issued|gave|given|granted|sent|awarded|handed|lent)(?!\p{L})|(?:issued|given|granted|sent|awarded|lent) to your (?:\p{L}+\s)?(?:customers?|clients?|users?|partners?|members?)(?!\p{L})/iu;
const OF_THE_PAST =
  /(?<!\p{L})(?:as of|as at|state of|status of|snapshot (?:of|from|taken)|(?:figures|balances|amounts|data|list) (?:from|for|at the end of))\s(?!today|now|right now|this)|(?<!\p{L})(?:stale|outdated|out of date|yesterday|last (?:month|week|year|quarter|night)|previous (?:month|period|year|quarter)|historical|offline|cached)(?!\p{L})|no (?:internet|connection)|connection (?:lost|failed)|saved (?:data|copy)|copy (?:kept|saved)/iu;
const UNREAL =
  /(?<!\p{L})(?:sample|example|demo|dummy|mock|fictional|simulated|fake|placeholder)\s(?:\p{L}+\s)?(?:data|account|organi[sz]ation|mode|amounts?|figures?|values?|credits?|grants?|balances?|numbers|rows?|list|table|view)(?!\p{L})|for illustration|illustrative|(?<!\p{L})not real(?!\p{L})|sandbox|muster(?:daten|werte)|exemple de données/iu;
const IN_OTHER_UNITS = /(?<!\p{L})in (?:thousands|millions|cents|points|tokens|units)(?!\p{L})/iu;
const LEAVES_OUT =
  /(?<!\p{L})(?:hidden|omitted|excluded|left out|not (?:shown|listed|displayed|included|counted)|archived|collapsed|filtered(?: out)?)(?!\p{L})|(?<!\p{L})(?:excludes|excluding|omits|leaves out|does not (?:show|include|list)|do not include|doesn[’']t (?:show|include|list))(?!\p{L})/iu;
/** Phrases that deny it, whatever else the sentence says. */
const BY_ITSELF =
  /(?<!\p{L})(?:offline|sandbox|play money|demo mode|test mode|sample data|forfeited|withdrawn|voided|revoked|clawed back|blocked by|(?:taken|called|handed) back|none yet|crossed out|struck out|gr[ea]yed out|faded|dimmed)(?!\p{L})|(?<!\S)\$ (?:means|is|are|stands)(?!\p{L})|no (?:internet|connection)|will look (?:like )?(?:once|when|here)|converted (?:at|from|to|into|using|with|by)|exchange rates?|saved (?:data|copy)|copy (?:kept|saved)/iu;
/** A legend explains symbols or colours, and it is not known which rows have them. */
const SIGNS_OF_A_KEY = /[■□▪▫◆◇▲△▼▽★☆⬤🟢🔴🟡🟠]\s?\p{L}/gu;
const DENIALS = [HELD, OF_OTHERS, OF_THE_PAST, UNREAL, IN_OTHER_UNITS, LEAVES_OUT];

/** Words for the list and its contents. */
const OF_THE_GRANTS =
  /(?<!\p{L})(?:credits?|grants?|balances?|funds?|amounts?|figures?|values?|numbers?|rows?|list|table|entries|data|page|view|account|they|these|this|below|above|here)(?!\p{L})|guthaben|crédit|saldo|crédito|credito|tegoed|кредит|баланс|额度|额|余额|クレジット|残高|크레딧|잔액/iu;
/** A remark on a row by its number: `No. 2: …`, of which a sentence may hold the second half alone. */
const OF_A_ROW =
  /(?<!\p{L})(?:no|nr|row|line|item|grant)\.?\s?#?\d{1,4}(?!\d)|^[^\p{L}\p{N}]{0,3}\d{1,4}\s?[:–—-]\s/iu;
/** Rules for what might happen, and rules for grants in general, say nothing about the ones on this page. */
const IN_GENERAL =
  /(?<!\p{L})(?:may|might|could|would|should|if|when|whenever|once|unless|non-|(?:un)?refundable|transferable|exchanged|redeemed for|cash value|expired (?:credits?|grants?|balances?)|that (?:have|has) expired|not possible|unused (?:credits?|grants?)|learn|contact|api requests?|terms)(?!\p{L})/iu;
/** Other things on a site that can be revoked or tried out. */
const OF_ELSE =
  /(?<!\p{L})(?:keys?|tokens?|sessions?|invitations?|invites?|members?|permissions?)(?!\p{L})/iu;
const IS_POSSIBLE = /(?<!\p{L})(?:may|might|could|would|if)(?!\p{L})/iu;
const LONGEST_SENTENCE = 300;

/** Words that may be about the list: credit, how it is used and when, what figures mean, or a reference to them. */
const SPEAKS =
  /(?<!\p{L})(?:credits?|grants?|balances?|amounts?|figures?|values?|lines?|rows?|list|table|above|below|these|promotions?|purchases|vouchers?|usage|metering|spend|spent|spending|spendable|usable|funds?|money|dollars?|deduct\w*|vat|gst|net|gross|expir\w*|valid|days?|deposits?|fees?|requests?|calls?|cap)(?!\p{L})|\p{Sc}\s?\d|\d\s?(?:%|\p{Sc}|usd(?!\p{L}))/iu;
const FIGURE = /\p{Nd}/u;
/** Common words with which a sentence may exclude something, add to it, or postpone it. */
const LEAVING_OUT =
  /(?<!\p{L})(?:only|just|except|excluding|until|till|unless|before|after|since|during|instead|others?|another|each|every|either|per|both|two|three|five|half|part|single|some|most|no|none|nobody|nor|not|never|without|includ\w*|counts?|counted|needs?|must|tak(?:e|es|en)|took|requires?d?|limits?|limited|late|later|old|older|previous|past|ago|end(?:s|ed)?|was|were|had|been|costs?|updated|last|latest|resets?|start(?:s|ed)?|region|country|taxe?s?|fees?|different|reduced|delay(?:ed)?|due|back|out|then|now|to (?:use|spend|keep|enable|activate))(?!\p{L})/iu;
/** How a page writes its days says nothing else. */
const ORDER_OF_DAYS =
  /(?<!\p{L})\(?(?:d{1,2}|m{1,3}|y{2,4})(?:[\s./-]{1,3}(?:d{1,2}|m{1,3}|y{2,4})){2}\)?(?!\p{L})/giu;
/** A question states nothing. */
const ASKS = /[?？]$/u;

/**
 * Whether a sentence next to a list of grants may deny that they are complete, the account's own, or spendable now. Only
 * sayings that are known in full are harmless, and sentences of known words that exclude nothing.
 */
export function speaksAgainstGrants(saying: string): boolean {
  const sentence = saying.replace(ORDER_OF_DAYS, ' ').trim();
  if (sentence.length > LONGEST_SENTENCE) return deniesInKnownWords(sentence) && !IN_GENERAL.test(sentence);
  if (isKnownSaying(sentence) || saysTotal(sentence)) return false;
  if (deniesOutright(sentence)) return true;
  return SPEAKS.test(sentence) && !ASKS.test(sentence) && isUnknown(sentence);
}

/** Whether a sentence denies in known words that credit is the account's own, or can be spent now. */
export function deniesOutright(sentence: string): boolean {
  if ((sentence.match(SIGNS_OF_A_KEY) ?? []).length > 1) return true;
  if (BY_ITSELF.test(sentence) && !OF_ELSE.test(sentence) && !IS_POSSIBLE.test(sentence)) return true;
  return deniesInKnownWords(sentence) && !IN_GENERAL.test(sentence);
}

/** The same of a name that is as long as a sentence, as of a choice that is explained. */
export function deniesInSentence(name: string): boolean {
  return isSentence(name) && deniesOutright(name);
}

/** Whether a sentence below a deeper heading denies something of the credit, or of a row by its number. */
export function deniesInRemarks(sentence: string): boolean {
  return deniesOnBanner(sentence) || (OF_A_ROW.test(sentence) && deniesOutright(sentence));
}

function deniesInKnownWords(sentence: string): boolean {
  return (OF_THE_GRANTS.test(sentence) || OF_A_ROW.test(sentence)) && isDeniedBy(sentence);
}

/** Whether words next to a list are not all known, or may contradict some of its rows or figures. */
function isUnknown(sentence: string): boolean {
  if (!isSentence(sentence)) return false;
  return hasUnknownWords(sentence) || FIGURE.test(sentence) || LEAVING_OUT.test(sentence);
}

/** Invitations and questions state nothing about a whole page. */
const STATES_NOTHING =
  /[?？]$|^(?:please |then |or |to |you can )?(?:add|ask|buy|check|contact|download|earn|enable|export|find|get|invite|learn|manage|need|questions|read|refer|request|see|set|spend|talk|try|upgrade|use|view|visit|want)(?!\p{L})/iu;
/** Says that nothing on a page is real. A text of fewer words is the name of a mode that can be entered. */
const ALL_UNREAL =
  /(?<!\p{L})(?:sandbox|play money|demo mode|test mode|(?:sample|demo|test) (?:data|credits?))(?!\p{L})/iu;
const FEWEST_WORDS_OF_A_BANNER = 4;
/** An account that is closed can spend nothing. */
const OF_ACCOUNT =
  /(?<!\p{L})(?:this|your|the) (?:organi[sz]ation|account|workspace|company)(?: \p{L}+){0,2} (?:(?:was|is|has been|is being|will be) )?(?:closed|suspended|deactivated|disabled|terminated|deleted|locked|frozen|blocked|banned|read-only|archived)(?!\p{L})/iu;
const OF_CREDIT = /(?<!\p{L})(?:credits?|grants?|balances?)(?!\p{L})/iu;

/** Whether a sentence above a whole page denies something of all credit on it. Unknown words do not count there. */
export function deniesOnBanner(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || STATES_NOTHING.test(sentence)) return false;
  if (OF_ELSE.test(sentence)) return false;
  if (ALL_UNREAL.test(sentence) && isLongEnough(sentence)) return true;
  if (OF_ACCOUNT.test(sentence) && !IN_GENERAL.test(sentence)) return true;
  if (BY_ITSELF.test(sentence) && isLongEnough(sentence) && !IS_POSSIBLE.test(sentence)) return true;
  return OF_CREDIT.test(sentence) && isDeniedBy(sentence) && !IN_GENERAL.test(sentence);
}

function isLongEnough(sentence: string): boolean {
  return sentence.split(/\s+/u).length >= FEWEST_WORDS_OF_A_BANNER;
}

/** The same of a text above the whole page, which may also say in words that nobody knows what is wrong with the figures. */
export function speaksOnBanner(sentence: string): boolean {
  if (deniesOnBanner(sentence)) return true;
  const isOfCredit = OF_CREDIT.test(sentence) && !STATES_NOTHING.test(sentence) && !IN_GENERAL.test(sentence);
  return isOfCredit && speaksAgainstGrants(sentence);
}

function isDeniedBy(sentence: string): boolean {
  return DENIALS.some((denial) => denial.test(sentence));
}
