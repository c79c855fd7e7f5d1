import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBalance, readMoney } from '../../../lib/page/money-text.ts';
import { MONTH_LANGUAGES } from '../../../lib/page/month-names.ts';
import { microDollars, toDecimal } from '../../../lib/values/money.ts';

describe('digits apart that are no thousands', () => {
  it.each([
    '$1,707.36 1',
    '$210.48\u00a01',
    'USD 5.00 2',
    '1.234,56 7 $',
    '$3.9 3',
    '$4 77',
    'USD 29 48',
    '$110\u202f38',
    '12 34 $',
    '$1234 567',
    '$1 2345',
    '$1,234 56',
  ])('make %j no amount', (text) => {
    expect(readMoney(text)).toEqual({ problem: 'not-an-amount' });
  });

  it.each(['1 234,56 $', '$1 234 567.89', '12\u202f345 USD'])('but not those of thousands: %j', (text) => {
    expect('amount' in readMoney(text)).toBe(true);
  });
});

describe('reading money', () => {
  it.each([
    ['$3.93', '3.93'],
    ['$1,475.93', '1475.93'],
    ['US$ 5.00', '5.00'],
    ['5.00 USD', '5.00'],
    ['$\u00a07.00', '7.00'],
    ['$29,15', '29.15'],
    ['1.234,56 $', '1234.56'],
    ["$1'234.50", '1234.50'],
    ['-$0.07', '-0.07'],
    ['$-0.07', '-0.07'],
    ['−$0.07', '-0.07'],
    ['$0.184628', '0.184628'],
    ['$1,000,000', '1000000.00'],
    ['$1,234', '1234.00'],
  ])('reads %j as %s', (text, decimal) => {
    const money = readMoney(text);
    expect('amount' in money && toDecimal(money.amount)).toBe(decimal);
  });

  it.each([
    ['', 'empty'],
    ['\u00a0', 'empty'],
    ['$NaN', 'not-an-amount'],
    ['$', 'not-an-amount'],
    ['12.00', 'not-an-amount'],
    ['$1.2.3', 'not-an-amount'],
    ['$12,34,56', 'not-an-amount'],
    ['--$5.00', 'not-an-amount'],
    ['-$-5.00', 'not-an-amount'],
    ['about $5.00', 'not-an-amount'],
    ['$5.00 left', 'not-an-amount'],
    ['$1.234', 'ambiguous-amount'],
    ['€5.00', 'other-currency'],
    ['CA$5.00', 'other-currency'],
    ['5.00 EUR', 'other-currency'],
    ['¥500', 'other-currency'],
    ['$99999999999.00', 'amount-too-large'],
  ])('refuses %j: %s', (text, problem) => {
    expect(readMoney(text)).toEqual({ problem });
  });

  it.each([
    ['($0.07)', '-0.07'],
    ['0,07- $', '-0.07'],
    ['٥٫٠٠ US$', '5.00'],
    ['＄5.00', '5.00'],
  ])('reads %j as %s', (text, decimal) => {
    const money = readMoney(text);
    expect('amount' in money && toDecimal(money.amount)).toBe(decimal);
  });

  it.each(['(-$5.00)', '-$5.00-', '($5.00', '$5.00 $6.00'])('does not read %j at all', (text) => {
    expect(readMoney(text)).toEqual({ problem: 'not-an-amount' });
  });
});

describe.each([...MONTH_LANGUAGES, 'ar-EG', 'hi-u-nu-deva', 'th-u-nu-thai', 'de-CH', 'sv', 'en-IN'])(
  'money as Intl writes it in %s',
  (language) => {
    const CENTS = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
    const SIGNS = ['standard', 'accounting'] as const;
    const MARKS = ['symbol', 'narrowSymbol', 'code'] as const;
    const formatIn = (options: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', ...options });

    it.each(SIGNS.flatMap((sign) => MARKS.map((mark) => [sign, mark] as const)))(
      'is read back, with %s signs and the currency as %s',
      (currencySign, currencyDisplay) => {
        const format = formatIn({ currencySign, currencyDisplay });
        fc.assert(
          fc.property(CENTS, (cents) => {
            expect(readMoney(format.format(cents / 100))).toEqual({ amount: microDollars(cents * 10_000) });
          }),
        );
      },
    );

    it('is read back or refused, with the currency in words', () => {
      const format = formatIn({ currencyDisplay: 'name' });
      fc.assert(
        fc.property(CENTS, (cents) => {
          const money = readMoney(format.format(cents / 100));
          if ('amount' in money) expect(money.amount).toBe(microDollars(cents * 10_000));
        }),
      );
    });
  },
);

describe('reading a balance', () => {
  it.each(['$6.00/$7.00', '$6.00 / $7.00', '$6.00\u00a0/\u00a0$7.00', '$6.00⁄$7.00'])(
    'reads %j as left, then granted',
    (text) => {
      expect(readBalance(text)).toEqual({ left: 6_000_000, granted: 7_000_000 });
    },
  );

  it.each([
    ['$6.00', 'no-second-figure'],
    ['', 'empty'],
    ['—', 'not-an-amount'],
    ['$NaN / $7.00', 'not-an-amount'],
    ['$6.00 / ', 'empty'],
    ['$6.00 / $7.00 / $8.00', 'not-an-amount'],
    ['$6.00 / €7.00', 'other-currency'],
  ])('refuses %j: %s', (text, problem) => {
    expect(readBalance(text)).toEqual({ problem });
  });
});
