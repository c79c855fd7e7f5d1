import { fromDecimal, type MicroDollars, negated } from '../values/index.ts';
import { plainText } from './digits.ts';

/** Why a text does not count as an amount of money. */
type MoneyProblem = 'empty' | 'not-an-amount' | 'ambiguous-amount' | 'other-currency' | 'amount-too-large';

export type MoneyText = { amount: MicroDollars } | { problem: MoneyProblem };

/** Sign, currency mark, sign, digits, sign, currency mark: `-$5.00`, `$-5.00`, `5.00-USD`. More than one sign is refused later. */
const AMOUNT = /^(-?)(\p{L}*\p{Sc}?)(-?)(\d[\d.,']*)(-?)(\p{L}*(?:\p{Sc}\p{L}*)?)$/u;
const BEYOND_ASCII = /[^\x21-\x7e]/;
/** Accounting writes a negative amount in brackets. */
const BRACKETED = /^\((.*)\)$/;
const DOLLAR_MARKS = new Set(['$', 'US$', 'USD', '$US', 'USD$']);
const CURRENCY_MARK = /^\p{Lu}{0,3}\p{Sc}\p{Lu}{0,3}$|^\p{Lu}{3}$/u;

/**
 * Reads one amount in US dollars, strictly: nothing but a sign, a dollar mark and digits may stand in the text.
 * A bare `$` means USD, since the page prints `USD` beside its heading (help pages and reports as of 2026-11-22).
 */
export function readMoney(text: string): MoneyText {
  const compact = compactText(text);
  if (compact === '') return { problem: 'empty' };
  const bracketed = BRACKETED.exec(compact)?.[1];
  const match = AMOUNT.exec(bracketed ?? compact);
  if (!match) return { problem: 'not-an-amount' };
  const [, before = '', lead = '', after = '', digits = '', behind = '', tail = ''] = match;
  const signs = before + after + behind;
  const marks = [lead, tail].filter((mark) => mark !== '');
  const isMoney = marks.length > 0 && marks.every((mark) => CURRENCY_MARK.test(mark));
  if (!isMoney || signs.length + (bracketed ? 1 : 0) > 1) return { problem: 'not-an-amount' };
  if (!marks.every((mark) => DOLLAR_MARKS.has(mark))) return { problem: 'other-currency' };
  return signed(readDigits(digits), signs !== '' || bracketed !== undefined);
}

/** A space between digits that cannot be a thousands separator: not before just three digits, or after four, or after the decimal separator. */
const DIGITS_APART = /\d \d(?!\d\d(?!\d))|\d{4} \d|[.,٫]\d+ \d/;

/** The text without spaces, with ASCII digits, minus and separators in place of those of other scripts. */
function compactText(text: string): string {
  const plain = plainText(text);
  // Raised cents beside the dollars give such a text (`$6 00`). Without the space it would read as 600.
  if (DIGITS_APART.test(plain)) return plain;
  const compact = plain.replaceAll(' ', '');
  return !BEYOND_ASCII.test(compact)
    ? compact
    : compact.replace(/[−–]/g, '-').replace(/[٬’]/g, "'").replace(/٫/g, '.');
}

function signed(money: MoneyText, isNegative: boolean): MoneyText {
  return 'amount' in money && isNegative ? { amount: negated(money.amount) } : money;
}

/** A dot before just three digits (`1.234`) separates thousands in some languages and decimals in others, so it is never guessed. */
function readDigits(digits: string): MoneyText {
  const decimal = decimalForm(digits);
  if (decimal === 'ambiguous') return { problem: 'ambiguous-amount' };
  if (decimal === undefined) return { problem: 'not-an-amount' };
  const amount = fromDecimal(decimal);
  return amount === undefined ? { problem: 'amount-too-large' } : { amount };
}

const PLAIN = /^\d+(?:\.\d{1,6})?$/;
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/;
const DOT_DECIMAL = /^\d{1,3}(?:[,']\d{3})+(?:\.\d{1,6})?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,6})?$/;
const COMMA_DECIMAL = /^\d+,\d{1,2}$|^\d{1,3}(?:[.']\d{3})+,\d{1,6}$|^0,\d{3,6}$/;

/** The digits in the form `1234.56`; `undefined` where their separators follow no known notation. */
function decimalForm(digits: string): string | 'ambiguous' | undefined {
  if (AMBIGUOUS.test(digits)) return 'ambiguous';
  if (PLAIN.test(digits)) return digits;
  if (DOT_DECIMAL.test(digits)) return digits.replace(/[,']/g, '');
  if (COMMA_DECIMAL.test(digits)) return digits.replace(/[.']/g, '').replace(',', '.');
  return undefined;
}

/** Separates the amount left from the amount granted. */
export const SLASH = /[/⁄∕]/u;

interface BalanceText {
  left: MicroDollars;
  granted: MicroDollars;
}

/** `no-second-figure`: the cell has one amount, and the page does not say whether that is left, used or granted. */
export type BalanceProblem = MoneyProblem | 'no-second-figure';

export type BalanceReading = BalanceText | { problem: BalanceProblem };

/** Reads a balance cell, `$6.00 / $7.00`: left first, then granted (the order in help pages and reports, 2026-11-22). */
export function readBalance(text: string): BalanceReading {
  const parts = text.split(SLASH);
  const [leftText = '', grantedText] = parts;
  const left = readMoney(leftText);
  if (grantedText === undefined) return { problem: 'problem' in left ? left.problem : 'no-second-figure' };
  if (parts.length > 2) return { problem: 'not-an-amount' };
  const granted = readMoney(grantedText);
  if ('problem' in left) return left;
  if ('problem' in granted) return granted;
  return { left: left.amount, granted: granted.amount };
}
