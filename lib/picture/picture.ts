import type { BalanceSummary, Bar, DrawListItem } from '../view/index.ts';
import type { RuleTable, VerdictView } from '../words/index.ts';

/** In the picture's own pixels, whatever window it is made in. */
export const PICTURE_WIDTH = 960;

/** How a callout is drawn, beside its sign: what is drawn next, later, not any more, or nobody knows when. */
export type CalloutKind = 'next' | 'later' | 'gone' | 'doubtful';

/** A sign on rows of the table, and what is said of them. */
export interface Callout {
  /** A place in the draw order, or the first and last of several that are told together; else a sign and no number. */
  sign: string;
  kind: CalloutKind;
  text: string;
}

export interface PictureRow {
  row: number;
  /** What stands beside it, such as "row 3". */
  name: string;
  /** The page's words, by the table's columns. */
  cells: readonly string[];
  callout: { sign: string; kind: CalloutKind };
  isExpired: boolean;
}

/** The page's own table. */
export interface PageTable {
  headers: readonly string[];
  /** Where among the cells (from 0) the State word stands; `null` without such a column. */
  stateAt: number | null;
  rows: readonly PictureRow[];
  /** What is said of the rows and columns that are not drawn. */
  notes: readonly string[];
}

export type TextTone = 'plain' | 'soft' | 'strong';

/** One thing below the other in a picture, every text in it final. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string; tone: TextTone }
  | { kind: 'balance'; balance: BalanceSummary; bar: Bar | undefined }
  /** Sentences that belong together: a doubt about the figures, or the grounds of a claim. */
  | { kind: 'box'; tone: 'doubt' | 'ground'; title: string; sentences: readonly string[] }
  | { kind: 'table'; table: PageTable }
  | { kind: 'legend'; callouts: readonly Callout[] }
  | { kind: 'draws'; items: readonly DrawListItem[] }
  | { kind: 'verdicts'; verdicts: readonly VerdictView[] }
  | { kind: 'grid'; grid: RuleTable }
  | { kind: 'divider' };

/** All that is in a picture, in words and from top to bottom. */
export interface Picture {
  /** What it shows, for those who do not see it. */
  description: string;
  blocks: readonly Block[];
}
