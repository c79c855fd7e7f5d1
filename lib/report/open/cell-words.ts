import {
  type DateCell,
  dateSetting,
  type GrantsReading,
  type MoneyCell,
  type RowReading,
  readBalance,
  readDate,
  readMoney,
} from '../../page/index.ts';
import { readState } from '../../provider/index.ts';
import { type Day, daysBetween, type MicroDollars, minus } from '../../values/index.ts';
import type { CellMismatch, Wordings } from './cell-mismatch.ts';

/** Longer than any date or amount. Longer words are not read again. */
const LONGEST_WORDS = 200;

/** The page may have been read anywhere. Only Thai writes years of two digits in another era. */
const { months } = dateSetting('en', ['th']);

/** Reads the words of each cell again, and finds the cells whose value does not follow from them. */
export function cellMismatches({ rows, headers }: GrantsReading): CellMismatch[] {
  const texts = (text: string, column: number) => wordings(text, headers[column - 1] ?? '');
  return [
    ...rows.flatMap((row) => [
      ...dateMismatches(row, 'received', texts),
      ...stateMismatches(row),
      ...dateMismatches(row, 'expires', texts),
    ]),
    ...moneyMismatches(rows, texts),
  ].sort((a, b) => a.row - b.row);
}

function wordings(text: string, header: string): string[] {
  if (text.length > LONGEST_WORDS) return [];
  const isLabelled = header !== '' && text.startsWith(header);
  return isLabelled ? [text, text.slice(header.length).replace(/^[\s:：]+/u, '')] : [text];
}

const NAMES_MONTH = /\p{L}{3}/u;

/** A page may give the exact day in addition to its words, which are a day off in some time zones. */
const DAY_OFF = 1;

function dateMismatches(row: RowReading, cell: 'received' | 'expires', texts: Wordings): CellMismatch[] {
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

/** A cell that the file calls unreadable although its words are a date with a month's name. Numeric dates depend on all rows. */
function hiddenDate(
  { text, column, problem }: Extract<DateCell, { kind: 'unreadable' }>,
  row: number,
  cell: 'received' | 'expires',
  texts: Wordings,
): CellMismatch[] {
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

/** A State word with a label around it is not known, so it does not contradict. */
function stateMismatches({ row, state }: RowReading): CellMismatch[] {
  if (state.kind !== 'read' || readState(state.text) === state.value) return [];
  const kind = readState(state.text) === 'unknown' ? 'unsaid' : 'contradicts';
  return [{ row, cell: 'state', text: state.text, kind }];
}

/** What the words of a money cell may hold: both figures, only what is left (or granted), or what was used. */
type Writing = (text: string, row: RowReading, cell: 'left' | 'granted') => MicroDollars | undefined;

const WRITINGS: readonly Writing[] = [
  (text, _row, cell) => {
    const balance = readBalance(text);
    return 'problem' in balance ? undefined : balance[cell];
  },
  (text) => amountIn(text),
  (text, { granted }) => {
    const used = amountIn(text);
    return used === undefined || granted.kind !== 'read' ? undefined : minus(granted.value, used);
  },
];

function amountIn(text: string): MicroDollars | undefined {
  const money = readMoney(text);
  return 'problem' in money ? undefined : money.amount;
}

/** All rows of a page are written in the same way: the one with the fewest mismatches. */
function moneyMismatches(rows: readonly RowReading[], texts: Wordings): CellMismatch[] {
  return (['left', 'granted'] as const).flatMap((cell) => {
    const writings = cell === 'left' ? WRITINGS : WRITINGS.slice(0, 2);
    const found = writings.map((writing) =>
      rows.flatMap((row) => amountMismatches(row, cell, writing, texts)),
    );
    return found.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
  });
}

function amountMismatches(
  row: RowReading,
  cell: 'left' | 'granted',
  writing: Writing,
  texts: Wordings,
): CellMismatch[] {
  const money: MoneyCell = row[cell];
  if (money.kind === 'unreadable') return hidden(money, row.row, cell, texts);
  if (money.kind === 'no-column') return [];
  const said = texts(money.text, money.column).flatMap((text) => writing(text, row, cell) ?? []);
  if (said.includes(money.value)) return [];
  const isAnyAmount = texts(money.text, money.column).some(isAmount);
  return [{ row: row.row, cell, text: money.text, kind: isAnyAmount ? 'contradicts' : 'unsaid' }];
}

/** A cell that the file calls unreadable although its words are an amount. */
function hidden(
  { text, column, problem }: Extract<MoneyCell, { kind: 'unreadable' }>,
  row: number,
  cell: 'left' | 'granted',
  texts: Wordings,
): CellMismatch[] {
  const isHidden = problem === 'not-an-amount' && texts(text, column).some(isAmount);
  return isHidden ? [{ row, cell, text, kind: 'contradicts' }] : [];
}

function isAmount(text: string): boolean {
  return amountIn(text) !== undefined || !('problem' in readBalance(text));
}
