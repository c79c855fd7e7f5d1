const SAYS_NONE =
  /^(?:(?:there are )?no credit grants(?: found| yet| available)?|you (?:have|don[’']t have any) (?:no )?credit grants(?: yet)?|未找到赠送额度|没有赠送额度|暂无赠送额度)[.。]?$/iu;

/** Whether a text is one of the page's ways of saying that there are no grants (help pages and reports, 2026-11-22). */
export function saysNone(text: string): boolean {
  return SAYS_NONE.test(text.trim());
}

/** Dots that stand for what is left out. */
const LEFT_OUT = /^(?:…|⋯|⋮|︙|\.{3}|\[…\]|\(…\))$/u;
/** What a page draws behind the name of a choice that opens. */
const OPENS = /\p{L}\s?[▾▼⌄]$/u;
/** A row of dots, one for each page. */
const DOTS = /^[●○•◦∙·⚫⚪](?:\s?[●○•◦∙·⚫⚪])+$/u;
const MORE = new Set('more weitere mehr plus más mais altri altre meer więcej ещё'.split(' '));
const MORE_WITHOUT_SPACES = /更多|もっと|더 보기/u;
const TO_READ = /learn|read|info|detail|about|erfahren|savoir|help|once|than/iu;
const MOST_WORDS_OF_MORE = 5;

/** Whether a short text beside a list stands for more of it, and not for more to read. */
export function saysMore(text: string): boolean {
  if (LEFT_OUT.test(text) || DOTS.test(text) || OPENS.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > MOST_WORDS_OF_MORE || TO_READ.test(text)) return false;
  return words.some((word) => MORE.has(word)) || MORE_WITHOUT_SPACES.test(text);
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Words that tell of credit, of a list or of a control: help pages and reports (as of 2026-11-22), and what billing pages say
 * beside them. Words that are also people's names (Will, May, Grant, Bill, Mark, Price) are left out.
 */
export const TELLING_WORDS =
  words(`received date dates state status balance balances credit credits grants granted expires
  expired expire expiry expiration available used unused voided scheduled pending active remaining left total totals amount
  amounts type category promotional paid free trial purchased purchase purchases load more loading next previous showing show
  rows results entries items billing history overview payment payments methods preferences promotions promotion limits limit
  usage settings organization organizations project projects account recharge modify enable requests automatic automatically
  topped temporarily exceed delays negative subtracted reset description notes details comment reference number invoice
  invoices receipt receipts source reason created updated effective activated valid validity until start starts started ends
  ended begin begins renewal renews term duration period currency value spent consumed charged cost name user owner member
  email team issued issuer customer action actions download days weeks months years hours spend spendable usable budget
  monthly prepaid discount tax subtotal quota tokens search filter sort sorted columns ascending descending
  赠送额度 剩余余额 到期时间 余额 状态 可用 已过期`);

/** Words that stand between others: they tell of nothing by themselves, and some are names of people. */
export const SMALL_WORDS =
  words(`on at to of from in the your you and or is are was no not found there when be been for with by
  as it its this that than page pages first last all any per each plan pay go auto off add have has can could reaches stop
  working keep up due below goes back bring only per utc gmt usd us`);

/** Whole sentences of the page, in small letters (help pages and reports, 2026-11-22; a userscript's Chinese). */
export const PAGE_SENTENCES: ReadonlySet<string> = new Set([
  'pay as you go',
  'when your credit balance reaches $0, your api requests will stop working. enable automatic recharge to automatically keep your credit balance topped up.',
  'you may temporarily exceed your credit balance due to billing delays. this will show as a negative balance and will be subtracted from your next credit purchase.',
  '未找到赠送额度。',
]);
