import type { ColumnMap } from '../columns.ts';
import type { DateSetting } from '../date-order.ts';
import type { RowPlaces } from '../places.ts';
import type { RowReading } from '../reading.ts';
import type { SeenPage } from '../seen-page.ts';

/** A row as it stands on the page: what marks attach to, and its cells by their meaning. */
export interface PlacedRow {
  element: Element;
  cells: readonly Element[];
  places: RowPlaces;
  /** Texts of a card that belong to no figure. */
  loose: readonly string[];
}

/** A place on the page that may hold grants: a table or a list, its columns named as far as they can be. */
export interface Candidate {
  element: Element;
  /** The column names as the page words them. */
  headers: readonly string[];
  /** The elements of the column names, one a column. */
  headerCells: readonly Element[];
  columns: ColumnMap;
  /** What the labels of cards say beside the names of their columns. */
  labelNotes: readonly string[];
  /** One a grant, in the page's order; rows without a word are left out. */
  rows: readonly PlacedRow[];
  /** Rows of sums, which are no grants. */
  totalRows: readonly PlacedRow[];
  /** Of a table all its rows, displayed or not, whatever they hold. */
  lines: readonly Element[] | undefined;
  /** How many rows have no word in them, as while they are being fetched or beyond what is scrolled to. */
  blankRows: number;
  /** The page's own words for "no grants", where the place has nothing else. */
  none: string | undefined;
}

/** Finds every place of one make; a finder may be shared by several layouts, and is asked once a reading. */
export type Finder = (page: SeenPage) => Candidate[];

/** One way in which the page has drawn grants. Old layouts stay until nobody has them. */
export interface Layout {
  id: string;
  /** The day since which the layout has been seen, reported or prepared for, `YYYY-MM-DD`. */
  since: string;
  find: Finder;
  /** Whether the place is drawn this way; a neighbour is refused. */
  recognise: (candidate: Candidate) => boolean;
  read: (rows: readonly PlacedRow[], dates: DateSetting, headers: readonly string[]) => RowReading[];
}
