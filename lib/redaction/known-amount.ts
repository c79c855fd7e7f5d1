import { plainText } from '../page/index.ts';

const LONGEST_AMOUNT = 40;
/** A number with more digits may be a card, an account or a phone. */
const MAX_DIGITS = 11;

/** The codes of the currencies in which amounts are read, as one pattern. */
export const CURRENCY_CODES =
  'USD|EUR|GBP|JPY|CNY|INR|KRW|BRL|CAD|AUD|NZD|HKD|TWD|SGD|MXN|CHF|SEK|NOK|DKK|PLN|CZK|HUF|TRY|ILS|THB|ZAR|AED';
const MARK = `(?:(?:US|CA|A|C|AU|NZ|HK|NT|R|S|MX)?\\p{Sc}(?:US)?|${CURRENCY_CODES})`;
const NUMBER = [
  '\\d{1,7}(?:[.,٫]\\d{1,4})?',
  "\\d{1,3}(?:[,'’٬ ]\\d{3}){1,2}(?:[.٫]\\d{1,4})?",
  "\\d{1,3}(?:[.'’ ]\\d{3}){1,2}(?:,\\d{1,4})?",
  '\\d{1,2}(?:,\\d{2}){1,2},\\d{3}(?:\\.\\d{1,4})?',
].join('|');
const SIGN = '[-−–]?';
const MARKED = new RegExp(
  `^\\(?${SIGN} ?(?:${MARK} ?${SIGN}(?:${NUMBER})|(?:${NUMBER}) ?${MARK})${SIGN}\\)?$`,
  'u',
);
const LEADING_NOUGHT = /(?<![\d.,'’٬٫] ?)0\d/u;
/** A number without a currency is an amount if it has two decimals. */
const BARE = new RegExp(`^\\(?${SIGN}\\d{1,7}[.,٫]\\d{2}\\)?$`);
const CURRENCY = new RegExp(`^(?:${CURRENCY_CODES})$`);
/** For the result of `plainText`, which has only single spaces. */
const BETWEEN = / ?[/⁄∕] ?| of /u;

/** Whether a complete text is an amount, or two with a slash or "of" between them. */
export function isMoney(text: string): boolean {
  const parts = plainText(text).split(BETWEEN);
  return parts.length <= 2 && parts.every(isAmount);
}

/** Whether a text is the code of a currency, in capitals. */
export function isCurrency(text: string): boolean {
  return CURRENCY.test(text);
}

/** The codes that may follow a currency sign. Other signs have none. */
const CODES_OF: Readonly<Record<string, RegExp>> = {
  $: /^(?:USD|CAD|AUD|NZD|HKD|TWD|SGD|MXN)$/,
  '€': /^EUR$/,
  '£': /^GBP$/,
};

/** Whether a text is an amount with a currency sign, followed by the code of its currency. */
export function isMoneyWithCode(text: string): boolean {
  const [, amount = '', code = ''] = /^(.*) ([A-Z]{3})$/u.exec(text.trim()) ?? [];
  const [sign = ''] = amount.match(/\p{Sc}/u) ?? [];
  return isMoney(amount) && (CODES_OF[sign]?.test(code) ?? false);
}

function isAmount(text: string): boolean {
  const digits = text.match(/\d/g) ?? [];
  if (text.length > LONGEST_AMOUNT || digits.length > MAX_DIGITS) return false;
  // Phones and ids may start with a zero; amounts do not.
  if (LEADING_NOUGHT.test(text)) return false;
  return MARKED.test(text) || BARE.test(text);
}
