import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapedJson, setApart, visible, withoutTurns } from '../../../lib/values/foreign-text.ts';

const sign = (code: number) => String.fromCodePoint(code);
const NAMES = [
  [0x202a, 'U+202A'],
  [0x202e, 'U+202E'],
  [0x2066, 'U+2066'],
  [0x2069, 'U+2069'],
  [0x200e, 'U+200E'],
  [0x200f, 'U+200F'],
  [0x061c, 'U+061C'],
  [0x200b, 'U+200B'],
  [0x200c, 'U+200C'],
  [0x200d, 'U+200D'],
  [0xfeff, 'U+FEFF'],
  [0x00ad, 'U+00AD'],
  [0x2060, 'U+2060'],
  [0x3164, 'U+3164'],
  [0x2028, 'U+2028'],
  [0x0000, 'U+0000'],
  [0x001b, 'U+001B'],
  [0xd83d, 'U+D83D'],
  [0xe0041, 'U+E0041'],
  [0xfe0f, 'U+FE0F'],
] as const;

describe('a text that others wrote', () => {
  it.each(NAMES)('shows the sign %i as [%s]', (code, name) => {
    expect(visible(`Ac${sign(code)}me`)).toBe(`Ac[${name}]me`);
    expect(visible(sign(code))).toBe(`[${name}]`);
  });

  it.each(['Acme', 'Zoë', '株式会社', 'שלום', 'a\tb\nc', '❤️ Ltd', '👩🏽‍💻👨‍👩‍👧', 'می‌خواهم', 'क्‍ष'])(
    'stays as it is where all of it is seen: %j',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('never holds what turns the direction, whatever it is, and shows no sign twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/);
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });

  it('is set apart in a sentence of ours where it runs from right to left, and only there', () => {
    expect(setApart('שלום $3.93')).toBe('\u2068שלום $3.93\u2069');
    expect(setApart('٣٫٩٣')).toBe('\u2068٣٫٩٣\u2069');
    expect(setApart('Acme')).toBe('Acme');
    expect(setApart('שלום\u2069')).toBe('\u2068שלום[U+2069]\u2069');
  });

  it('turns nothing where it was not set apart', () => {
    expect(withoutTurns('\u202e33.12$')).toBe('[U+202E]33.12$');
    expect(withoutTurns('“\u2068שלום\u2069”')).toBe('“\u2068שלום\u2069”');
  });

  it('is the same data in JSON, where nothing turns the text round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = escapedJson(JSON.stringify({ [text]: text }));
        expect(JSON.parse(json)).toEqual({ [text]: text });
        expect(json).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u061c\ufeff\u00ad]/);
      }),
    );
  });
});
