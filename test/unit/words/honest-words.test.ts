import { beforeAll, describe, expect, it } from 'vitest';
import { issue } from '../../../lib/analysis/issue.ts';
import type { Totals } from '../../../lib/analysis/totals/totals.ts';
import { type MicroDollars, microDollars } from '../../../lib/values/money.ts';
import type { Range } from '../../../lib/values/range.ts';
import { issueMessage } from '../../../lib/words/field-words.ts';
import { rateWords } from '../../../lib/words/insight/rate-words.ts';
import { moneyLost } from '../../../lib/words/insight/rounded.ts';
import { spendableAndOwedWords } from '../../../lib/words/range-words.ts';
import type { Words } from '../../../lib/words/words.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const micro = (amount: number): MicroDollars => microDollars(amount) ?? expect.fail();
const exactly = (amount: number) => ({ atLeast: micro(amount), atMost: micro(amount) });

describe('what can be spent', () => {
  const shown = (usable: Range, ...figures: number[]) => {
    const details = [
      {
        kind: 'by-meaning' as const,
        meanings: figures.map((one) => ({ means: 'left' as const, usable: exactly(one) })),
      },
    ];
    const analysis = {
      totals: { spendable: usable } as Totals,
      issues: [issue('balances-from-total', null, '', details)],
      headline: null,
    };
    return spendableAndOwedWords(words, analysis);
  };
  const between = { atLeast: micro(3_930_000), atMost: micro(65_070_000) };

  it('is one figure or the other where the page leaves just these two', () => {
    expect(shown(between, 65_070_000, 3_930_000)).toBe('$3.93 or $65.07');
  });

  it('is a range where more is open than these two', () => {
    expect(shown(between, 3_930_000, 9_000_000, 65_070_000)).toBe('$3.93 to $65.07');
    expect(shown({ ...between, atMost: micro(70_000_000) }, 3_930_000, 65_070_000)).toBe('$3.93 to $70.00');
    expect(shown({ ...between, atMost: null }, 3_930_000, 65_070_000)).toBe('at least $3.93');
    expect(shown(between)).toBe('$3.93 to $65.07');
  });
});

describe('a page that can be read in two ways', () => {
  const told = (left: number, used: number) =>
    issueMessage(
      words,
      issue('balances-from-total', null, 'Total', [
        { kind: 'money', amount: micro(3_930_000) },
        { kind: 'money', amount: micro(69_000_000) },
        {
          kind: 'by-meaning',
          meanings: [
            { means: 'left', usable: exactly(left) },
            { means: 'used', usable: exactly(used) },
          ],
        },
      ]),
    );

  it('is told as one or the other', () => {
    expect(told(3_930_000, 65_070_000)).toContain(
      '$3.93 if the first figure is the amount left or $65.07 if the first figure is the amount used',
    );
  });

  it('is told as one figure where both ways come to it', () => {
    expect(told(3_930_000, 3_930_000)).toMatch(/You can spend \$3\.93\.$/);
  });
});

it('words that are not there are never called nothing', () => {
  expect(issueMessage(words, issue('balance-unreadable', 2))).toContain('the Balance cell says no words');
  expect(issueMessage(words, issue('doubt-control'))).toContain('(something without a name)');
});

it('a control that the page outweighs is not said to make a figure a least one', () => {
  const told = issueMessage(words, { ...issue('doubt-control', null, 'Rearrange'), severity: 'info' });
  expect(told).toContain('“Rearrange”');
  expect(told).not.toContain('at least');
});

describe('amounts that a division gave', () => {
  const rate = (slowest: number, fastest: number, source: 'readings' | 'typed' = 'readings') =>
    rateWords(
      { slowest: micro(slowest), fastest: micro(fastest), average: micro(slowest), days: 7, source },
      words,
    );

  it('are whole cents as a rate, one rate where cents do not tell the ends apart, and never rounded to nothing', () => {
    expect(rate(483_871, 604_999)).toBe('$0.48 to $0.60 a day');
    expect(rate(483_871, 484_001)).toBe('$0.48 a day');
    expect(rate(3_871, 3_871)).toBe('$0.003871 a day');
  });

  it('stay as they were typed', () => {
    expect(rate(475_000, 475_000, 'typed')).toBe('$0.475 a day');
  });

  it('are rounded up as a loss', () => {
    expect(moneyLost(words, micro(1_230_001))).toBe('$1.24');
    expect(moneyLost(words, micro(1_230_000))).toBe('$1.23');
    expect(moneyLost(words, micro(0))).toBe('$0.00');
  });
});
