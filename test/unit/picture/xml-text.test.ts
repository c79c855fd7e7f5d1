import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../lib/picture/xml-text.ts';

describe('a text of the page in the document that a picture is drawn from', () => {
  it.each([
    ['a control character', 'Av\u0000ail\u0008able', 'Av\ufffdail\ufffdable'],
    ['the first half of a sign', 'a\ud83db', 'a\ufffdb'],
    ['the second half of a sign', 'a\ude00b', 'a\ufffdb'],
    ['what is no sign', 'a\uffffb\ufffe', 'a\ufffdb\ufffd'],
    ['an escape of a terminal', '\u001b[31mred', '\ufffd[31mred'],
  ])('makes no document unreadable: %s', (_, text, shown) => {
    expect(xmlText(text)).toBe(shown);
  });

  it('stays as it is where XML allows it', () => {
    const text = 'Zażółć\t\n\r 可用 متاح 👨‍👩‍👧 \u2068x\u2069 \u007f';
    expect(xmlText(text)).toBe(text);
  });
});
