import { type Column, meaningOf } from '../provider/index.ts';
import { leavesOf, textOf } from './cell-text.ts';

/** Where each column stands (from 0), `twice` naming a meaning that two columns claim. */
export interface ColumnMap {
  at: Partial<Record<Column, number>>;
  twice: readonly Column[];
  /** Columns that no header word names and whose cells' shape decided. */
  guessed: readonly Column[];
}

export const NO_COLUMNS: ColumnMap = { at: {}, twice: [], guessed: [] };

/** Gives columns their meaning by their header words: any order, any case, further columns between them. */
export function readColumns(headers: readonly Element[]): ColumnMap {
  const at: Partial<Record<Column, number>> = {};
  const twice: Column[] = [];
  headers.forEach((header, index) => {
    const meaning = headerMeaning(header);
    if (meaning === undefined || headers[index - 1] === header) return;
    if (at[meaning] === undefined) at[meaning] = index;
    else twice.push(meaning);
  });
  return { at, twice, guessed: [] };
}

/** How many columns have a meaning. */
export function countOf({ at }: ColumnMap): number {
  return Object.keys(at).length;
}

/** A header's words as they stand, else the one meaning that a part of them or its label has. */
function headerMeaning(header: Element): Column | undefined {
  const whole = meaningOf(textOf(header));
  if (whole !== undefined) return whole;
  const labels = [header, ...header.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ]);
  const [only, ...others] = new Set(
    [...leavesOf(header), ...labels].flatMap((text) => meaningOf(text) ?? []),
  );
  return others.length === 0 ? only : undefined;
}
