import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

const HEADING = '<h2>Credit grants</h2>';
const ROWS = [
  ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'],
  ['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025'],
] as const;
const TABLE = tableOf(ROWS.map((row) => [...row]));
/** The table with a style on its last row, or in the State cell of that. */
const styled = (row: string, state: string) =>
  HEADING +
  TABLE.replace(/<tr>(?=(?:(?!<tr>)[\s\S])*Expired)/, `<tr style="${row}">`).replace(
    'Expired',
    `<span style="${state}">Expired</span>`,
  );

describe('how many rows are selected', () => {
  it.each(['0 selected', '1 selected', '0 rows selected', '2 items selected', '0 grants selected'])(
    'is no count of grants: %s',
    (words) => {
      expect(statusOn(`${HEADING}<p>${words}</p>${TABLE}`)).toBe('ok');
    },
  );

  it.each(['3 selected', '12 rows selected', '0 of 5 selected'])(
    'is one where there are fewer rows: %s',
    (words) => {
      expect(statusOn(`${HEADING}<p>${words}</p>${TABLE}`)).toBe('partial');
    },
  );
});

describe('a total that is drawn as a heading', () => {
  it.each([['<p>Credit balance</p><h3>$33.00</h3>'], ['<div>Credit balance <h3>$33.00</h3></div>']])(
    'hides no part of the list: %s',
    (total) => {
      expect(statusOn(HEADING + total + TABLE)).toBe('ok');
    },
  );

  it.each([
    '<h3>$12.00 club</h3>',
    '<h3>Club credit: $33.00</h3>',
    '<h3>Promotional credit only: $33.00</h3>',
  ])('is a doubt as any other heading where it is more than the amount of a total: %s', (heading) => {
    expect(statusOn(HEADING + heading + TABLE)).toBe('partial');
  });
});

describe('a row that is struck out', () => {
  it('is over, as its State says', () => {
    expect(statusOn(styled('color: #999; text-decoration: line-through', ''))).toBe('ok');
  });

  it('leaves open what a State means that is struck out by itself', () => {
    expect(statusOn(styled('', 'text-decoration: line-through'))).toBe('partial');
  });
});
