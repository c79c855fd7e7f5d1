import { describe, expect, it } from 'vitest';
import { readState } from '../../../lib/provider/state-words.ts';

describe('a State word', () => {
  it.each([
    ['Available', 'available'],
    [' EXPIRED ', 'expired'],
    ['已过期', 'expired'],
    ['Paused', 'unknown'],
    ['', 'unknown'],
  ])('%o is %s', (text, word) => {
    expect(readState(text)).toBe(word);
  });

  it.each(['constructor', 'toString', '__proto__'])('is unknown, as any other, where it is %s', (text) => {
    expect(readState(text)).toBe('unknown');
  });
});
