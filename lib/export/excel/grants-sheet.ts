import type { CellObject } from 'write-excel-file/browser';
import { type Grant, type GrantsAnalysis, usedOf } from '../../analysis/index.ts';
import { positionsOf } from '../../report/index.ts';
import { larger, NO_MONEY, sumIfKnown } from '../../values/index.ts';
import { categoryName, type MessageKey, statusName, type Words } from '../../words/index.ts';
import { dayCell, foreignCell, headerCell, moneyCell, numberCell, type SheetRow, textCell } from './cells.ts';

interface Column {
  header: MessageKey;
  /** In characters. */
  width: number;
  cell: (grant: Grant, words: Words, position: number | null) => CellObject | null;
  /** The total below the column, if it has one. */
  total?: (analysis: GrantsAnalysis) => CellObject | null;
}

/** The columns of the sheet of grants. */
const COLUMNS: readonly Column[] = [
  { header: 'field.row', width: 8, cell: ({ row }) => numberCell(row) },
  { header: 'field.received', width: 13, cell: ({ received }) => dayCell(received) },
  { header: 'field.state', width: 14, cell: ({ state }) => foreignCell(state) },
  {
    header: 'field.granted',
    width: 14,
    cell: ({ granted }) => moneyCell(granted),
    total: ({ totals }) => moneyCell(totals.granted),
  },
  { header: 'field.left', width: 14, cell: ({ left }) => moneyCell(left), total: leftTotal },
  {
    header: 'field.used',
    width: 14,
    cell: (grant) => moneyCell(usedOf(grant)),
    total: ({ totals }) => moneyCell(totals.used),
  },
  { header: 'field.expires', width: 13, cell: ({ expires }) => dayCell(expires) },
  { header: 'field.status', width: 14, cell: ({ status }, words) => textCell(statusName(words, status)) },
  {
    header: 'field.at_least',
    width: 20,
    cell: ({ spendable }) => moneyCell(spendable.atLeast),
    total: ({ totals }) => moneyCell(larger(totals.spendable.atLeast, NO_MONEY)),
  },
  {
    header: 'field.at_most',
    width: 20,
    cell: ({ spendable }) => moneyCell(spendable.atMost),
    total: ({ totals }) => moneyCell(totals.spendable.atMost),
  },
  {
    header: 'field.category',
    width: 14,
    cell: ({ category }, words) => textCell(categoryName(words, category)),
  },
  { header: 'field.guess', width: 22, cell: guessCell },
  { header: 'field.position', width: 15, cell: (_grant, _words, position) => numberCell(position) },
];

export const GRANT_WIDTHS = COLUMNS.map(({ width }) => ({ width }));

export function grantHeaders(words: Words): string[] {
  return COLUMNS.map(({ header }) => words.say(header));
}

/** A header, one row for each grant in the page's order, and the totals. Cells of unknown values are empty. */
export function grantRows(analysis: GrantsAnalysis | null, words: Words): SheetRow[] {
  const header = grantHeaders(words).map(headerCell);
  if (!analysis) return [header];
  const positions = positionsOf(analysis);
  const rows = analysis.grants.map((grant) =>
    COLUMNS.map(({ cell }) => cell(grant, words, positions.get(grant.row) ?? null)),
  );
  return [header, ...rows, totalRow(analysis, words)];
}

function totalRow(analysis: GrantsAnalysis, words: Words): SheetRow {
  const [, ...others] = COLUMNS;
  const sums = others.map(({ total }) => total?.(analysis) ?? null);
  return [headerCell(words.say('file.total')), ...sums.map(inBold)];
}

function inBold(cell: CellObject | null): CellObject | null {
  return cell && { ...cell, fontWeight: 'bold' };
}

/** The sum of what is left; `null` if the list was not seen in full. */
function leftTotal({ grants, totals }: GrantsAnalysis): CellObject | null {
  return totals.granted === null ? null : moneyCell(sumIfKnown(grants.map(({ left }) => left)));
}

/** Whether the category is a guess. Empty if there is no category. */
function guessCell({ category, categorySource }: Grant, words: Words): CellObject | null {
  if (category === 'unknown') return null;
  return textCell(words.say(categorySource === 'inferred' ? 'file.guess' : 'file.set_by_user'));
}
