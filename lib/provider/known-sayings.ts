/**
 * Complete sentences that billing pages show next to a list of grants without contradicting its rows: rules for all
 * credit, how to buy it, and how the page shows it (help pages and other vendors, as of 2026-11-28). Any other sentence
 * with a figure, or with a word that excludes something, may be about these very rows.
 */
const CREDIT =
  '(?:(?:your|all|any|these|the|each|unused|most|new|purchased|prepaid|promotional|promotion|free|paid|api|bought|granted) )*(?:(?:api |prepaid |free trial |promotional |purchased )?credits?(?: (?:grants?|balances?|purchases))?|grants?|purchases|balances?|promotional balances?|they)(?: (?:you|we) (?:buy|bought|purchase|purchased|grant|granted))?';
const DAY_OF_RECEIPT =
  '(?:(?:the |a )?(?:date of )?(?:purchase|grant|receipt|issue|issuance)(?: date)?|(?:they|it) (?:were|are|was|is) (?:bought|purchased|granted|received|issued|added|given)|you (?:buy|bought|get|got|receive|received|purchased?) (?:them|it)|being (?:bought|granted|issued|added))';
const TERM = '(?:one|two|three|six|twelve|\\d{1,3}|a|1) ?(?:full )?(?:year|years|months?|days)';
const OTHERS =
  '(?:any other balance|(?:any|your|the) (?:other )?(?:payment method|card|bill|invoice)(?: on file)?(?: is charged)?|(?:any )?(?:paid|purchased|prepaid|promotional) (?:credits?|balances?|grants?)|paid usage)';
const USED = '(?:used|applied|spent|drawn|consumed|deducted|drawn down|charged)';
const DOLLARS = '(?:us\\$|usd ?|\\$)\\s?\\d{1,4}(?:[.,]\\d{2})?(?: usd)?';
/** What cannot be done with any credit. */
const BOUND =
  "(?:(?:is|are) )?(?:not |non-?|never )?(?:transferable|refundable)|(?:cannot|can not|can't|may not) be (?:refunded|transferred|exchanged|resold|returned)(?: for cash| to (?:another|other) accounts?)?|(?:cannot|can not|may not) be redeemed for cash|(?:has|have) no cash value|no cash value|(?:transferred|refunded|exchanged)(?: for cash| to (?:another|other) accounts?)?";
const SOON = '(?:a (?:few|couple of)|several|some|up to \\d{1,2}|\\d{1,2}|five|ten|fifteen) minutes?';

const SAYINGS = [
  // When credit ends, and in which order it is used.
  `${CREDIT} (?:will )?(?:usually |generally |always )?(?:expires?|lasts?|(?:is|are|remains?|stays?) valid(?: for)?)(?: after)? ${TERM}(?: (?:after|from|since|of|following) ${DAY_OF_RECEIPT})?`,
  `${CREDIT} (?:will )?(?:expires?|ends?) on (?:the|their|its) (?:day|date|expiry date|expiration date)(?: that is)?(?: shown| listed)?(?: (?:here|below|above|beside (?:it|them)|in the (?:list|table)))?`,
  `${CREDIT} that (?:expires?|ends?) (?:first|soonest|earliest) (?:is|are|gets?) ${USED} first`,
  `(?:the )?(?:${CREDIT}|grants?) (?:with the |that (?:has|have) the )?(?:soonest|earliest|nearest|oldest)(?: (?:expiry|expiration)(?: date)?)? (?:is|are|gets?) ${USED} first`,
  `(?:the )?(?:oldest|soonest-expiring|earliest-expiring|soonest expiring) (?:grants?|credits?) (?:is|are|gets?) ${USED} first`,
  `we (?:draw on|use|apply|charge) (?:the |your )?(?:oldest|soonest-expiring|earliest|soonest)(?: expiring)? (?:grants?|credits?) first`,
  `${CREDIT} (?:is|are|will be|gets?) (?:automatically )?${USED} (?:to|for|on|against) (?:your |all )?(?:api |model )?(?:usage|requests|calls|bills?|invoices?)(?: automatically| on their own)?(?: (?:before|ahead of) ${OTHERS}| first| automatically| in order of (?:their )?(?:expiry|expiration)(?: date)?)?`,
  `${CREDIT} (?:is|are|will be|gets?) (?:automatically )?${USED} (?:first|before ${OTHERS}|in order of (?:their )?(?:expiry|expiration)(?: date)?|automatically|as you use the api)`,
  `${CREDIT} (?:applies|apply|pays?|covers?|can be used|may be used)(?: for| to)? (?:your |all )?(?:api |model )?(?:usage|requests|calls)(?: (?:only|of all (?:your )?projects|across all (?:your )?projects))?`,
  `${CREDIT} (?:applies|apply|pays?|can be used|may be used)(?: only)?(?: for| to) (?:the )?(?:openai )?(?:api |model )?(?:usage|requests|calls)(?: of all (?:your )?projects)?`,
  // What cannot be done with credit in general.
  `${CREDIT} (?:${BOUND})(?:(?:,| and| or|, and) (?:(?:they|it) )?(?:${BOUND}))*`,
  `(?:all )?(?:purchases|sales|payments) (?:of credits? )?(?:are|is) (?:final|non-refundable|nonrefundable)(?: and (?:non-refundable|non-transferable))?`,
  `${CREDIT} (?:cannot|can not|can no longer) be (?:refunded|returned)(?: once (?:credits|they) (?:were|are|have been) (?:used|bought|purchased))?`,
  `${CREDIT} that (?:have|has) expired (?:cannot|can not|can no longer) be (?:used|spent|refunded|restored|extended)`,
  `(?:expired|used|unused)(?: ${CREDIT}| ones) (?:cannot|can not|can no longer|will not) be (?:used|spent|refunded|restored|extended|rolled over)`,
  `${CREDIT} may be (?:revoked|withdrawn|removed) if (?:they were|it was) (?:given|granted) (?:by mistake|in error)`,
  // How credit is bought, given and topped up.
  `(?:add|buy|purchase|top up)(?: (?:more|prepaid|api))*(?: credits?| your (?:credit )?balance)?(?: (?:in|from) ${DOLLARS}| in eur| in usd| in us dollars)?(?: (?:here|any time|at any time|on the billing page|with a card))?`,
  `(?:the )?(?:minimum|smallest|maximum|largest)(?: credit)? purchase is ${DOLLARS}`,
  `purchases (?:below|above|under|over) ${DOLLARS} are not possible(?: since [\\p{L}\\d, ]{4,20})?`,
  `(?:refer|invite) (?:a |your |other )?(?:friends?|teammates?|colleagues?|developers?)(?: to [\\p{L} ]{2,20})?(?:,)? (?:and|to) (?:both of you |you both |you |each of you )?(?:get|earn|receive)s? (?:up to )?${DOLLARS}(?: (?:in|of|worth of))?(?: api)?(?: credits?)?(?: each)?`,
  `add a payment method to (?:get|earn|receive) ${DOLLARS} of usage a month`,
  `(?:when|once|if) your (?:credit )?balance (?:reaches|falls to|hits|goes below|falls below|drops below|is) ${DOLLARS}(?:,)? (?:your )?(?:api )?requests will (?:stop working|fail|be refused)`,
  `(?:when|once|if) your (?:credit )?balance (?:goes|falls|drops) below ${DOLLARS}(?:,)? (?:we|auto recharge) (?:adds?|buys?|charges?|tops it up)[\\p{L}\\d$., ]{0,60}`,
  `auto(?:matic)?[ -]recharge is (?:on|off|enabled|disabled)`,
  `enable auto(?:matic)?[ -]recharge to (?:automatically )?keep your (?:credit )?balance topped up`,
  `(?:when|once) a grant is (?:used up|spent)(?:,)? the next one is (?:used|applied|drawn on)`,
  // About the page itself.
  `(?:all )?(?:times|dates|days|expiry dates)(?: and (?:times|dates|days))? are (?:shown |given |displayed |listed )?in (?:utc|your (?:local )?time ?zone|your local time)`,
  `(?:all )?(?:amounts|figures|values|balances|the credit balance|prices|numbers)(?: and (?:amounts|balances|figures))? (?:is|are)(?: shown| given| displayed| listed)? in (?:us dollars|usd|u\\.s\\. dollars)(?: \\(usd\\))?`,
  `(?:all )?(?:figures|balances|amounts|usage|data|the balance|usage data) (?:may|can|might) (?:lag(?: behind(?: your usage)?)?|be delayed|take)(?: by)? ${SOON}(?: to (?:update|appear|show|be updated))?`,
  `(?:it (?:may|can|might) take|usage (?:takes|may take)) ${SOON}(?: (?:for usage )?to (?:update|appear|show up|show|be updated|be counted))?(?: here)?`,
  `loading your usage (?:report )?may take (?:a while|a day|some time)(?:,? so (?:balances|figures) (?:can|may) lag(?: behind)?)?`,
  `(?:you have |there are )?(?:all )?\\d{1,4} (?:active |available |expired )?(?:credit )?grants?(?: in total)?`,
  `a balance (?:of|below|under) ${DOLLARS} triggers (?:a|an auto(?:matic)?) recharge`,
  `(?:spend|buy) ${DOLLARS}(?: more)? (?:and|to) (?:get|earn|receive) (?:a discount|a bonus|${DOLLARS})(?: (?:in credits|off|on (?:what remains|your next purchase|the next purchase)))?`,
  `you(?:'ve| have) (?:reached|exceeded|hit) your (?:current )?(?:usage limit|quota|monthly budget)`,
  `you may temporarily exceed your credit balance due to billing delays`,
  `this will show as a negative balance and will be subtracted from your next credit purchase`,
  `(?:all |your |the )?(?:credit )?grants are (?:listed|sorted|shown|ordered)(?: here| below)?(?: with the)?(?: by)? (?:(?:the )?(?:soonest|nearest|earliest) (?:expiry|expiration)(?: date)?(?: first)?|(?:newest|oldest|latest) first|date(?: received)?|expiry(?: date)?|the day they were received)`,
  `(?:this (?:page|list|table)|here you can|the (?:list|table) below) (?:shows?|lists?|see|find|see all) (?:all )?(?:the |your |of your )?(?:api )?(?:credits?|credit grants|grants)(?: (?:of|in|for) (?:your|this|the) organi[sz]ation| you (?:have|have received|received|were given))?`,
  `contact (?:us|support|sales|our support team|our team) (?:if|with|about|for)(?: a grant is not shown here| any questions| questions| your grants| billing questions| a grant (?:is )?missing)?`,
  `(?:${CREDIT} (?:is|are) )?${CREDIT} (?:that (?:is|are|was|were|has been|have been) )?(?:added|granted|given) to (?:your|this|the) (?:organi[sz]ation|account)`,
  `owners of (?:the|your|this) organi[sz]ation`,
  `rows per page:?(?: ?\\d{1,4}(?:\\s.{0,24})?)?`,
  `(?:page|showing|displaying|viewing) [\\d\\s–—-]{1,12}(?:(?:of|to|from|out of) [\\d\\s]{1,8}){0,2}(?:\\p{L}+){0,2}`,
  `total \\d{1,5} (?:items|rows|grants|results|entries)`,
  `(?:of (?:your )?)?${DOLLARS} (?:of|\\/) (?:your )?${DOLLARS} (?:monthly )?(?:budget|spend limit|limit|usage limit)`,
  `(?:(?:new|news|tip)[:!]? )?you can now [\\p{L} ]{3,60} on the (?:usage|limits|overview|api keys|projects|members|settings|playground) page`,
  `(?:there is )?nothing (?:else )?(?:to (?:set up|do|configure)|needs to be (?:set up|done))(?: here)?`,
  `was this page helpful`,
];

const KNOWN = /* @__PURE__ */ new RegExp(`^(?:${SAYINGS.join('|')})[.!:]?$`, 'iu');

/** Whether a complete sentence is one of these. */
export function isKnownSaying(sentence: string): boolean {
  const clauses = sentence.replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').split(/;\s/u);
  return clauses.every((clause) => KNOWN.test(clause.trim()));
}
