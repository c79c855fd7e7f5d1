import { describe, expect, it } from 'vitest';
import { readPager } from '../../../lib/page/pager-text.ts';

const places = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('reading what tells how many rows there are', () => {
  it.each([
    ['Showing 1 to 10 of 23', 1],
    ['11–20 of 23 grants', 11],
    ['1-10 von 23', 1],
    ['11 - 20 / 23', 11],
    ['Résultats 1-10 sur 23', 1],
    ['第 11 - 20 条，共 23 条', 11],
    ['١–١٠ من ٢٣', 1],
  ])('takes %j for ten rows from %i of 23', (text, from) => {
    expect(readPager(text, 10)).toEqual({
      kind: 'places',
      reason: 'pages',
      places: places(from, 10),
      of: 23,
    });
  });

  it('takes a span of all rows for the whole', () => {
    expect(readPager('1 to 5 of 5', 5)).toEqual({ kind: 'whole' });
    expect(readPager('Showing 5 of 5', 5)).toEqual({ kind: 'whole' });
    expect(readPager('Page 1 of 1', 5)).toEqual({ kind: 'whole' });
  });

  it('knows no places where the span is not that of the rows', () => {
    expect(readPager('Showing 1 to 10 of 23', 9)).toEqual({ kind: 'some', reason: 'pages', of: 23 });
  });

  it('reads the number of a page', () => {
    expect(readPager('Page 2 of 3', 10)).toEqual({ kind: 'page', reason: 'pages', page: 2, of: 3 });
  });

  it.each([
    'Nov 4 - 13, 2026',
    '$1 to $10 of $23',
    '12:01 10 23',
    '10 of 23',
    '3 to 1 of 23',
    'Step 1 of 3',
    'Updated 2 minutes ago',
    '',
  ])('takes %j for no pager', (text) => {
    expect(readPager(text, 10)).toBeUndefined();
  });
});
