import { saysMore, saysNone } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import type { DrawnRow } from './cells.ts';
import type { ColumnMap } from './columns.ts';

const DIGIT = /\p{Nd}/u;

/** Whether a row says one thing in its first cell alone, without a figure, as the name of the rows below it does. */
export function isNameOfGroup({ cells }: DrawnRow, { at }: ColumnMap): boolean {
  const [first, ...others] = cells;
  if (!first || at.state === 0 || !others.every(isBlank)) return false;
  const words = textOf(first);
  const isFigure = DIGIT.test(words.replace(/(?:19|20)\d\d/u, ''));
  return /\p{L}/u.test(words) && !isFigure && !saysMore(words) && !saysNone(words);
}

function isBlank(cell: Element): boolean {
  return cell.firstElementChild === null && (cell.textContent ?? '').trim() === '';
}
