/** What a sentence that speaks against a list of grants may deny of it. */
const HELD =
  /(?<!\p{L})(?:frozen|suspended|locked|blocked|withheld|on hold|held back|disputed|revoked|void(?:ed)?|cancel(?:l)?ed|clawed back|under review|unavailable|inactive|paused|not (?:yet )?(?:active|available|usable|spendable|released|verified|activated)|not be (?:used|spent|applied|drawn)|no longer (?:valid|available|usable|yours))(?!\p{L})|gesperrt|eingefroren|pausiert|bloqu[ée]|gel[ée]s|congelad|bloquead|bloccat|sospes|suspendid|geblokkeerd|заморожен|заблокирован|冻结|凍結|暂停|暫停|동결|정지/iu;
const OF_OTHERS =
  /(?<!\p{L})(?:belongs?|owned|transferred|moved|shared|pooled|split|allocated|assigned|lent)\s(?:\p{L}+\s)?(?:to|by|with|across|between|among)(?!\p{L})|(?<!\p{L})(?:parent|another|different|all|other|every|several|linked)\s(?:\p{L}+\s)?(?:organi[sz]ations?|accounts?|workspaces?|teams?|compan(?:y|ies))(?!\p{L})|on behalf of/iu;
const OF_THE_PAST =
  /(?<!\p{L})(?:as of|as at|state of|status of|snapshot (?:of|from|taken)|(?:figures|balances|amounts|data|list) (?:from|for|at the end of))\s(?!today|now|right now|this)|(?<!\p{L})(?:stale|outdated|out of date|yesterday|last (?:month|week|year|quarter|night)|previous (?:month|period|year|quarter)|historical)(?!\p{L})/iu;
const UNREAL =
  /(?<!\p{L})(?:sample|example|demo|dummy|mock|fictional|simulated|fake|placeholder)\s(?:\p{L}+\s)?(?:data|account|organi[sz]ation|mode|amounts?|figures?|values?|credits?|grants?|balances?|numbers|rows?|list|table|view)(?!\p{L})|for illustration|illustrative|(?<!\p{L})not real(?!\p{L})|sandbox|muster(?:daten|werte)|exemple de données/iu;
const IN_OTHER_UNITS = /(?<!\p{L})in (?:thousands|millions|cents|points|tokens|units)(?!\p{L})/iu;
const LEAVES_OUT =
  /(?<!\p{L})(?:hidden|omitted|excluded|left out|not (?:shown|listed|displayed|included|counted)|archived|collapsed|filtered(?: out)?)(?!\p{L})|(?<!\p{L})(?:excludes|excluding|omits|leaves out|does not (?:show|include|list)|do not include|doesn[’']t (?:show|include|list))(?!\p{L})/iu;
const DENIALS = [HELD, OF_OTHERS, OF_THE_PAST, UNREAL, IN_OTHER_UNITS, LEAVES_OUT];

/** Words for the list and for what is in it. */
const OF_THE_GRANTS =
  /(?<!\p{L})(?:credits?|grants?|balances?|funds?|amounts?|figures?|values?|numbers?|rows?|list|table|entries|data|page|view|account|they|these|this|below|above|here)(?!\p{L})|guthaben|crédit|saldo|crédito|credito|tegoed|кредит|баланс|额度|额|余额|クレジット|残高|크레딧|잔액/iu;
/** Rules for what might happen, and those of grants in general, say nothing of the ones on this page. */
const IN_GENERAL =
  /(?<!\p{L})(?:may|might|could|would|should|if|when|whenever|once|unless|after|non-|(?:un)?refundable|transferable|exchanged|redeemed for|cash value|expired (?:credits?|grants?|balances?)|unused (?:credits?|grants?)|learn|contact|api requests?|terms)(?!\p{L})/iu;
const LONGEST_SENTENCE = 300;

/** Whether a sentence beside a list of grants denies that they are there, are all, are the account's own, or can be spent now. */
export function speaksAgainstGrants(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || !OF_THE_GRANTS.test(sentence)) return false;
  return !IN_GENERAL.test(sentence) && DENIALS.some((denial) => denial.test(sentence));
}
