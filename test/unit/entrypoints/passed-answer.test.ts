import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswer, encodeAnswer } from '../../../entrypoints/shared/passed-answer.ts';

describe('a passed answer', () => {
  it('comes out as it went in, whatever its text', () => {
    const times = fc.double({ min: 0, max: 1e9, noNaN: true }).map((time) => Math.round(time * 1000) / 1000);
    const texts = fc.oneof(
      fc.constant(null),
      fc.constantFrom('too-large', 'text\n'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(times, texts, (calledAt, text) => {
        expect(decodeAnswer(encodeAnswer({ calledAt, text }))).toEqual({ calledAt, text });
      }),
    );
  });
});
