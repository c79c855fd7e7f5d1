import writeExcelFile from 'write-excel-file/browser';
import type { Words } from '../../words/index.ts';
import { type ExportFile, fileName } from '../export-file.ts';
import { GRANT_COLUMNS, grantRows } from './grant-rows.ts';
import { type ForExcel, totalRows } from './total-rows.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TOTAL_WIDTHS = [40, 24, 90];

export type ExcelFile = ExportFile<Uint8Array<ArrayBuffer>>;

/** Writes the grants, and on a second sheet their sums and sources, as a workbook of real numbers and dates. */
export async function excelFile(made: ForExcel, words: Words): Promise<ExcelFile> {
  const { analysis } = made;
  const blob = await writeExcelFile([
    {
      sheet: words.say('file.grants_sheet'),
      data: grantRows(analysis.status === 'empty' ? null : analysis, words),
      columns: GRANT_COLUMNS.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.say('file.totals_sheet'),
      data: totalRows(made, words),
      columns: TOTAL_WIDTHS.map((width) => ({ width })),
    },
  ]).toBlob();
  const content = new Uint8Array(await blob.arrayBuffer());
  return { name: fileName(analysis, 'xlsx'), type: TYPE, content };
}
