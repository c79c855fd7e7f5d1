import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/analysis/insight/account.ts';
import { moneyCell } from '../../../lib/export/excel/cells.ts';
import { excelFile } from '../../../lib/export/excel/workbook.ts';
import { fromDecimal, microDollars } from '../../../lib/values/money.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom, accountOfRows } from '../../support/account.ts';
import { basisOf, SIX_GRANTS } from '../../support/analysis.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

async function read(account: Account) {
  const { content } = await excelFile(account, words);
  const [grants, totals] = await readExcelFile(Buffer.from(content));
  return { content, grants: grants?.data ?? [], totals: totals?.data ?? [] };
}

describe('the Excel workbook', () => {
  it('has numbers, dates and words that another library reads back', async () => {
    const { grants } = await read(accountOfRows(SIX_GRANTS, '$69.00'));
    expect(grants[0]?.slice(0, 6)).toEqual(['Row', 'Received', 'State', 'Granted', 'Left', 'Used']);
    expect(grants[3]).toEqual([
      3,
      new Date('2025-11-04'),
      'Available',
      10,
      3.93,
      6.07,
      new Date('2026-12-01'),
      'spendable',
      3.93,
      3.93,
      'Paid',
      'yes',
      1,
    ]);
    expect(grants).toHaveLength(8);
  });

  it('leaves empty what is not known', async () => {
    const { grants, totals } = await read(accountOfRows([...SIX_GRANTS, ['?', 'Available', 'n/a', '?']]));
    expect(grants[7]?.slice(0, 6)).toEqual([7, null, 'Available', null, null, null]);
    expect(grants[8]).toEqual(['Total', ...Array(7).fill(null), 23.93, ...Array(4).fill(null)]);
    const balances = totals.filter(([name]) => String(name).startsWith('Spendable balance'));
    expect(balances.map(([name, amount]) => [name, amount])).toEqual([
      ['Spendable balance, at least', 23.93],
      ['Spendable balance, at most', null],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@cmd', '=HYPERLINK("x")'])('keeps %j text', async (state) => {
    const { content, grants } = await read(
      accountOfRows([['Nov 4, 2025', state, '$1.00 / $2.00', 'Dec 1, 2026']]),
    );
    expect(grants[1]?.[2]).toBe(state);
    expect(strFromU8(unzipSync(content)['xl/worksheets/sheet1.xml'] ?? expect.fail())).not.toContain('<f');
  });

  it.each(['_x0041_', 'a_x000D_b', '_x005F_', '_x005f_x0041_', '__x0041__', '_x41_', '_X0041_'])(
    'keeps %j as it stands, though the format takes a part of such a text for a sign',
    async (state) => {
      const { grants, totals } = await read(
        accountOfRows([['Nov 4, 2025', state, '$1.00 / $2.00', 'Dec 1, 2026']], '$1.00'),
      );
      expect(grants[1]?.[2]).toBe(state);
      expect(totals.flat().filter((cell) => String(cell).includes(`“${state}”`)).length).toBeGreaterThan(0);
    },
  );

  it('sums up below the grants what can be summed up, and calls no total what is one of a part', async () => {
    const { grants } = await read(accountOfRows(SIX_GRANTS, '$69.00'));
    expect(grants.at(-1)).toEqual([
      'Total',
      null,
      null,
      69,
      61.93,
      7.07,
      null,
      null,
      23.93,
      23.93,
      null,
      null,
      null,
    ]);
  });

  it('holds the grants, and not their total, in a table with a filter that is named as its header', async () => {
    const files = unzipSync((await read(accountOfRows(SIX_GRANTS))).content);
    const text = (path: string) => strFromU8(files[path] ?? expect.fail(path));
    const table = new DOMParser().parseFromString(text('xl/tables/table1.xml'), 'text/xml');
    const [grants] = await readExcelFile(Buffer.from((await read(accountOfRows(SIX_GRANTS))).content));
    expect(table.documentElement.getAttribute('ref')).toBe('A1:M7');
    expect(table.querySelector('autoFilter')?.getAttribute('ref')).toBe('A1:M7');
    expect([...table.querySelectorAll('tableColumn')].map((column) => column.getAttribute('name'))).toEqual(
      grants?.data[0],
    );
    expect(text('xl/worksheets/sheet1.xml')).toMatch(
      /<tableParts count="1"><tablePart r:id="rId-table-1"\/><\/tableParts><\/worksheet>$/,
    );
    expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table1.xml"');
    expect(text('[Content_Types].xml')).toContain('PartName="/xl/tables/table1.xml"');
    expect(text('xl/worksheets/sheet2.xml')).not.toContain('tableParts');
  });

  it.each([
    ['Acme', 'grantlens-credit-grants-2026-11-22-1402-Acme.xlsx'],
    ['Ünï / Co: “7”', 'grantlens-credit-grants-2026-11-22-1402-Ünï-Co-7.xlsx'],
    ['../..\\', 'grantlens-credit-grants-2026-11-22-1402.xlsx'],
    [null, 'grantlens-credit-grants-2026-11-22-1402.xlsx'],
  ])('is named after when it was read and the organization %j', async (organization, name) => {
    const account = accountOfRows(SIX_GRANTS);
    const analysis = { ...account.analysis, organization };
    expect((await excelFile({ ...account, analysis }, words)).name).toBe(name);
  });

  it('says of a category whether it is a guess', async () => {
    const account = accountOfRows(SIX_GRANTS);
    if (account.analysis.status === 'empty') expect.fail();
    const grants = account.analysis.grants.map((grant) =>
      grant.row === 1 ? { ...grant, categorySource: 'user' as const } : grant,
    );
    const { grants: rows } = await read({ ...account, analysis: { ...account.analysis, grants } });
    expect(rows[0]?.[11]).toBe('Category is a guess');
    expect(rows.slice(1, 3).map((row) => row.slice(10, 12))).toEqual([
      ['Promotional', 'no, set by the user'],
      ['Promotional', 'yes'],
    ]);
  });

  it('freezes the header, sets widths and formats money as dollars', async () => {
    const files = unzipSync((await read(accountOfRows(SIX_GRANTS))).content);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? expect.fail());
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<col [^>]*width="22"/);
    expect(strFromU8(files['xl/styles.xml'] ?? expect.fail())).toContain('[$$-409]#,##0.00####');
  });

  it('tells the sums, their rule with its source, and the page', async () => {
    const { totals } = await read(accountOfRows(SIX_GRANTS, '$69.00'));
    const told = new Map(totals.map(([name, value, remark]) => [name, [value, remark ?? null]]));
    expect(told.get('The page says: Credit balance')).toEqual([69, 'everything ever granted']);
    expect(totals.filter(([name]) => String(name).startsWith('Spendable'))).toEqual([
      ['Spendable balance', 23.93, null],
    ]);
    expect(told.get('Read UTC')?.[0]).toEqual(new Date('2026-11-22T14:02:11.000Z'));
    expect(told.get('Draw order, assuming')).toEqual([
      'Soonest expiry',
      'OpenAI help article 6584194, about 2022',
    ]);
    expect(told.get('Page')?.[0]).toBe(
      'https://platform.openai.com/settings/organization/billing/credit-grants',
    );
  });

  it('is written of a page without grants', async () => {
    const { grants, totals } = await read(
      accountFrom(basisOf('<h1>Credit Grants</h1><p>No credit grants found.</p>')),
    );
    expect(grants).toHaveLength(1);
    expect(totals[0]).toEqual(
      ['No credit grants on this page.', 'No credit grants found.', null].slice(0, totals[0]?.length),
    );
  });

  it('is written of more rows than fit into one piece of a compressed file', async () => {
    const row = SIX_GRANTS[0] ?? expect.fail();
    expect((await read(accountOfRows(Array.from({ length: 1000 }, () => row)))).grants).toHaveLength(1002);
  });

  it('holds every amount to its last decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (integer) => {
        const amount = microDollars(integer) ?? expect.fail();
        const written = String(moneyCell(amount)?.value);
        expect(fromDecimal(Number(written).toFixed(6))).toBe(amount);
      }),
    );
  });
});
