import type { GrantsAnalysis } from '../../analysis/index.ts';
import type { GrantsReading, RowReading } from '../../page/index.ts';
import { visible } from '../../values/index.ts';
import type { MessageKey, RuleTable, Words } from '../../words/index.ts';
import { rowMarksOf } from '../row-marks.ts';

const CELLS = ['received', 'state', 'left', 'granted', 'expires'] as const;

const NAMES: Record<(typeof CELLS)[number], MessageKey> = {
  received: 'opened.received',
  state: 'opened.state',
  left: 'opened.left',
  granted: 'opened.granted',
  expires: 'opened.expires',
};

/** Longer cell texts are cut. */
const MAX_TEXT_LENGTH = 200;

/** The page's own table with the mark of each row beside it; `name` is the name of the file. */
export function reportTable(
  name: string,
  reading: GrantsReading,
  analysis: GrantsAnalysis,
  words: Words,
): RuleTable {
  const columns = columnsOf(reading, words);
  const everyRow = analysis.grants.map(({ row }) => row);
  const marks = rowMarksOf({ ...analysis, onScreen: everyRow }, words);
  return {
    caption: words.say('opened.table', name),
    columns: [
      words.say('opened.row_column'),
      ...columns.map((column) => column.name),
      words.say('panel.name'),
    ],
    rows: reading.rows.map((row, index) => ({
      name: String(row.row),
      isRuledOut: false,
      cells: [...columns.map(({ column }) => [textAt(row, column)]), [marks[index]?.label ?? '']],
    })),
  };
}

interface TableColumn {
  column: number;
  name: string;
}

/** A grants page has fewer columns. */
const MAX_COLUMNS = 20;

/** The page's columns, in page order. All rows of a table have the same columns. */
function columnsOf({ rows: [first], headers }: GrantsReading, words: Words): TableColumn[] {
  if (!first) return [];
  const names = new Map(first.extras.map(({ column }) => [column, '']));
  for (const cell of CELLS) {
    const found = first[cell];
    if (found.kind !== 'no-column' && !names.get(found.column))
      names.set(found.column, words.say(NAMES[cell]));
  }
  return [...names]
    .sort(([one], [other]) => one - other)
    .slice(0, MAX_COLUMNS)
    .map(([column, name]) => ({ column, name: visible(headers[column - 1] ?? '') || name }));
}

function textAt(row: RowReading, column: number): string {
  const cells = [...CELLS.map((cell) => row[cell]), ...row.extras];
  const found = cells.find((cell) => 'column' in cell && cell.column === column);
  return found && 'text' in found ? visible(found.text.slice(0, MAX_TEXT_LENGTH)) : '';
}
