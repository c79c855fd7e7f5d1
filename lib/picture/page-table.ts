import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import { type GrantsReading, isListLayout, type RowReading } from '../page/index.ts';
import { type Place, placeBelow, type Redact } from '../redaction/index.ts';
import { setApart, sumIfKnown } from '../values/index.ts';
import { maySpend, rangeWords, type Words } from '../words/index.ts';
import type { Callouts } from './callouts.ts';
import type { PageTable, PictureRow } from './picture.ts';
import { rangeOf } from './undrawn.ts';

/** Limits of a picture's table. A note gives the sums of further rows and the number of further columns. */
const MAX_ROWS = 60;
/** A longer table leaves out rows that cannot be spent, so that the rest stays legible in a chat. */
const LONG = 24;
const MAX_COLUMNS = 8;

/** The page's table as it is, each row with its callout. */
export function pageTableOf(
  reading: GrantsReading,
  analysis: GrantsAnalysis,
  callouts: Callouts,
  redact: Redact,
  words: Words,
): PageTable {
  const { headers, rows } = reading;
  const all = new Set(rows.flatMap((row) => [...columnsOf(row)]));
  const known = new Set(rows.flatMap(knownColumns));
  const others = [...all].filter((column) => !known.has(column));
  const columns = [...known, ...others].slice(0, MAX_COLUMNS).sort((one, other) => one - other);
  const state = rows.map((row) => row.state).find((cell) => cell.kind !== 'no-column');
  const stateAt = state && 'column' in state ? columns.indexOf(state.column) : -1;
  const shown = rowsShown(rows, analysis);
  const expired = new Set(analysis.grants.filter(({ status }) => status === 'expired').map(({ row }) => row));
  const drawn = new Set(shown.map(({ row }) => row));
  return {
    headers: isListLayout(reading.layout)
      ? []
      : columns.map((column) => setApart(redact(headers[column - 1] ?? '', 'label'))),
    stateAt: stateAt < 0 ? null : stateAt,
    rows: shown.map((row) => ({
      ...pictureRow(row, { columns, headers }, callouts, redact, words),
      isExpired: expired.has(row.row),
    })),
    notes: [
      ...moreRows(
        analysis.grants.filter(({ row }) => !drawn.has(row)),
        words,
      ),
      ...(all.size > columns.length ? [words.count('picture.more_columns', all.size - columns.length)] : []),
    ],
  };
}

/** All rows of a short table. Of a long one, in the page's order, those that may be spendable, and as many others as fit. */
function rowsShown(rows: readonly RowReading[], { grants }: GrantsAnalysis): RowReading[] {
  const live = new Set(grants.filter(maySpend).map(({ row }) => row));
  const first = [...rows].sort((a, b) => Number(live.has(b.row)) - Number(live.has(a.row)));
  const most = Math.min(MAX_ROWS, Math.max(LONG, live.size));
  const kept = new Set(first.slice(0, most).map(({ row }) => row));
  return rows.filter(({ row }) => kept.has(row));
}

function pictureRow(
  row: RowReading,
  { columns, headers }: { columns: readonly number[]; headers: readonly string[] },
  callouts: Callouts,
  redact: Redact,
  words: Words,
): Omit<PictureRow, 'isExpired'> {
  const texts = wordsByColumn(row, headers, redact);
  return {
    row: row.row,
    name: words.say('picture.row', String(row.row)),
    cells: columns.map((column) => setApart(texts.get(column) ?? '')),
    callout: callouts.of(row.row),
  };
}

interface KnownCell {
  column: number;
  text: string;
  place: Place;
}

function knownCells({ received, state, left, granted, expires }: RowReading): KnownCell[] {
  const cells = [
    { cell: received, place: 'date' },
    { cell: state, place: 'state' },
    { cell: left, place: 'money' },
    { cell: granted, place: 'money' },
    { cell: expires, place: 'date' },
  ] as const;
  return cells.flatMap(({ cell, place }) =>
    cell.kind === 'no-column' ? [] : [{ column: cell.column, text: cell.text, place }],
  );
}

function knownColumns(row: RowReading): number[] {
  return knownCells(row).map(({ column }) => column);
}

function columnsOf(row: RowReading): number[] {
  return [...knownColumns(row), ...row.extras.map(({ column }) => column)];
}

function wordsByColumn(row: RowReading, headers: readonly string[], redact: Redact): Map<number, string> {
  const extras = row.extras.map(({ column, text }) => ({
    column,
    text,
    place: placeBelow(headers[column - 1] ?? ''),
  }));
  return new Map(
    [...extras, ...knownCells(row)].map(({ column, text, place }) => [column, redact(text, place)]),
  );
}

/** The sums of the rows left out. An unknown sum is omitted. */
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
