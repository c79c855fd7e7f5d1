import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../lib/page/belonging.ts';
import { GRANTS_HEADERS, readGrants, tableOf } from '../../support/page.ts';

const table = (note: string) =>
  tableOf(
    [['<b>gift</b>', 'Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027', note]],
    ['Type', ...GRANTS_HEADERS, 'Note'],
  );

describe('cells of columns that say nothing of a grant', () => {
  it('are kept with their words and their column', () => {
    const [row] = readGrants(table('by Ada')).rows;
    expect(row?.extras).toEqual([
      { column: 1, text: 'gift' },
      { column: 6, text: 'by Ada' },
    ]);
  });

  it('count once where they span several columns', () => {
    const spanning = table('').replace('<td></td>', '<td colspan="3">wide</td>');
    expect(readGrants(spanning).rows[0]?.extras.slice(1)).toEqual([{ column: 6, text: 'wide' }]);
  });

  it('do not make a State word look newly written when they change', () => {
    const [before, after] = ['now', 'a minute ago'].map((note) => wordsOf(readGrants(table(note))));
    expect(after).toBe(before);
  });
});
