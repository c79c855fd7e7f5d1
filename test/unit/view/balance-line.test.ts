import { beforeAll, describe, expect, it } from 'vitest';
import { fromDecimal, instantOf, type MicroDollars } from '../../../lib/values/index.ts';
import { balanceLine } from '../../../lib/view/balance-line.ts';
import type { Words } from '../../../lib/words/words.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const dollars = (amount: string): MicroDollars => fromDecimal(amount) ?? expect.fail();
const lineOf = (least: string, most: string | null, days = 3) =>
  balanceLine(
    {
      spendable: { atLeast: dollars(least), atMost: most === null ? null : dollars(most) },
      readAt: instantOf(new Date(Date.UTC(2026, 10, 22 - days))),
    },
    instantOf(new Date(Date.UTC(2026, 10, 22))),
    words,
  );

describe('the line beside the provider’s balance', () => {
  it.each([
    ['3.93', '3.93', '$3.93'],
    ['3.93', '23.93', '$3.93 to $23.93'],
    ['3.93', null, 'at least $3.93'],
    ['-0.07', '23.93', '$0.00 to $23.93'],
    ['-0.07', '-0.07', '$0.00'],
  ])('says of %s to %s that %3$s can be spent, and how old that is', (least, most, shown) => {
    expect(lineOf(least, most)).toBe(`Grantlens: ${shown} can be spent, read 3 days ago.`);
  });
});
