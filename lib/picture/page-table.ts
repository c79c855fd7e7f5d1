import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import type { GrantsReading, RowReading } from '../page/index.ts';
import { sumIfKnown } from '../values/index.ts';
import { rangeWords, type Words } from '../words/index.ts';
import type { Callouts } from './callouts.ts';
import type { PageTable, PictureRow } from './picture.ts';
import type { Redaction } from './redact.ts';
import { rangeOf } from './undrawn.ts';

/** More rows or columns than these make no picture; their sums or number stand in their place. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 8;

/** The page's table as it stands, each row with its callout. */
export function pageTableOf(
  { headers, rows }: GrantsReading,
  analysis: GrantsAnalysis,
  callouts: Callouts,
  redaction: Redaction,
  words: Words,
): PageTable {
  const all = new Set(rows.flatMap((row) => [...wordsByColumn(row, redaction).keys()]));
  const known = new Set(rows.flatMap(knownColumns));
  const others = [...all].filter((column) => !known.has(column));
  const columns = [...known, ...others].slice(0, MOST_COLUMNS).sort((one, other) => one - other);
  const state = rows.map((row) => row.state).find((cell) => cell.kind !== 'no-column');
  const stateAt = state && 'column' in state ? columns.indexOf(state.column) : -1;
  const shown = rows.slice(0, MOST_ROWS);
  const expired = new Set(analysis.grants.filter(({ status }) => status === 'expired').map(({ row }) => row));
  const hidden = new Set(rows.slice(MOST_ROWS).map(({ row }) => row));
  return {
    headers: columns.map((column) => redaction.unknown(headers[column - 1] ?? '')),
    stateAt: stateAt < 0 ? null : stateAt,
    rows: shown.map((row) => ({
      ...pictureRow(row, columns, callouts, redaction, words),
      isExpired: expired.has(row.row),
    })),
    notes: [
      ...moreRows(
        analysis.grants.filter(({ row }) => hidden.has(row)),
        words,
      ),
      ...(all.size > columns.length ? [words.count('picture.more_columns', all.size - columns.length)] : []),
    ],
  };
}

function pictureRow(
  row: RowReading,
  columns: readonly number[],
  callouts: Callouts,
  redaction: Redaction,
  words: Words,
): Omit<PictureRow, 'isExpired'> {
  const texts = wordsByColumn(row, redaction);
  return {
    row: row.row,
    name: words.say('picture.row', String(row.row)),
    cells: columns.map((column) => texts.get(column) ?? ''),
    callout: callouts.of(row.row),
  };
}

function knownCells({ received, state, left, granted, expires }: RowReading) {
  return [received, state, left, granted, expires].flatMap((cell) =>
    cell.kind === 'no-column' ? [] : [cell],
  );
}

function knownColumns(row: RowReading): number[] {
  return knownCells(row).map(({ column }) => column);
}

function wordsByColumn(row: RowReading, redaction: Redaction): Map<number, string> {
  const known = knownCells(row).map(({ column, text }): [number, string] => [column, redaction.known(text)]);
  const others = row.extras.map(({ column, text }): [number, string] => [column, redaction.unknown(text)]);
  return new Map([...others, ...known]);
}

/** The sums of rows that are not drawn; a sum that is not known is left out and not made up. */
function moreRows(grants: readonly Grant[], words: Words): string[] {
  if (grants.length === 0) return [];
  const spendable = rangeWords(words, rangeOf(grants));
  const left = sumIfKnown(grants.map((grant) => grant.left));
  const granted = sumIfKnown(grants.map((grant) => grant.granted));
  const sums = left !== null && granted !== null ? [words.money(left), words.money(granted)] : undefined;
  return [
    sums
      ? words.count('picture.more_rows', grants.length, spendable, ...sums)
      : words.count('picture.more_rows_unsummed', grants.length, spendable),
  ];
}
