import type { Column } from '../provider/index.ts';

/** A cell's place: the page's column (from 1), its element where the row has one, and its words. */
export interface CellPlace {
  column: number;
  text: string;
  cell: Element | undefined;
  /** The words over the column, which a page may repeat in each cell. */
  header: string;
  /** What the column says of a grant. */
  of: Column;
  /** Whether the shape of its cells gave the column its meaning, since no header word did. */
  isGuessed?: boolean;
}

/** The places of a row by their meaning; a row that lacks a cell has an empty text there. */
export type RowPlaces = Partial<Record<Column, CellPlace>>;
