import type { StateWord } from '../provider/index.ts';
import type { Day, MicroDollars } from '../values/index.ts';
import type { DateProblem, DaysByOrder } from './date-text.ts';
import type { Doubt } from './doubt.ts';
import type { Found } from './found.ts';
import type { Headline } from './headline.ts';
import type { BalanceProblem } from './money-text.ts';

/** A cell's words and the page's column (from 1) they stand in. */
export interface CellWords {
  text: string;
  column: number;
}

/**
 * A cell of the page: its words and either what they mean or why that cannot be said. Where the page has no such
 * column, there is no cell.
 */
type Cell<Value, Problem extends string> =
  | ({ kind: 'read'; value: Value } & CellWords)
  | ({ kind: 'unreadable'; problem: Problem } & CellWords)
  | { kind: 'no-column' };

/**
 * `open`: a date of numbers alone, with the day of each order that makes one, where nothing on the page settles it.
 * `never`: the page says in words that there is no such day. `settledBy`: nothing on the page speaks for this order of the
 * numbers, only its language and the browser's.
 */
export type DateCell =
  | Exclude<Cell<Day, DateProblem>, { kind: 'read' }>
  | ({ kind: 'read'; value: Day; settledBy?: 'languages' } & CellWords)
  | ({ kind: 'open'; readings: DaysByOrder } & CellWords)
  | ({ kind: 'never' } & CellWords);

/**
 * `unlike-others`: fewer decimals than the page's other amounts, or behind another mark, as where a figure was cut.
 * `contradicts`: another column of the row says something else.
 */
export type MoneyCell = Cell<MicroDollars, BalanceProblem | 'unlike-others' | 'contradicts'>;

export interface RowReading {
  /** The row's place among all grants, from 1. */
  row: number;
  received: DateCell;
  state: Cell<StateWord, 'empty'>;
  left: MoneyCell;
  granted: MoneyCell;
  expires: DateCell;
  /** The words of its other cells, whose columns say nothing of a grant. */
  extras: readonly CellWords[];
  /** Words of the row that nothing explains and that no known State word outweighs: whether it can be spent is open. */
  unexplained?: string;
}

/** A total printed as a fraction, of which the first figure may be what is used or what is left. */
export interface Fraction {
  label: string;
  figure: MicroDollars;
  granted: MicroDollars;
}

/** Why only some of the grants are on the page at present. */
export type PartReason = 'pages' | 'more' | 'virtual' | 'filter' | 'blank-rows';

/**
 * Which of all grants the rows are. `placed`: their row numbers are their places among all; `unplaced`: the page does
 * not say which of all they are. `of` is how many there are in all, where the page says so.
 */
export type Coverage =
  | { kind: 'whole' }
  | { kind: 'placed' | 'unplaced'; reason: PartReason; of: number | null };

export interface GrantsReading {
  kind: 'grants';
  layout: string;
  /** The organization's name, `null` where the page does not show it. */
  organization: string | null;
  /** `unsettled`: the page names another organization than before, and the rows have stayed the same. */
  belonging: 'settled' | 'unsettled';
  /** The page's own words over its columns, in their order; empty ones where it has none. */
  headers: readonly string[];
  /** The page's columns (from 1) whose meaning the shape of their cells decided, since no header word did. */
  guessedColumns: readonly number[];
  headlines: readonly Headline[];
  fractions: readonly Fraction[];
  rows: readonly RowReading[];
  extent: Coverage;
  /** What stands beside the rows and nothing explains, the dearest first. */
  doubts: readonly Doubt[];
  /** Whether the page has not had its time to load yet, so that rows may still come. */
  mayGrow: boolean;
  /** The row numbers of the rows that are drawn at present, in the order in which they stand on the page. */
  onScreen: readonly number[];
}

/** Why no grants could be read although the page should have them. */
export type UnreadableProblem =
  | 'no-table'
  | 'no-rows'
  | 'two-tables'
  | 'column-twice'
  | 'column-missing'
  | 'all-filtered'
  | 'could-not-load';

/** What the page says, as data: every figure with the cell it stands in; nothing computed yet. */
export type PageReading =
  | GrantsReading
  | { kind: 'none'; words: string; organization: string | null; headlines: readonly Headline[] }
  | { kind: 'loading' | 'absent' }
  | { kind: 'unreadable'; problem: UnreadableProblem; found: Found };
