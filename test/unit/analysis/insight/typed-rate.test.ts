import { describe, expect, it } from 'vitest';
import { typedRateOf } from '../../../../lib/analysis/insight/account-forecast.ts';

describe('a typed daily spend', () => {
  it.each([
    ['0.47', 470_000],
    ['$0.47', 470_000],
    [' 12 ', 12_000_000],
    ['1,250.50', 1_250_500_000],
    ['0', 0],
    ['0.', 0],
    ['12,', 12_000_000],
  ])('of "%s" is taken', (text, amount) => {
    expect(typedRateOf(text)).toEqual({ kind: 'rate', amount });
  });

  it.each(['-1', 'much', '0.47.1', '€5', '99999999', '1.234', '1e3'])(
    'of "%s" is refused, not guessed',
    (text) => {
      expect(typedRateOf(text)).toEqual({ kind: 'problem', text });
    },
  );

  it.each(['  ', '$', '.'])('of "%s", which says nothing yet, is none', (text) => {
    expect(typedRateOf(text)).toEqual({ kind: 'none' });
  });
});
