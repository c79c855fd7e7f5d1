import type { PlacedRow } from '../../lib/page/index.ts';
import type { RowMark } from '../../lib/view/index.ts';
import { LABEL_EXTRA, LABEL_FONT, LABEL_HEIGHT, LABEL_PADDING } from './label-font.ts';
import { type CellRoom, roomIn, sightEnd } from './label-room.ts';
import { freePseudoElement } from './pseudo-elements.ts';
import type { PlacedPseudoElement } from './sizeless.ts';

/** A row of the page with its mark. */
export interface MarkedRow {
  row: PlacedRow;
  mark: RowMark;
}

/** The place of a row's label, and which of its two texts fits. */
export interface LabelPlace extends PlacedPseudoElement {
  text: string;
}

/** The cell for a row's label, and the label if the page leaves a place for it there. */
export interface LabelSpot {
  cell: Element | undefined;
  label: LabelPlace | undefined;
}

/** The rows that decide which columns can have labels. A page may decorate the cells of a row under the pointer. */
const TELLING_ROWS = 3;

/**
 * Puts all labels into one column, State if it can be, so that they stand in the same place on every page and at every width:
 * a short label there comes before a full one elsewhere. Without room anywhere in view they go to the bottom of that column's cells.
 */
export function placeLabels(rows: readonly MarkedRow[]): LabelSpot[] {
  const family = familyOf(rows[0]?.row);
  const columns = preferredColumns(rows);
  const roomAt = measuredOnce(rows);
  const hasRoom = (column: number) =>
    rows.every(({ mark }, nth) => !isLabelled(mark) || fits(mark.short, family, roomAt(nth, column)));
  const column = columns.find(hasRoom) ?? columns[0];
  return rows.map(({ mark }, nth) => {
    const room = column === undefined || !isLabelled(mark) ? undefined : roomAt(nth, column);
    return { cell: room?.cell, label: room && placeIn(room, mark, family) };
  });
}

function isLabelled({ label }: RowMark): boolean {
  return label !== '';
}

/** The columns whose cells can have labels. The State column comes first. */
function preferredColumns(rows: readonly MarkedRow[]): number[] {
  const [first] = rows;
  if (!first) return [];
  const { cells, places } = first.row;
  const state = places.state?.cell;
  const shared = Math.min(...rows.map(({ row }) => row.cells.length));
  const isFree = (column: number) =>
    rows
      .slice(0, TELLING_ROWS)
      .some(({ row }) => row.cells.slice(column, column + 1).some(freePseudoElement));
  const free = cells.slice(0, shared).flatMap((_, column) => (isFree(column) ? column : []));
  const ofState = state ? cells.indexOf(state) : -1;
  return free.includes(ofState) ? [ofState, ...free.filter((column) => column !== ofState)] : free;
}

type RoomAt = (row: number, column: number) => CellRoom | undefined;

/** Measures each cell only once, when it is needed, since measuring is the most expensive part of the marks. */
function measuredOnce(rows: readonly MarkedRow[]): RoomAt {
  const rooms = new Map<Element, CellRoom>();
  const [first] = rows[0]?.row.cells ?? [];
  const end = first ? sightEnd(first) : 0;
  return (nth, column) => {
    const cell = rows[nth]?.row.cells[column];
    if (!cell) return undefined;
    const room = rooms.get(cell) ?? roomIn(cell, end);
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

/** The distance between the bottom edge of a cell and a label there. */
const FOOT_EDGE = 4;

function placeIn(room: CellRoom, { label, short }: RowMark, family: string): LabelPlace | undefined {
  const pseudo = freePseudoElement(room.cell);
  if (!pseudo) return undefined;
  const { cell, scale, left, middle, height } = room;
  const text = [label, short].find((candidate) => fits(candidate, family, room));
  const shown = text ?? short;
  const size = { width: Math.ceil(widthOf(shown, family)) + 2 * LABEL_PADDING, height: LABEL_HEIGHT };
  const corner =
    text === undefined
      ? { left: FOOT_EDGE, top: height - LABEL_HEIGHT }
      : { left, top: middle - LABEL_HEIGHT / 2 };
  return { cell, pseudo, scale, text: shown, box: { ...corner, ...size } };
}

/** The width of a letter in pixels, if nothing can be measured. */
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
