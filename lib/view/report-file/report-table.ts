import type { GrantsAnalysis } from '../../analysis/analysis.ts';
import type { GrantsReading, RowReading } from '../../page/reading.ts';
import type { MessageKey, Words } from '../../words/words.ts';
import type { RuleTable } from '../insight/insight-view.ts';
import { rowMarksOf } from '../row-marks.ts';

type Cell = 'received' | 'state' | 'left' | 'granted' | 'expires';

const CELLS: Record<Cell, MessageKey> = {
  received: 'opened.received',
  state: 'opened.state',
  left: 'opened.left',
  granted: 'opened.granted',
  expires: 'opened.expires',
};

/** Enough of a cell's words to know it by. */
const LONGEST_WORDS = 200;

/** The page's own table, in its own words, with what becomes of each row beside it. */
export function reportTable(reading: GrantsReading, analysis: GrantsAnalysis, words: Words): RuleTable {
  const columns = columnsOf(reading, words);
  const everyRow = analysis.grants.map(({ row }) => row);
  const marks = rowMarksOf({ ...analysis, onScreen: everyRow }, words);
  return {
    caption: words.say('opened.table'),
    columns: [words.say('opened.row_column'), ...columns.map(({ name }) => name), words.say('panel.name')],
    rows: reading.rows.map((row, index) => ({
      name: String(row.row),
      cells: [...columns.map(({ cell }) => [textOf(row, cell)]), [marks[index]?.label ?? '']],
    })),
  };
}

interface TableColumn {
  cell: Cell;
  name: string;
}

/** One for each of the page's columns that is read, in the page's order; all rows of a table have the same. */
function columnsOf({ rows: [first], headers }: GrantsReading, words: Words): TableColumn[] {
  const at = new Map<number, Cell>();
  for (const cell of Object.keys(CELLS) as Cell[]) {
    const found = first?.[cell];
    if (found && found.kind !== 'no-column' && !at.has(found.column)) at.set(found.column, cell);
  }
  return [...at]
    .sort(([one], [other]) => one - other)
    .map(([column, cell]) => ({ cell, name: headers[column - 1] || words.say(CELLS[cell]) }));
}

function textOf(row: RowReading, cell: Cell): string {
  const found = row[cell];
  return found.kind === 'no-column' ? '' : found.text.slice(0, LONGEST_WORDS);
}
