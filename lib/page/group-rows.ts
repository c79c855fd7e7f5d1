import { saysMore, saysNone } from '../provider/index.ts';
import type { DrawnRow } from './cells.ts';
import type { ColumnMap } from './columns.ts';

const DIGIT = /\p{Nd}/u;

/** Whether a row says one thing in its first cell alone, without a figure, as the name of the rows below it does. */
export function isNameOfGroup({ cells, lead: words }: DrawnRow, { at }: ColumnMap): boolean {
  if (at.state === 0 || !/\p{L}/u.test(words) || !cells.slice(1).every(isBlank)) return false;
  const isFigure = DIGIT.test(words.replace(/(?:19|20)\d\d/u, ''));
  return !isFigure && !saysMore(words) && !saysNone(words);
}

function isBlank(cell: Element): boolean {
  return cell.firstElementChild === null && (cell.textContent ?? '').trim() === '';
}
