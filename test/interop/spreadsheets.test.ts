import { beforeAll, describe, expect, it } from 'vitest';
import { excelFile } from '../../lib/export/excel/workbook.ts';
import { exportFile } from '../../lib/export/files.ts';
import { reportOf } from '../../lib/report/write/report.ts';
import type { Words } from '../../lib/words/words.ts';
import { accountOfRows } from '../support/account.ts';
import { SIX_GRANTS } from '../support/analysis.ts';
import type { RowTexts } from '../support/page.ts';
import { englishWords } from '../support/words.ts';
import { ensureLibreOffice, openInCalc, type Sheet } from './libre-office.ts';

/** Six grants, one of them with a State word that is a formula, one of which nothing can be read, and a debt in millionths. */
const ROWS: readonly RowTexts[] = [
  ...SIX_GRANTS,
  ['Oct 9, 2026', '=1+1', '$1,234.567891 / $2,000.00', 'Feb 1, 2027'],
  ['?', '_x0041_', 'n/a', '?'],
  ['Oct 9, 2026', 'Available', '-$0.07 / $15.00', 'Feb 1, 2027'],
];
const MATERIAL = accountOfRows(ROWS, '$69.00');

let words: Words;
let workbook: Map<string, Sheet>;
let csv: Sheet | undefined;
beforeAll(async () => {
  const soffice = ensureLibreOffice();
  words = await englishWords();
  const excel = await excelFile(MATERIAL, words);
  workbook = openInCalc(soffice, excel.name, excel.content);
  const { name, content } = exportFile('csv', MATERIAL, words);
  [csv] = openInCalc(soffice, name, content).values();
});

/** The cells of the grants below a header, by its word, without any total; an empty cell is `null`. */
function column(sheet: Sheet | undefined, header: string) {
  const place = sheet?.[0]?.findIndex((cell) => cell?.value === header) ?? -1;
  expect(place, header).toBeGreaterThanOrEqual(0);
  return sheet?.slice(1, ROWS.length + 1).map((row) => row[place] ?? null) ?? [];
}

const numbers = (figures: readonly (string | null)[]) =>
  figures.map((figure) => (figure === null ? null : Number(figure)));

describe('in LibreOffice', () => {
  it('the Excel workbook opens with every amount a currency, every day a date, and unknown empty', () => {
    expect([...workbook.keys()]).toEqual(['Credit grants', 'Totals and sources']);
    const sheet = workbook.get('Credit grants');
    const { grants } = reportOf(MATERIAL, words);
    for (const field of ['granted', 'left'] as const) {
      const cells = column(sheet, field === 'left' ? 'Left' : 'Granted');
      expect(cells.map((cell) => cell && Number(cell.value))).toEqual(
        numbers(grants.map((grant) => grant[field])),
      );
      expect(cells.filter((cell) => cell && cell.type !== 'currency')).toEqual([]);
    }
    for (const field of ['received', 'expires'] as const) {
      const cells = column(sheet, field === 'received' ? 'Received' : 'Expires');
      expect(cells.map((cell) => cell?.value ?? null)).toEqual(grants.map((grant) => grant[field]));
      expect(cells.filter((cell) => cell && cell.type !== 'date')).toEqual([]);
    }
    expect(sheet?.at(-1)?.[0]?.value).toBe('Total');
    const totals = workbook.get('Totals and sources') ?? [];
    expect(totals.find(([name]) => name?.value === 'The page says: Credit balance')?.[1]?.value).toBe('69');
    expect(column(sheet, 'State')[6]).toEqual({
      type: 'string',
      value: '=1+1',
      shown: '=1+1',
      formula: null,
    });
  });

  it('the Excel workbook keeps a text that looks like one of its escapes', () => {
    expect(column(workbook.get('Credit grants'), 'State')[7]?.value).toBe('_x0041_');
  });

  it('the Excel workbook shows dollars with their cents, and what is more exact than cents in full', () => {
    const shown = column(workbook.get('Credit grants'), 'Left').map((cell) => cell?.shown);
    expect(shown[2]).toBe('$3.93');
    expect(shown[6]).toBe('$1,234.567891');
    expect(shown[8]).toBe('-$0.07');
  });

  it('the CSV opens with the figures of the JSON report as numbers, and runs no cell', () => {
    const { grants } = reportOf(MATERIAL, words);
    for (const field of ['granted', 'left'] as const) {
      const cells = column(csv, field);
      expect(cells.map((cell) => cell && Number(cell.value))).toEqual(
        numbers(grants.map((grant) => grant[field])),
      );
    }
    expect(column(csv, 'expires').map((cell) => cell?.value ?? null)).toEqual(
      grants.map(({ expires }) => expires),
    );
    expect(csv?.flat().filter((cell) => cell !== null && cell.formula !== null)).toEqual([]);
  });
});
