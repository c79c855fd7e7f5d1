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
const lineOf = (
  least: string,
  most: string | null,
  { owed = null, isFitting = true }: { owed?: MicroDollars | null; isFitting?: boolean } = {},
) =>
  balanceLine(
    {
      spendable: { atLeast: dollars(least), atMost: most === null ? null : dollars(most) },
      owed,
      isFitting,
      readAt: instantOf(new Date(Date.UTC(2026, 10, 22 - 3))),
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
    expect(lineOf(least, most)).toBe(`Grantlens: you can spend ${shown} (read 3 days ago).`);
  });

  it('says what is owed', () => {
    expect(lineOf('0.00', '0.00', { owed: dollars('3.20') })).toBe(
      'Grantlens: you can spend $0.00 and owe $3.20 (read 3 days ago).',
    );
  });

  it('tells no figure beside a balance that it cannot be of', () => {
    expect(lineOf('5.00', '5.00', { isFitting: false })).toBe(
      'Grantlens: the last reading, made 3 days ago, does not match this balance.',
    );
  });
});
