import { type MoneyCell, type RowReading, readBalance, readMoney } from '../../page/index.ts';
import { type MicroDollars, minus } from '../../values/index.ts';
import type { CellApart, Wordings } from './cell-apart.ts';

/** What the words of a money cell may hold: both figures, what is left (or granted) alone, or what was used. */
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

/** All rows of a page are written in one way: it is the one by which the fewest cells are wrong. */
export function moneyCellsApart(rows: readonly RowReading[], texts: Wordings): CellApart[] {
  return (['left', 'granted'] as const).flatMap((cell) => {
    const writings = cell === 'left' ? WRITINGS : WRITINGS.slice(0, 2);
    const found = writings.map((writing) => rows.flatMap((row) => apart(row, cell, writing, texts)));
    return found.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
  });
}

function apart(row: RowReading, cell: 'left' | 'granted', writing: Writing, texts: Wordings): CellApart[] {
  const money: MoneyCell = row[cell];
  if (money.kind === 'unreadable') return hidden(money, row.row, cell, texts);
  if (money.kind === 'no-column') return [];
  const said = texts(money.text, money.column).flatMap((text) => writing(text, row, cell) ?? []);
  if (said.includes(money.value)) return [];
  const isAnyAmount = texts(money.text, money.column).some(isAmount);
  return [{ row: row.row, cell, text: money.text, kind: isAnyAmount ? 'contradicts' : 'unsaid' }];
}

/** A cell that the file calls no amount at all although its words are one. */
function hidden(
  { text, column, problem }: Extract<MoneyCell, { kind: 'unreadable' }>,
  row: number,
  cell: 'left' | 'granted',
  texts: Wordings,
): CellApart[] {
  const isHidden = problem === 'not-an-amount' && texts(text, column).some(isAmount);
  return isHidden ? [{ row, cell, text, kind: 'contradicts' }] : [];
}

function isAmount(text: string): boolean {
  return amountIn(text) !== undefined || !('problem' in readBalance(text));
}
