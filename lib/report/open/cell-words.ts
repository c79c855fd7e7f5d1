import {
  type DateCell,
  dateSetting,
  type GrantsReading,
  type RowReading,
  readDate,
} from '../../page/index.ts';
import { readState } from '../../provider/index.ts';
import { type Day, daysBetween } from '../../values/index.ts';
import type { CellApart, Wordings } from './cell-apart.ts';
import { moneyCellsApart } from './money-words.ts';

/** Longer words than any date or amount has are not read again. */
const LONGEST_WORDS = 200;

const { months } = dateSetting('en', []);

/** Reads the words of each cell again, and finds those that do not give the cell's value. */
export function cellsApart({ rows, headers }: GrantsReading): CellApart[] {
  const texts = (text: string, column: number) => wordings(text, headers[column - 1] ?? '');
  return [
    ...rows.flatMap((row) => [
      ...dateApart(row, 'received', texts),
      ...stateApart(row),
      ...dateApart(row, 'expires', texts),
    ]),
    ...moneyCellsApart(rows, texts),
  ].sort((a, b) => a.row - b.row);
}

function wordings(text: string, header: string): string[] {
  if (text.length > LONGEST_WORDS) return [];
  const isLabelled = header !== '' && text.startsWith(header);
  return isLabelled ? [text, text.slice(header.length).replace(/^[\s:：]+/u, '')] : [text];
}

const NAMES_MONTH = /\p{L}{3}/u;

/** A page may give the exact day beside its words, which are a day off in some zones. */
const DAY_OFF = 1;

function dateApart(row: RowReading, cell: 'received' | 'expires', texts: Wordings): CellApart[] {
  const date = row[cell];
  if (date.kind === 'no-column' || date.kind === 'never') return [];
  if (date.kind === 'unreadable') return hiddenDate(date, row.row, cell, texts);
  const said = texts(date.text, date.column).flatMap(daysIn);
  const taken = daysOf(date);
  const isSaid = taken.every((day) => said.some((one) => Math.abs(daysBetween(one, day)) <= DAY_OFF));
  if (isSaid && taken.length > 0) return [];
  const { text } = date;
  return [{ row: row.row, cell, text, kind: said.length > 0 ? 'contradicts' : 'unsaid' }];
}

/** A cell that the file calls unreadable although its words are a date, with a month's name: of numbers all rows decide. */
function hiddenDate(
  { text, column, problem }: Extract<DateCell, { kind: 'unreadable' }>,
  row: number,
  cell: 'received' | 'expires',
  texts: Wordings,
): CellApart[] {
  const isDate = texts(text, column).some(
    (words) => NAMES_MONTH.test(words) && 'day' in readDate(words, months),
  );
  return isDate && problem === 'not-a-date' ? [{ row, cell, text, kind: 'contradicts' }] : [];
}

function daysOf(date: Extract<DateCell, { kind: 'read' | 'open' }>): Day[] {
  return date.kind === 'read' ? [date.value] : Object.values(date.readings);
}

function daysIn(text: string): Day[] {
  const date = readDate(text, months);
  if ('problem' in date) return [];
  return 'day' in date ? [date.day] : Object.values(date.byOrder);
}

/** A word with a label around it is no word that is known. */
function stateApart({ row, state }: RowReading): CellApart[] {
  if (state.kind !== 'read' || readState(state.text) === state.value) return [];
  const kind = readState(state.text) === 'unknown' ? 'unsaid' : 'contradicts';
  return [{ row, cell: 'state', text: state.text, kind }];
}
