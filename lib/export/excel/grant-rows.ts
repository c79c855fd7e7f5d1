import type { CellObject } from 'write-excel-file/browser';
import type { Grant, GrantsAnalysis } from '../../analysis/index.ts';
import { positionsOf } from '../../report/index.ts';
import { type MessageKey, statusName, type Words } from '../../words/index.ts';
import { categoryWords } from '../figures.ts';
import { dayCell, foreignCell, headerCell, moneyCell, numberCell, textCell } from './cells.ts';

interface Column {
  header: MessageKey;
  /** In characters. */
  width: number;
  cell: (grant: Grant, words: Words, position: number | null) => CellObject | null;
}

/** The columns of the sheet of grants. */
export const GRANT_COLUMNS: readonly Column[] = [
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
export function grantRows(analysis: GrantsAnalysis | null, words: Words): (CellObject | null)[][] {
  const header = GRANT_COLUMNS.map(({ header }) => headerCell(words.say(header)));
  if (!analysis) return [header];
  const positions = positionsOf(analysis);
  const rows = analysis.grants.map((grant) =>
    GRANT_COLUMNS.map(({ cell }) => cell(grant, words, positions.get(grant.row) ?? null)),
  );
  return [header, ...rows];
}
