import type { CellObject } from 'write-excel-file/browser';
import writeExcelFile from 'write-excel-file/browser';
import {
  type EmptyAnalysis,
  type ExplainedHeadline,
  exactly,
  type Grant,
  type GrantsAnalysis,
  type Material,
} from '../../analysis/index.ts';
import { ruleOf } from '../../ledger/index.ts';
import { positionsOf } from '../../report/index.ts';
import {
  headlineWords,
  issueMessage,
  type MessageKey,
  ruleName,
  sourceName,
  statusName,
  type Words,
} from '../../words/index.ts';
import { type ExportFile, fileName } from '../export-file.ts';
import { categoryWords } from '../figures.ts';
import { dayCell, foreignCell, headerCell, moneyCell, numberCell, textCell } from './cells.ts';

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

interface Column {
  header: MessageKey;
  /** In characters. */
  width: number;
  cell: (grant: Grant, words: Words, position: number | null) => CellObject | null;
}

/** The columns of the sheet of grants. */
const GRANT_COLUMNS: readonly Column[] = [
  { header: 'field.row', width: 6, cell: ({ row }) => numberCell(row) },
  { header: 'field.received', width: 12, cell: ({ received }) => dayCell(received) },
  { header: 'field.state', width: 14, cell: ({ state }) => foreignCell(state) },
  { header: 'field.granted', width: 14, cell: ({ granted }) => moneyCell(granted) },
  { header: 'field.left', width: 14, cell: ({ left }) => moneyCell(left) },
  { header: 'field.expires', width: 12, cell: ({ expires }) => dayCell(expires) },
  { header: 'field.status', width: 14, cell: ({ status }, words) => textCell(statusName(words, status)) },
  { header: 'field.at_least', width: 14, cell: ({ spendable }) => moneyCell(spendable.atLeast) },
  { header: 'field.at_most', width: 14, cell: ({ spendable }) => moneyCell(spendable.atMost) },
  { header: 'field.category', width: 22, cell: (grant, words) => textCell(categoryWords(grant, words)) },
  { header: 'field.position', width: 14, cell: (_grant, _words, position) => numberCell(position) },
];

/** A header and one row a grant, in the page's order; a cell is empty where nothing is known. */
function grantRows(analysis: GrantsAnalysis | null, words: Words): (CellObject | null)[][] {
  const header = GRANT_COLUMNS.map(({ header }) => headerCell(words.say(header)));
  if (!analysis) return [header];
  const positions = positionsOf(analysis);
  const rows = analysis.grants.map((grant) =>
    GRANT_COLUMNS.map(({ cell }) => cell(grant, words, positions.get(grant.row) ?? null)),
  );
  return [header, ...rows];
}

type Row = (CellObject | null)[];

/** What the workbook is made from. */
type ForExcel = Pick<Material, 'analysis' | 'version'>;

/** Sums, where they come from, and what is not certain about them: in each row a name, an amount or a text, a remark. */
function totalRows({ analysis, version }: ForExcel, words: Words): Row[] {
  const { headline, provenance, organization } = analysis;
  const said = (label: string, text: string | null): Row => [headerCell(label), foreignCell(text)];
  return [
    ...(headline ? [headlineRow(headline, analysis, words)] : []),
    ...(analysis.status === 'empty'
      ? [said(words.say('panel.empty'), analysis.words)]
      : [...sumRows(analysis, words), ...sourceRows(analysis, words)]),
    said(words.say('field.organization'), organization),
    said(words.say('field.read_at'), words.say('file.utc', words.instant(provenance.readAt))),
    said(words.say('field.page'), provenance.url),
    said(words.say('file.made_by', version), words.say('file.unaffiliated')),
  ];
}

function headlineRow(
  headline: ExplainedHeadline,
  analysis: GrantsAnalysis | EmptyAnalysis,
  words: Words,
): Row {
  const { label, amount } = headline;
  return [
    headerCell(words.say('file.page_says', label)),
    moneyCell(amount),
    textCell(headlineWords(headline, analysis, words)),
  ];
}

function sumRows({ totals }: GrantsAnalysis, words: Words): Row[] {
  const { granted, used, expired, notStarted, usable } = totals;
  return [
    [headerCell(words.say('file.granted')), moneyCell(granted)],
    [headerCell(words.say('file.used')), moneyCell(used)],
    [headerCell(words.say('file.expired')), moneyCell(expired)],
    [headerCell(words.say('file.not_started')), moneyCell(notStarted)],
    [headerCell(words.say('file.usable')), moneyCell(exactly(usable))],
    [headerCell(words.say('file.usable_at_least')), moneyCell(usable.atLeast)],
    [headerCell(words.say('file.usable_at_most')), moneyCell(usable.atMost)],
  ];
}

function sourceRows({ drawOrder, issues }: GrantsAnalysis, words: Words): Row[] {
  const { rule } = drawOrder;
  const source = sourceName(words, ruleOf(rule).source);
  return [
    [headerCell(words.say('file.draw_order')), textCell(ruleName(words, rule)), textCell(source)],
    ...issues.map(
      (one): Row => [
        headerCell(words.say('file.uncertain')),
        textCell(one.code),
        textCell(issueMessage(words, one)),
      ],
    ),
  ];
}
