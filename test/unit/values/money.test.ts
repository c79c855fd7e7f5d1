import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDecimal, microDollars, minus, sum, sumIfKnown, toDecimal } from '../../../lib/values/money.ts';

const amounts = fc
  .integer({ min: -9e15, max: 9e15 })
  .map((integer) => microDollars(integer) ?? expect.fail());

describe('money', () => {
  it('writes every amount as a decimal that reads back as the same amount', () => {
    fc.assert(fc.property(amounts, (amount) => fromDecimal(toDecimal(amount)) === amount));
  });

  it.each([
    ['3.93', '3.93'],
    ['0.184628', '0.184628'],
    ['-0.07', '-0.07'],
    ['1475', '1475.00'],
    ['0.1', '0.10'],
  ])('writes %s as %s', (text, written) => {
    expect(toDecimal(fromDecimal(text) ?? expect.fail())).toBe(written);
  });

  it.each(['', '1,5', '1.2345678', '1e3', '--1', '12345678901'])('does not take %j for a decimal', (text) => {
    expect(fromDecimal(text)).toBeUndefined();
  });

  it('adds without losing a micro-dollar', () => {
    const small = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 50 });
    fc.assert(
      fc.property(small, (integers) => {
        const exact = integers.reduce((total, integer) => total + BigInt(integer), 0n);
        return BigInt(sum(integers.flatMap((integer) => microDollars(integer) ?? []))) === exact;
      }),
    );
  });

  it('refuses a sum that could not be exact', () => {
    const most = microDollars(Number.MAX_SAFE_INTEGER) ?? expect.fail();
    expect(() => sum([most, most])).toThrow(RangeError);
    expect(minus(most, most)).toBe(0);
  });

  it('does not know a sum as soon as one amount is not known', () => {
    const dollar = fromDecimal('1') ?? expect.fail();
    expect(sumIfKnown([dollar, null])).toBeNull();
    expect(sumIfKnown([dollar, dollar])).toBe(2_000_000);
  });
});
