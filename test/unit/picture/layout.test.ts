import { beforeAll, describe, expect, it } from 'vitest';
import { columnWidths } from '../../../lib/picture/layout/columns.ts';
import type { DisplayList } from '../../../lib/picture/layout/shapes.ts';
import { FONT, wrapped } from '../../../lib/picture/layout/type.ts';
import type { Words } from '../../../lib/words/words.ts';
import { pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import { GRANTS_HEADERS, tableOf } from '../../support/page.ts';
import { boxOf, halfWide, linesOf, listOf, pictureOfPage } from '../../support/picture.ts';
import { englishWords } from '../../support/words.ts';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwe'.repeat(6);
const RTL = 'متاح حتى نهاية الشهر القادم من السنة';
const CJK = '可用额度'.repeat(40);
const many = (count: number, state = 'Available') =>
  Array.from({ length: count }, (_, nth) => {
    const granted = (5 + (nth % 300)).toFixed(2);
    return ['Nov 2, 2026', state, `$${granted} / $${granted}`, `Mar ${(nth % 28) + 1}, 2027`];
  });
const wide = (columns: number) =>
  tableOf(
    SIX_GRANTS.map((row) => [...row, ...Array.from({ length: columns }, (_, nth) => `further cell ${nth}`)]),
    [...GRANTS_HEADERS, ...Array.from({ length: columns }, (_, nth) => `Column ${nth}`)],
  );

const PAGES: Record<string, string> = {
  'six grants': pageOf(SIX_GRANTS, '$69.00'),
  'a total that nothing explains': pageOf(SIX_GRANTS, '$12.34'),
  'long words': pageOf([...SIX_GRANTS, ['Nov 2, 2026', LONG, '$1.00 / $1.00', LONG]]),
  'words from right to left': pageOf([...SIX_GRANTS, ['Nov 2, 2026', RTL, '$1.00 / $1.00', RTL]]),
  'words without spaces': pageOf([...SIX_GRANTS, ['Nov 2, 2026', CJK, '$1.00 / $1.00', CJK]]),
  'large amounts': pageOf([['Nov 2, 2026', 'Paused', '$98,765,432.10 / $98,765,432.10', 'Mar 1, 2027']]),
  '2,000 grants': pageOf(many(2000)),
  '2,000 doubtful grants': pageOf(many(2000, 'Paused')),
  '2,000 grants of long words': pageOf(many(2000, LONG)),
  'a hundred further columns': wide(100),
  'no grants': '<p>No credit grants found.</p>',
};

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

describe('a sentence of ours in a picture', () => {
  it('keeps what runs from right to left apart in each line that it takes', () => {
    const page = pageOf([...SIX_GRANTS, ['Nov 2, 2026', `${RTL} ${RTL}`, '$1.00 / $1.00', 'Mar 1, 2027']]);
    const lines = linesOf(listOf(pictureOfPage(page, words, { hidesNames: false })));
    expect(lines.filter((line) => /[\u0600-\u06ff]/.test(line)).length).toBeGreaterThan(2);
    const rest = lines.map((line) => line.replace(/\u2068[^\u2069]*\u2069/g, ''));
    expect(rest.filter((line) => /[\u0600-\u06ff\u2068\u2069]/.test(line))).toEqual([]);
  });
});

function textBoxes({ shapes }: DisplayList) {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? boxOf(shape) : []));
}

describe.each(Object.keys(PAGES))('a picture of %s', (name) => {
  let list: DisplayList;
  beforeAll(() => {
    list = listOf(pictureOfPage(PAGES[name] ?? '', words, { hidesNames: false }));
  });

  it('keeps every text and every frame inside', () => {
    const outside = textBoxes(list).filter(
      ({ left, right, top, bottom }) =>
        left < 0 || right > list.width + 0.01 || top < 0 || bottom > list.height,
    );
    expect(outside).toEqual([]);
    const boxes = list.shapes.flatMap((shape) => ('box' in shape ? shape.box : []));
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(list.width + 0.01);
      expect(y + height).toBeLessThanOrEqual(list.height);
    }
  });

  it('lets no two texts touch', () => {
    const boxes = textBoxes(list);
    const touching = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => [one.text, other.text]),
    );
    expect(touching).toEqual([]);
  });

  it('is no taller than a browser can paint at twice its size', () => {
    expect(list.height * 2).toBeLessThanOrEqual(32_767);
  });
});

describe('a line that is too long', () => {
  it('goes on below, a word without end too', () => {
    const lines = wrapped(`short ${'x'.repeat(30)} end`, FONT.text, 70, halfWide);
    expect(lines).toEqual(['short xxxx', 'x'.repeat(10), 'x'.repeat(10), 'xxxxxx end']);
  });

  it('says with an ellipsis that it was cut', () => {
    expect(wrapped('one two three four', FONT.text, 70, halfWide, 1)).toEqual(['one two t…']);
    const cell = linesOf(listOf(pictureOfPage(PAGES['long words'] ?? '', words, { hidesNames: false })));
    expect(cell.some((line) => line.endsWith('…'))).toBe(true);
  });

  it('is never cut within what a reader takes for one sign', () => {
    const family = '👨‍👩‍👧';
    for (const line of wrapped(family.repeat(9), FONT.text, 30, halfWide))
      expect(line.replaceAll(family, '')).toBe('');
  });
});

describe('the columns of a table', () => {
  it('get what they need, and the widest give way first', () => {
    expect(columnWidths([100, 50], 200)).toEqual([125, 75]);
    expect(columnWidths([40, 500, 700], 400)).toEqual([40, 180, 180]);
  });
});
