import type { DateSetting } from '../date-order.ts';
import type { RowReading } from '../reading.ts';

/** A place on the page that holds grants, still as elements: what marks and the panel attach to. */
export interface GrantsPlace {
  layout: string;
  element: Element;
  /** One a grant, in the page's order. */
  rows: readonly PlacedRow[];
  content: PlaceContent;
}

export interface PlacedRow {
  element: Element;
  cells: readonly Element[];
  /** The cell that says what is left, and the one that says whether it can be spent, where they exist. */
  balance: Element | undefined;
  state: Element | undefined;
}

export type PlaceContent =
  | { kind: 'rows'; read: (dates: DateSetting) => RowReading[] }
  | { kind: 'skeleton' }
  | { kind: 'bare' }
  | { kind: 'says-none'; words: string }
  | { kind: 'column-twice' };

/** One way in which the page has drawn grants. Old layouts stay until nobody has them. */
export interface Layout {
  id: string;
  /** The day since which the layout has been seen or reported, `YYYY-MM-DD`. */
  since: string;
  /** Every place below `root` that is drawn this way, in the page's order; a neighbouring table is refused. */
  recognise: (root: ParentNode) => GrantsPlace[];
}
