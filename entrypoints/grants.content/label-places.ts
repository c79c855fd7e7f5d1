import type { PlacedRow } from '../../lib/page/layouts/layout.ts';
import type { RowMark } from '../../lib/view/row-marks.ts';
import { LABEL_EXTRA, LABEL_FONT } from './label-font.ts';
import { type CellRoom, roomIn } from './label-room.ts';

/** A row with its mark. */
export interface MarkedRow {
  row: PlacedRow;
  mark: RowMark;
}

/** Where a row's label goes, and which of its two texts: pixels from the cell's left edge, or at its foot. */
export interface LabelPlace {
  cell: Element;
  pseudo: CellRoom['pseudo'];
  text: string;
  left: number | 'foot';
}

/**
 * Puts all labels into one column: the first in which every row has room for its label in full, else for its label in
 * short, else at the foot of the first column's cells. The column of the State words goes before the others.
 */
export function placeLabels(rows: readonly MarkedRow[]): (LabelPlace | undefined)[] {
  const columns = Math.min(...rows.map(({ row }) => row.cells.length));
  const indexes = preferred(rows[0]?.row, columns);
  const rooms = new Map(indexes.map((index) => [index, rows.map(({ row }) => roomAt(row, index))]));
  const family = familyOf(rows[0]?.row);
  const whereAllFit = (text: (mark: RowMark) => string) =>
    indexes.find((index) => rows.every(({ mark }, nth) => fits(text(mark), family, rooms.get(index)?.[nth])));
  const column = whereAllFit(({ label }) => label) ?? whereAllFit(({ short }) => short) ?? indexes[0];
  return rows.map(({ mark }, nth) =>
    placeIn(column === undefined ? undefined : rooms.get(column)?.[nth], mark, family),
  );
}

function preferred(row: PlacedRow | undefined, columns: number): number[] {
  const state = row?.state ? row.cells.indexOf(row.state) : -1;
  const all = Array.from({ length: Number.isFinite(columns) ? columns : 0 }, (_, index) => index);
  return all.includes(state) ? [state, ...all.filter((index) => index !== state)] : all;
}

function roomAt({ cells }: PlacedRow, index: number): CellRoom | undefined {
  const cell = cells[index];
  return cell && roomIn(cell);
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
  { label, short }: RowMark,
  family: string,
): LabelPlace | undefined {
  if (!room) return undefined;
  const { cell, pseudo, left } = room;
  const text = [label, short].find((candidate) => fits(candidate, family, room));
  return text === undefined ? { cell, pseudo, text: short, left: 'foot' } : { cell, pseudo, text, left };
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
