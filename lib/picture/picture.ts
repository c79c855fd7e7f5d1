import type { BalanceSummary, Bar, DrawListItem } from '../view/index.ts';
import type { RuleTable, VerdictView } from '../words/index.ts';

/** In the picture's own pixels, whatever the window. */
export const PICTURE_WIDTH = 960;

/** The look of a callout besides its sign: surely used next, used later or perhaps next, not used any more, or not certain. */
export type CalloutKind = 'next' | 'later' | 'gone' | 'doubtful';

/** A sign on rows of the table, and its explanation. */
export interface Callout {
  /** A position in the draw order, or the first and last of several positions; otherwise a sign that is not a number. */
  sign: string;
  kind: CalloutKind;
  text: string;
}

export interface PictureRow {
  row: number;
  /** The text next to it, such as "row 3". */
  name: string;
  /** The page's words, in the order of the table's columns. */
  cells: readonly string[];
  callout: { sign: string; kind: CalloutKind };
  isExpired: boolean;
}

/** The page's own table. */
export interface PageTable {
  headers: readonly string[];
  /** The index of the State cell; `null` without such a column. */
  stateAt: number | null;
  rows: readonly PictureRow[];
  /** Notes on the rows and columns that are left out. */
  notes: readonly string[];
}

export type TextTone = 'plain' | 'soft' | 'strong';

/** A block of a picture, one below the other. All texts in it are final. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string; tone: TextTone }
  | { kind: 'balance'; balance: BalanceSummary; bar: Bar | undefined }
  /** Sentences that belong together: a doubt about the figures, or the reasons for a statement. */
  | { kind: 'box'; tone: 'doubt' | 'ground'; title: string; sentences: readonly string[] }
  | { kind: 'table'; table: PageTable }
  | { kind: 'legend'; callouts: readonly Callout[] }
  | { kind: 'draws'; items: readonly DrawListItem[]; isSure: boolean }
  | { kind: 'verdicts'; verdicts: readonly VerdictView[] }
  | { kind: 'grid'; grid: RuleTable }
  | { kind: 'divider' };

/** The contents of a picture as texts, from top to bottom. */
export interface Picture {
  /** What it shows, for people who cannot see it. */
  description: string;
  blocks: readonly Block[];
}
