import writeExcelFile from 'write-excel-file/browser';
import {
  type Account,
  type EmptyAnalysis,
  type ExplainedHeadline,
  type GrantsAnalysis,
  type Insight,
  onlyValue,
} from '../../analysis/index.ts';
import { ruleOf } from '../../ledger/index.ts';
import {
  fromNothing,
  headlineWords,
  issueMessage,
  owedWords,
  ruleName,
  sourceName,
  type Words,
} from '../../words/index.ts';
import { type ExportFile, fileOf } from '../export-file.ts';
import { knownParts } from '../figures.ts';
import { rulingLines } from '../ruling-lines.ts';
import { foreignCell, headerCell, instantCell, moneyCell, type SheetRow, textCell } from './cells.ts';
import { GRANT_WIDTHS, grantHeaders, grantRows } from './grants-sheet.ts';
import { filteredTable } from './table.ts';

const TOTAL_WIDTHS = [40, 24, 90];

export type ExcelFile = ExportFile<Uint8Array<ArrayBuffer>>;

/** Writes a workbook of real numbers and dates: the grants as a table, and on a second sheet their sums and sources. */
export async function excelFile(made: ForExcel, words: Words): Promise<ExcelFile> {
  const { analysis } = made;
  const judged = analysis.status === 'empty' ? null : analysis;
  const rows = judged?.grants.length ?? 0;
  const blob = await writeExcelFile(
    [
      {
        sheet: words.say('file.grants_sheet'),
        data: grantRows(judged, words),
        columns: GRANT_WIDTHS,
        stickyRowsCount: 1,
      },
      {
        sheet: words.say('file.totals_sheet'),
        data: totalRows(made, words),
        columns: TOTAL_WIDTHS.map((width) => ({ width })),
      },
    ],
    { features: rows > 0 ? [filteredTable(grantHeaders(words), rows)] : [] },
  ).toBlob();
  return fileOf('excel', analysis, new Uint8Array(await blob.arrayBuffer()));
}

/** What the workbook is made from. */
type ForExcel = Pick<Account, 'analysis' | 'insight' | 'version'>;

/** Sums, their sources, and what is not certain about them. Each row has a name, an amount or a text, and a remark. */
function totalRows({ analysis, insight, version }: ForExcel, words: Words): SheetRow[] {
  const { headline, provenance, organization } = analysis;
  const said = (label: string, text: string | null): SheetRow => [headerCell(label), foreignCell(text)];
  return [
    ...(headline ? [headlineRow(headline, analysis, words)] : []),
    ...(analysis.status === 'empty'
      ? [said(words.say('panel.empty'), analysis.words)]
      : [...sumRows(analysis, words), ...sourceRows(analysis, insight, words)]),
    said(words.say('field.organization'), organization),
    said(words.say('field.currency'), words.say('file.currency')),
    [headerCell(words.say('file.utc', words.say('field.read_at'))), instantCell(provenance.readAt)],
    said(words.say('field.page'), provenance.url),
    said(words.say('file.made_by', version), words.say('file.unaffiliated')),
  ];
}

function headlineRow(
  headline: ExplainedHeadline,
  analysis: GrantsAnalysis | EmptyAnalysis,
  words: Words,
): SheetRow {
  const { label, amount } = headline;
  return [
    headerCell(words.say('file.page_says', label)),
    moneyCell(amount),
    textCell(headlineWords(headline, analysis, words)),
  ];
}

function sumRows(analysis: GrantsAnalysis, words: Words): SheetRow[] {
  const parts = knownParts(analysis).map(({ key, atLeast, isAll }): SheetRow => {
    const row = [headerCell(words.say(key)), moneyCell(atLeast)];
    return isAll || atLeast === null ? row : [...row, textCell(words.say('file.at_least'))];
  });
  return [
    [headerCell(words.say('file.granted')), moneyCell(analysis.totals.granted)],
    ...parts,
    ...balanceRows(analysis, words),
  ];
}

/** One figure if it is exact, otherwise the ends of its range; and what is owed. */
function balanceRows(analysis: GrantsAnalysis, words: Words): SheetRow[] {
  const usable = fromNothing(analysis.totals.spendable);
  const owed = owedWords(words, analysis);
  const debt = owed === '' ? [] : [[headerCell(words.say('file.debt')), textCell(owed)]];
  const balance = onlyValue(usable);
  if (balance !== null) return [[headerCell(words.say('file.usable')), moneyCell(balance)], ...debt];
  return [
    [headerCell(words.say('file.usable_at_least')), moneyCell(usable.atLeast)],
    [headerCell(words.say('file.usable_at_most')), moneyCell(usable.atMost)],
    ...debt,
  ];
}

function sourceRows(analysis: GrantsAnalysis, insight: Insight | null, words: Words): SheetRow[] {
  const { drawOrder, issues } = analysis;
  const { rule } = drawOrder;
  const source = sourceName(words, ruleOf(rule).source);
  return [
    [headerCell(words.say('file.draw_order')), textCell(ruleName(words, rule)), textCell(source)],
    ...rulingLines(analysis, insight, words).map(
      (line): SheetRow => [headerCell(words.say('file.evidence')), null, textCell(line)],
    ),
    ...issues.map(
      (one): SheetRow => [
        headerCell(words.say('file.uncertain')),
        textCell(one.code),
        textCell(issueMessage(words, one)),
      ],
    ),
  ];
}
