import { describe, expect, it } from 'vitest';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { GRANTS_HEADERS, read, readGrants, tableOf } from '../../support/page.ts';

const ROW = SIX_GRANTS[2] ?? [];
const INVOICES = tableOf(
  [['INV-1', 'Paid', '$25.00', 'Nov 4, 2026']],
  ['Invoice', 'Status', 'Amount', 'Created'],
);

describe('finding the grants table', () => {
  it('reads every cell with its words and its column', () => {
    const [row] = readGrants(tableOf([ROW])).rows;
    expect(row).toEqual({
      row: 1,
      received: { kind: 'read', text: 'Nov 4, 2025', column: 1, value: '2025-11-04' },
      state: { kind: 'read', text: 'Available', column: 2, value: 'available' },
      left: { kind: 'read', text: '$3.93 / $10.00', column: 3, value: 3_930_000 },
      granted: { kind: 'read', text: '$3.93 / $10.00', column: 3, value: 10_000_000 },
      expires: { kind: 'read', text: 'Dec 1, 2026', column: 4, value: '2026-12-01' },
      extras: [],
    });
  });

  it('ignores the invoices table next to it', () => {
    expect(readGrants(INVOICES + tableOf([ROW]) + INVOICES).rows).toHaveLength(1);
    expect(read(INVOICES, { expected: false }).reading).toEqual({ kind: 'absent' });
  });

  it('takes columns by their header words: any order, any case, with others between', () => {
    const headers = ['EXPIRES (UTC) ▾', 'Project', 'balance', 'RECEIVED', 'State'];
    const [row] = readGrants(
      tableOf([['Dec 1, 2026', 'x', '$1.00/$2.00', 'Nov 4, 2025', 'Available']], headers),
    ).rows;
    expect(row?.expires).toMatchObject({ column: 1, value: '2026-12-01' });
    expect(row?.left).toMatchObject({ column: 3, value: 1_000_000 });
    expect(row?.granted).toMatchObject({ column: 3, value: 2_000_000 });
    expect(row?.received).toMatchObject({ column: 4, value: '2025-11-04' });
  });

  it('reads a table made of ARIA roles', () => {
    const cells = (role: string, texts: readonly string[]) =>
      texts.map((text) => `<div role="${role}">${text}</div>`).join('');
    const html = `<div role="table"><div role="rowgroup"><div role="row">${cells('columnheader', GRANTS_HEADERS)}</div></div>
      <div role="rowgroup"><div role="row">${cells('cell', ROW)}</div></div></div>`;
    expect(readGrants(html).rows).toMatchObject([{ left: { value: 3_930_000 } }]);
  });

  it('skips a title row above the header and a header repeated below', () => {
    const table = tableOf([ROW]).replace('<thead>', '<thead><tr><th colspan="4">Credit grants</th></tr>');
    expect(
      readGrants(
        table.replace(
          '</tbody>',
          `<tr>${GRANTS_HEADERS.map((word) => `<th>${word}</th>`).join('')}</tr></tbody>`,
        ),
      ).rows,
    ).toHaveLength(1);
  });

  it('leaves out a table that is not shown', () => {
    const both = `${tableOf([ROW])}<div id="copy">${tableOf([ROW])}</div>`;
    const { reading, hidden } = read(both, { isShown: (element) => !element.closest('#copy') });
    expect(reading.kind).toBe('grants');
    expect(hidden).toHaveLength(1);
  });

  it('prefers the exact day of a time element to the words', () => {
    const cell = '<time datetime="2026-12-01T00:00:00Z">Nov 30, 2026</time>';
    const [row] = readGrants(tableOf([[ROW[0] ?? '', 'Available', '$1.00/$2.00', cell]])).rows;
    expect(row?.expires).toMatchObject({ text: 'Nov 30, 2026', value: '2026-12-01' });
  });

  it('does not decide between a time element and words that are months apart', () => {
    const cell = '<time datetime="2027-12-01">Dec 1, 2026</time>';
    const [row] = readGrants(tableOf([[ROW[0] ?? '', 'Available', '$1.00/$2.00', cell]])).rows;
    expect(row?.expires).toMatchObject({ kind: 'unreadable', problem: 'ambiguous-date' });
  });

  it('keeps a row that lacks cells, with what is missing', () => {
    const [, row] = readGrants(tableOf([ROW, ['Load more']])).rows;
    expect(row).toMatchObject({ row: 2, left: { kind: 'unreadable', text: '', problem: 'empty' } });
  });
});

describe('a row with a cell too many', () => {
  const headers = ['Received', 'Expires', 'Balance'];

  it('has no certain dates, since its words may stand under other headers', () => {
    const rows = [['Feb 23, 2026', 'Feb 23, 2026', 'Sep 1, 2027', '$5.00 / $5.00']];
    expect(readGrants(tableOf(rows, headers)).rows).toMatchObject([
      { received: { kind: 'unreadable' }, expires: { kind: 'unreadable', text: 'Feb 23, 2026' } },
    ]);
  });

  it('hides no column that no word names', () => {
    const headers = ['Alpha', 'Beta', 'Gamma', 'Delta'];
    const rows = [ROW, ROW, ['Nov 4, 2025', ...ROW]];
    const [row] = readGrants(tableOf(rows, headers)).rows;
    expect(row?.state).toMatchObject({ value: 'available' });
  });

  it('is read where the cell holds a button, or nothing', () => {
    for (const further of ['<button>Details</button>', '']) {
      const rows = [['Feb 23, 2026', 'Sep 1, 2027', '$5.00 / $5.00', further]];
      expect(readGrants(tableOf(rows, headers)).rows).toMatchObject([{ expires: { value: '2027-09-01' } }]);
    }
  });
});

describe('a second table under the same unknown words', () => {
  const headers = ['Alpha', 'Beta', 'Gamma', 'Delta'];

  it('may get more of the grants while its rows are blank', () => {
    const blank = tableOf([['', '', '', '']], headers);
    expect(readGrants(tableOf([ROW], headers) + blank).extent).toMatchObject({ reason: 'blank-rows' });
    expect(readGrants(tableOf([ROW], headers)).extent).toEqual({ kind: 'whole' });
  });
});

describe('amounts whose decimals stand behind another mark than the page’s others', () => {
  it.each([
    ['$1.00', '$28,84', '$5,00'],
    ['$2,08', '$2,085.62', '$7.00'],
  ])('do not count: %s', (cut, ...others) => {
    const rows = [cut, ...others].map((left) => ['Available', left, 'Mar 1, 2027']);
    const { rows: read } = readGrants(tableOf(rows, ['State', 'Left', 'Expires']));
    expect(read.map(({ left }) => left.kind)).toEqual(['unreadable', 'read', 'read']);
  });
});

describe('dates under unknown words', () => {
  it('are told apart in cells that repeat the words', () => {
    const headers = ['Alpha', 'Beta', 'Gamma', 'Delta'];
    const cells = ROW.map((cell, index) => `<span>${headers[index]}</span> <span>${cell}</span>`);
    expect(readGrants(tableOf([cells], headers)).guessedColumns).toEqual([3, 2, 1, 4]);
  });

  it('are the expiry where there is one column of them and State words decide', () => {
    const [, state = '', balance = '', expires = ''] = ROW;
    const [row] = readGrants(tableOf([[state, balance, expires]], ['Alpha', 'Beta', 'Gamma'])).rows;
    expect(row).toMatchObject({ expires: { kind: 'read' }, received: { kind: 'no-column' } });
    const without = read(tableOf([[balance, expires]], ['Alpha', 'Beta'])).reading;
    expect(without.kind).toBe('unreadable');
  });
});

describe('pages without readable grants', () => {
  it('waits while all rows are skeletons', () => {
    expect(
      read(
        tableOf([
          ['', '', '', ''],
          [' ', '', '', ''],
        ]),
      ).reading,
    ).toEqual({ kind: 'loading' });
  });

  it.each(['No credit grants found.', 'There are no credit grants'])('takes %j at its word', (words) => {
    expect(read(tableOf([[words]])).reading).toMatchObject({ kind: 'none', words });
    expect(read(`<h1>Credit grants</h1><p>${words}</p>`).reading).toMatchObject({ kind: 'none', words });
    expect(read(`${tableOf([])}<p>${words}</p>`).reading).toMatchObject({ kind: 'none', words });
  });

  it('does not take an empty table for no grants', () => {
    expect(read(tableOf([])).reading).toMatchObject({ kind: 'unreadable', problem: 'no-rows' });
    expect(read(tableOf([]), { settled: false }).reading).toEqual({ kind: 'loading' });
  });

  it('says that the table is missing only where one is expected and the page has had its time', () => {
    expect(read('<p>Hello</p>').reading).toMatchObject({ kind: 'unreadable', problem: 'no-table' });
    expect(read('<p>Hello</p>', { settled: false }).reading).toEqual({ kind: 'absent' });
    expect(read('<p>Hello</p>', { expected: false }).reading).toEqual({ kind: 'absent' });
  });

  it('does not choose between two grants tables', () => {
    expect(read(tableOf([ROW]) + tableOf([ROW])).reading).toMatchObject({
      kind: 'unreadable',
      problem: 'two-tables',
    });
  });

  it('does not choose between two columns of one name', () => {
    const table = tableOf([[...ROW, '$9.00/$9.00']], [...GRANTS_HEADERS, 'Balance']);
    expect(read(table).reading).toMatchObject({ kind: 'unreadable', problem: 'column-twice' });
  });
});

describe("the page's own total", () => {
  const headlinesOf = (html: string) => readGrants(html + tableOf([ROW])).headlines;

  it.each([
    '<p>Credit balance</p><p>$69.00</p>',
    '<p>Credit balance $69.00 · and more</p>',
    '<div>Credit balance<span>ⓘ</span><b>$69.00</b></div>',
  ])('is found in %j', (html) => {
    expect(headlinesOf(html)).toEqual([{ label: 'Credit balance', amount: 69_000_000 }]);
  });

  it.each([
    '<button>Add to credit balance</button><p>$69.00</p>',
    '<p>When your credit balance reaches $0, your API requests will stop working.</p>',
    '<p>Credit balance</p><p>$3.93 / $69.00</p>',
    '<p>Credit balance</p><p>Total granted</p>',
    '<p>Credit balance</p>',
  ])('is not made up from %j', (html) => {
    expect(headlinesOf(html)).toEqual([]);
  });

  it('is found once where the page shows it twice, and twice where it shows two', () => {
    expect(headlinesOf('<p>Credit balance $5.00</p><p>Credit balance $5.00</p>')).toHaveLength(1);
    expect(headlinesOf('<p>Credit balance $5.00</p><p>Credit remaining $4.00</p>')).toHaveLength(2);
  });
});
