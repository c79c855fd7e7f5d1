import { eachOnce } from '../values/index.ts';
import { plainText } from './digits.ts';
import type { MoneyCell, RowReading } from './reading.ts';

/** How the amounts of a text are written, counted. */
interface Written {
  amounts: number;
  /** Those with fewer decimals than two. */
  fewer: number;
  /** The mark before one or two decimals, of each amount that has such. */
  marks: readonly string[];
}

const NOTHING: Written = { amounts: 0, fewer: 0, marks: [] };

/**
 * All amounts of a page share one form. Where most have two decimals, one that has fewer may have been cut, as may one
 * whose decimals stand behind another mark than in most: neither is counted on.
 */
export function doubtUnlikeAmounts(rows: readonly RowReading[]): RowReading[] {
  const writtenOnce = eachOnce(writtenAs);
  const writtenIn = (cell: MoneyCell) => (cell.kind === 'read' ? writtenOnce(cell.text) : NOTHING);
  const habit = habitOf(rows.flatMap(({ left, granted }) => [writtenIn(left), writtenIn(granted)]));
  const isDoubtful = ({ fewer, marks }: Written) =>
    (habit.isFewerUnusual && fewer > 0) || marks.some((mark) => mark !== habit.mark);
  const doubted = (cell: MoneyCell): MoneyCell =>
    cell.kind === 'read' && isDoubtful(writtenIn(cell))
      ? { kind: 'unreadable', text: cell.text, column: cell.column, problem: 'unlike-others' }
      : cell;
  return rows.map((row) => {
    const [left, granted] = [doubted(row.left), doubted(row.granted)];
    return left === row.left && granted === row.granted ? row : { ...row, left, granted };
  });
}

/** How most amounts of a page are written; `mark`: before most decimals. */
interface Habit {
  isFewerUnusual: boolean;
  mark: string | undefined;
}

function habitOf(cells: readonly Written[]): Habit {
  const marks = new Map<string, number>();
  let [amounts, fewer, marked] = [0, 0, 0];
  for (const cell of cells) {
    amounts += cell.amounts;
    fewer += cell.fewer;
    marked += cell.marks.length;
    for (const mark of cell.marks) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  return {
    isFewerUnusual: fewer <= amounts / 2,
    mark: [...marks].find(([, count]) => count > marked / 2)?.[0],
  };
}

const DECIMALS = /([.,٫])(\d+)\D*$/;
/** Three digits behind a mark are thousands: `$1,234`. */
const GROUP = 3;

function writtenAs(text: string): Written {
  const amounts = plainText(text).split(/[/⁄∕]/u);
  const decimals = amounts.flatMap((amount) => {
    const [, mark, digits] = DECIMALS.exec(amount) ?? [];
    return mark && digits && digits.length !== GROUP ? [{ mark, count: digits.length }] : [];
  });
  return {
    amounts: amounts.length,
    fewer: amounts.length - decimals.filter(({ count }) => count >= 2).length,
    marks: decimals.filter(({ count }) => count <= 2).map(({ mark }) => mark),
  };
}
