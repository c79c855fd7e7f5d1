import type { PlacedRow } from '../../lib/page/index.ts';
import type { RowMark } from '../../lib/view/index.ts';
import { LABEL_EXTRA, LABEL_FONT } from './label-font.ts';
import { type Ground, labelGround } from './label-ground.ts';
import { type CellRoom, freePseudo, type Pseudo, roomIn } from './label-room.ts';

/** A row with its mark. */
export interface MarkedRow {
  row: PlacedRow;
  mark: RowMark;
}

/**
 * Where a row's label goes, and which of its two texts: pixels from the cell's left edge, or at its foot; `start` is where
 * the cell begins on the label's ground.
 */
export interface LabelPlace {
  cell: Element;
  pseudo: Pseudo;
  text: string;
  left: number | 'foot';
  ground: Ground;
  start: number;
}

/**
 * Puts all labels into one column: the first in which every row has room for its label in full, else for its label in
 * short, else at the foot of the first column's cells. The column of the State words goes before the others.
 */
export function placeLabels(rows: readonly MarkedRow[]): (LabelPlace | undefined)[] {
  const family = familyOf(rows[0]?.row);
  const columns = preferredColumns(rows);
  const roomAt = measuredOnce(rows);
  const whereAllFit = (text: (mark: RowMark) => string) =>
    columns.find((column) => rows.every(({ mark }, nth) => fits(text(mark), family, roomAt(nth, column))));
  const column = whereAllFit(({ label }) => label) ?? whereAllFit(({ short }) => short) ?? columns[0];
  return rows.map((marked, nth) =>
    column === undefined ? undefined : placeIn(roomAt(nth, column), marked, family),
  );
}

/** The columns whose cells may bear labels; the one of the State words goes before the others. */
function preferredColumns(rows: readonly MarkedRow[]): number[] {
  const [first] = rows;
  if (!first) return [];
  const { cells, places } = first.row;
  const state = places.state?.cell;
  const shared = Math.min(...rows.map(({ row }) => row.cells.length));
  const free = cells.slice(0, shared).flatMap((cell, column) => (freePseudo(cell) ? column : []));
  const ofState = state ? cells.indexOf(state) : -1;
  return free.includes(ofState) ? [ofState, ...free.filter((column) => column !== ofState)] : free;
}

type RoomAt = (row: number, column: number) => CellRoom | undefined;

/** Measuring is what marks cost most, so a cell is measured when it is first asked for, and once. */
function measuredOnce(rows: readonly MarkedRow[]): RoomAt {
  const rooms = new Map<Element, CellRoom>();
  return (nth, column) => {
    const cell = rows[nth]?.row.cells[column];
    if (!cell) return undefined;
    const room = rooms.get(cell) ?? roomIn(cell);
    rooms.set(cell, room);
    return room;
  };
}

function familyOf(row: PlacedRow | undefined): string {
  const [cell] = row?.cells ?? [];
  return cell ? getComputedStyle(cell).fontFamily : 'sans-serif';
}

function fits(text: string, family: string, room: CellRoom | undefined): boolean {
  return room !== undefined && room.free >= widthOf(text, family) + LABEL_EXTRA;
}

function placeIn(
  room: CellRoom | undefined,
  { row, mark: { label, short } }: MarkedRow,
  family: string,
): LabelPlace | undefined {
  const pseudo = room && freePseudo(room.cell);
  const ground = labelGround(row.element, row.cells);
  if (!room || !pseudo || !ground) return undefined;
  const { cell } = room;
  const text = [label, short].find((candidate) => fits(candidate, family, room));
  const place = text === undefined ? ({ text: short, left: 'foot' } as const) : { text, left: room.left };
  return { cell, pseudo, ground, start: ground === 'row' ? startIn(row.element, room) : 0, ...place };
}

/** Where a cell begins in its row, in the row's own pixels. */
function startIn(row: Element, { cell, scale }: CellRoom): number {
  return (cell.getBoundingClientRect().left - row.getBoundingClientRect().left) / scale;
}

/** In pixels, where nothing can be measured. */
const WIDEST_LETTER = 8;
const widths = new Map<string, number>();
let measure: CanvasRenderingContext2D | null | undefined;

function widthOf(text: string, family: string): number {
  const font = `${LABEL_FONT} ${family}`;
  const known = widths.get(font + text);
  if (known !== undefined) return known;
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure) measure.font = font;
  const width = measure ? measure.measureText(text).width : text.length * WIDEST_LETTER;
  widths.set(font + text, width);
  return width;
}
