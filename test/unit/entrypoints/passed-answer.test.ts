import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswer, encodeAnswer } from '../../../entrypoints/shared/passed-answer.ts';

describe('a passed answer', () => {
  it('comes out as it went in, whatever its text and whatever its call names', () => {
    const words = fc.oneof(
      fc.constantFrom('', ' ', '\n', 'text', 'Acme Ltd'),
      fc.string({ unit: 'grapheme' }),
    );
    const texts = fc.oneof(
      fc.constant(null),
      fc.constantFrom('too-large', 'text\n'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(words), texts, (owners, text) => {
        expect(decodeAnswer(encodeAnswer({ owners, text }))).toEqual({ owners, text });
      }),
    );
  });
});
