import { type Column, meaningOf, meaningOfCompound, saysLeft, saysUsed } from '../provider/index.ts';
import { leavesOf, textOf, toldOf } from './cell-text.ts';

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

/**
 * A header's words as they stand, else the one meaning that a part of them or its label has. Its small print belongs to
 * it: a balance that says to be what was used is no balance, and one that says both is nothing that anyone knows.
 */
function headerMeaning(header: Element): Column | undefined {
  const texts = headerWords(header);
  const meaning = meaningOf(textOf(header)) ?? onlyMeaning(texts) ?? meaningOfCompound(textOf(header));
  const print = texts.join(' ');
  if (meaning !== 'balance' && meaning !== 'left') return meaning;
  if (!saysUsed(print)) return meaning;
  return saysLeft(texts.filter((text) => !saysUsed(text)).join(' ')) ? undefined : 'used';
}

/** What a header says, part by part, with what is only told of it. */
export function headerWords(header: Element): string[] {
  return [...leavesOf(header), ...toldOf(header), ...tooltipsIn(header)];
}

function tooltipsIn(header: Element): string[] {
  if (!header.firstElementChild) return [];
  return Array.from(header.querySelectorAll('[role="tooltip"]'), ({ textContent }) => textContent ?? '');
}

function onlyMeaning(texts: readonly string[]): Column | undefined {
  const [only, ...others] = new Set(texts.flatMap((text) => meaningOf(text) ?? []));
  return others.length === 0 ? only : undefined;
}
