import { literally, plainDigits } from './locales.ts';

/** A way of writing amounts, and what a text so written says. Amounts in cents. */
export interface MoneyWriting {
  write: (cents: number) => string;
  /** The cents that a text names in this way of writing; `null` where it names none. */
  says: (text: string) => number | null;
}

export const MONEY_FORMS = ['symbol', 'narrowSymbol', 'code', 'accounting', 'dollars', 'US$', 'USD'] as const;
export type MoneyForm = (typeof MONEY_FORMS)[number];

const known = new Map<string, MoneyWriting>();

/** How a locale writes US dollars in one form; the last three forms are written as in English everywhere. */
export function moneyWriting(locale: string, form: MoneyForm): MoneyWriting {
  const key = `${locale} ${form}`;
  const writing = known.get(key) ?? writingOf(locale, form);
  known.set(key, writing);
  return writing;
}

function writingOf(locale: string, form: MoneyForm): MoneyWriting {
  if (form === 'dollars' || form === 'US$' || form === 'USD') {
    const mark = form === 'dollars' ? '$' : form === 'US$' ? 'US$' : 'USD ';
    const number = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const write = (cents: number) => `${cents < 0 ? '-' : ''}${mark}${number.format(Math.abs(cents) / 100)}`;
    return { write, says: saying('en-US', number.formatToParts(1234567.89)) };
  }
  const options = form === 'accounting' ? { currencySign: form } : { currencyDisplay: form };
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', ...options });
  return {
    write: (cents) => format.format(cents / 100),
    says: saying(locale, format.formatToParts(1234567.89)),
  };
}

const DOLLARS = /US\$|\$US|USD|\$/g;

function saying(locale: string, parts: readonly Intl.NumberFormatPart[]): MoneyWriting['says'] {
  const plain = plainDigits(locale);
  const textOf = (type: string) => plain(parts.find((part) => part.type === type)?.value ?? '');
  const folded = (text: string) => plain(text).replace(/[\s']/gu, '');
  const group = literally(folded(textOf('group')));
  const amount = new RegExp(
    `^(?:\\d+|\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3})(?:${literally(textOf('decimal'))}(?<cents>\\d{1,2}))?$`,
  );
  return (text) => {
    const compact = folded(text);
    const number = compact.replace(DOLLARS, '').replace(/^\((.*)\)$/, '-$1');
    const digits = number.replace(/^[-−]|[-−]$/, '');
    const cut = amount.exec(digits)?.groups;
    // Cents are always written: without them a mark of thousands may be one of decimals.
    if (number === compact || !cut || (!cut.cents && /\D/.test(digits))) return null;
    const cents = Number((cut.cents ?? '').padEnd(2, '0'));
    const whole = Number(digits.replace(/\D\d{1,2}$/, '').replace(/\D/g, ''));
    return (whole * 100 + cents) * (digits === number ? 1 : -1);
  };
}
