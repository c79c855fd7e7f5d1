const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const texts = (lines: string): ReadonlySet<string> =>
  new Set(lines.split('|').map((line) => line.replace(/\s+/gu, ' ').trim()));

/** Subjects of billing pages. Only next to one of these do other words form a label. */
const SUBJECTS =
  set(`balance balances credit credits grants amount amounts usage recharge expiry expiration quota budget
  budgets limits commitments invoices payments purchases receipts promotions coupons tokens total`);
/**
 * Words next to a subject. Words that are also people's names, or name things that people own, are left out (Page, Per,
 * Go, Due, May, Will, Price, Cash, Cost, Term, Value), because a text of known words alone can still be somebody's name.
 */
const BESIDE =
  set(`available remaining left used unused unspent spent consumed granted grant received expired expiring expires
  active inactive current overall promotional paid free trial purchased prepaid monthly initial original effective
  automatic auto billing account accounts organization organizations project projects api state status date dates type types
  category categories history settings methods details overview invoice payment purchase limit spend usable spendable
  temporary increases pending scheduled voided request requests rate token usd`);
const FIRST = set('your all no add buy view show load see more enable modify manage');
/** Words allowed only before a subject: after one they may be a name. */
const BEFORE_ALONE = set('free grant');
/** What joins two subjects. `for`, `to`, `from` and `by` are left out, because a person may follow them. */
const JOINING = texts('of|of all|of the|of your|of my|in|in the|in your|and|and other');

const JOINTS = new RegExp(` (?:${[...JOINING].join('|')}) `, 'u');

/** Texts that billing pages show word for word, in lower case (help pages, reports and other vendors, 2023 to 2026). */
const WHOLE =
  texts(`billing|billing history|payment history|purchase history|temporary limit increases|overview|preferences|settings|profile|limits|promotions|usage|history|details|project|projects|
  organization|organizations|organisation|account|accounts|description|notes|note|comment|comments|reference|reference number|
  invoice|invoices|invoice number|receipt|receipts|type|category|currency|action|actions|amount|amounts|code|number|id|created|updated|
  created on|created at|date|dates|date created|valid from|valid to|valid until|validity|duration|period|start date|end date|renewal date|due date|payment due|
  payment method|payment methods|add payment method|monthly bill|plan details|cancel plan|pay as you go|api keys|tax|discount|
  subtotal|total|totals|grand total|quota|promotional|promo|paid|purchased|trial|free trial|auto recharge is off|auto recharge is on|
  days left|days remaining|load more|show more|see more|view more|load older|show all|view all|next|previous|back to top|
  first page|last page|next page|previous page|rows per page|items per page|results per page|entries per page|
  search|filter|filters|sort|sort by|sort by date|sorted ascending|sorted descending|ascending|descending|
  rows|results|entries|items|columns|download|download invoice|export|cancel|retry|refresh|copy|learn more|
  what are credit grants?|not yet available|not available|none|unknown|n/a|
  owner|name|user|user name|member|team|customer|email|issuer|issued by|issued to|granted by|granted to|created by|purchased by|
  grant #|grant id|grant name|add to credit balance|copy organization id|cookie preferences|usd|us$|us dollars|
  赠送额度|剩余余额|到期时间|余额|状态|可用|已过期`);

/** Complete sentences of the page, in lower case (help pages and reports, 2026-11-22; a userscript's Chinese). */
const SENTENCES = texts(
  `when your credit balance reaches $0, your api requests will stop working. enable automatic recharge to automatically keep your credit balance topped up.|
  you may temporarily exceed your credit balance due to billing delays. this will show as a negative balance and will be subtracted from your next credit purchase.|
  未找到赠送额度。`,
);

/** A position in a list. The numbers alone reveal nothing. */
const PLACE_IN_LIST =
  /^(?:page \d{1,4}(?: (?:of|\/) \d{1,4})?|(?:showing )?\d{1,5} ?(?:[-–—]|to) ?\d{1,5} of \d{1,5}(?: (?:rows|results|entries|items|grants|credit grants))?|(?:show|load|see|view) \d{1,5} more|last \d{1,3} days|\d{1,5} (?:rows|results|entries|items|grants|credit grants))$/u;

const KINDS = texts(
  'promotional|promo|promotion|paid|free|trial|free trial|purchased|purchase|prepaid|credit purchase|auto recharge|recharge|credit grant|bonus|voucher|coupon',
);

const LONGEST_PHRASE = 7;

/** Whether a text is a complete sentence of the page. */
export function isSentence(text: string): boolean {
  return SENTENCES.has(text.toLowerCase());
}

/** Whether a complete text is one that billing pages are known to show, whatever its case and final punctuation. */
export function isPageText(text: string): boolean {
  const line = text.toLowerCase();
  return isSentence(line) || WHOLE.has(line.replace(/ ?[:：*]$/u, '')) || PLACE_IN_LIST.test(line);
}

/** Whether a text is a word for a kind of grant. */
export function isKindOfGrant(text: string): boolean {
  return KINDS.has(text.toLowerCase());
}

/**
 * Whether words, in lower case, are a label of credit: a subject with words allowed next to it, or two joined subjects.
 * `Total credit balance` and `Balance of your credits` are; `Free Page`, `Balance Grant` and `Credits of Black` are not.
 */
export function isCreditLabel(words: readonly string[]): boolean {
  if (words.length > LONGEST_PHRASE) return false;
  const rest = FIRST.has(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  const isJoining = (word: string) => !SUBJECTS.has(word) && !BESIDE.has(word);
  const joints = rest
    .map((word) => (isJoining(word) ? word : '|'))
    .join(' ')
    .split('|');
  const [before = '', ...others] = joints.map((joint) => joint.trim());
  const behind = others.pop();
  const parts = rest.join(' ').split(JOINTS);
  return (
    before === '' &&
    behind === '' &&
    others.every((joint) => joint === '' || JOINING.has(joint)) &&
    parts.every((part) => isSubject(part.split(' ')))
  );
}

function isSubject(words: readonly string[]): boolean {
  return words.some((word) => SUBJECTS.has(word)) && !BEFORE_ALONE.has(words.at(-1) ?? '');
}
