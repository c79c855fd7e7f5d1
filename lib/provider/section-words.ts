/** What a heading says about the list below it. */
export type HeadingKind =
  /** The grants as a whole. */
  | 'grants'
  /** Some of the grants, or something unknown about them. */
  | 'part'
  /** A total of the credit. */
  | 'total'
  /** Something else in the account. */
  | 'other'
  | 'unknown';

/** Words next to `grants` in a heading for all of them. */
const OF_ALL = new Set(
  `credit credits grant grants your my our all the of for and in a to api usd us dollar dollars organization account
  free trial usage billing settings api total overall list table overview history details balance balances summary
  赠送额度 额度 赠送 余额 美元 总`.split(/\s+/u),
);
const SAYS_GRANTS = /\bgrants?\b|\bfree trial\b|赠送|额度/iu;
const SAYS_CREDIT = /\bcredits?\b|\bbalance\b|余额/iu;
const OF_ELSE =
  /\b(?:coupons?|vouchers?|invoices?|payments?|commit\w*|limits?|budgets?|bills?|keys?|rates?|promos?|promotions|promotion codes?|plans?|subscriptions?|members?|spend|spending|receipts?|taxes|tax|cards?|recharge|billing history)\b|优惠券|发票|付款|预算|限额|账单历史/iu;
const SAYS_TOTAL =
  /^(?:your |current |available |remaining |total )*(?:credit |credits )?(?:balance|remaining|left|total|granted|available|unspent|used)\b|^剩余(?:余额|额度)/iu;

const NAMES_A_YEAR = /(?<!\d)20\d\d(?!\d)/u;
const CURRENCY = /^\p{Lu}{3}$/u;

/** The words of a heading, without numbers, symbols and currencies. */
function wordsOf(heading: string): string[] {
  const words = heading.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !CURRENCY.test(word)).map((word) => word.toLowerCase());
}

/** Words by which pages group all grants: kinds, months and years. */
const OF_GROUPS = new Set(
  `promotional promotion promo purchased paid free bought granted trial recharge auto current active available all other others`.split(
    /\s+/u,
  ),
);

/** Whether a text names a group into which a list may sort its grants, which contradicts none of them. */
export function isOfAllGroups(text: string): boolean {
  return wordsOf(text).every((word) => OF_GROUPS.has(word) || OF_ALL.has(word));
}

/** What a heading says about the list below it (help pages and reports, 2023 to 2026). */
export function headingKind(heading: string): HeadingKind {
  if (SAYS_GRANTS.test(heading) && NAMES_A_YEAR.test(heading)) return 'part';
  if (SAYS_GRANTS.test(heading))
    return wordsOf(heading).every((word) => OF_ALL.has(word)) ? 'grants' : 'part';
  if (SAYS_TOTAL.test(heading)) return 'total';
  if (SAYS_CREDIT.test(heading))
    return wordsOf(heading).every((word) => OF_ALL.has(word)) ? 'grants' : 'part';
  return OF_ELSE.test(heading) ? 'other' : 'unknown';
}

const OF_A_RAIL =
  /^(?:what[’']s new|(?:product )?(?:news|updates)|announcements|(?:need |get )?help\??|tips|related(?: (?:articles|links|pages))?|on this page|resources|quick links|learn more|support|documentation|docs|faq|frequently asked questions|contact(?: us)?|feedback)[:!]?$/iu;

/** Whether a text heads a column of a page that has nothing to do with the list next to it. */
export function isRailHeading(text: string): boolean {
  return OF_A_RAIL.test(text);
}
