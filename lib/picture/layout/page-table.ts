import type { PageTable, PictureRow } from '../picture.ts';
import { columnWidths } from './columns.ts';
import { MARK_RADIUS, mark } from './marks.ts';
import {
  type Font,
  type Ink,
  type Measure,
  moved,
  overlaid,
  type Shape,
  type ShapeGroup,
  stacked,
} from './shapes.ts';
import { FONT, paragraph } from './type.ts';

/** Where our callouts and row names stand, left of the page's table and outside of it. */
const GUTTER = 104;
const PADDING = { x: 12, y: 9 };
const STRIP = 8;
const MAX_CELL_LINES = 3;

/** The page's own table in a frame, and beside each row its name and callout. */
export function layOutPageTable(table: PageTable, width: number, measure: Measure): ShapeGroup {
  const outer = width - GUTTER;
  const widths = widthsOf(table, outer - STRIP, measure);
  const header = table.headers.length === 0 ? [] : [layOutHeader(table, widths, measure)];
  const rows = table.rows.map((row) => layOutRow(row, table.stateAt, widths, measure));
  const body = stacked([...header, ...rows], 0);
  const frame: Shape = {
    kind: 'rectangle',
    box: { x: GUTTER, y: 0, width: outer, height: body.height },
    fill: null,
    border: 'line',
    radius: 0,
  };
  const notes = table.notes.map((note) =>
    moved(paragraph(note, outer, { font: FONT.small, ink: 'soft' }, measure), GUTTER, 0),
  );
  return stacked([overlaid([body, { height: 0, shapes: [frame] }]), ...notes], 6);
}

function widthsOf({ headers, rows }: PageTable, width: number, measure: Measure): number[] {
  const columns = Math.max(headers.length, rows[0]?.cells.length ?? 0);
  const widest = Array.from({ length: columns }, (_, index) => {
    const cells = rows.map(({ cells: all }) => measure((all[index] ?? '').slice(0, 200), FONT.text));
    const header = measure(headers[index] ?? '', FONT.smallStrong);
    return Math.ceil(Math.max(header, ...cells, 0)) + 2 * PADDING.x;
  });
  return columnWidths(widest, width);
}

function layOutHeader({ headers }: PageTable, widths: readonly number[], measure: Measure): ShapeGroup {
  const cells = layOutCells(headers, widths, () => ({ font: FONT.smallStrong, ink: 'soft' }), measure);
  const width = widths.reduce((all, one) => all + one, STRIP);
  const ground: Shape = {
    kind: 'rectangle',
    box: { x: GUTTER, y: 0, width, height: cells.height },
    fill: 'subtle',
    border: null,
    radius: 0,
  };
  return { height: cells.height, shapes: [ground, ...cells.shapes] };
}

function layOutRow(
  row: PictureRow,
  stateAt: number | null,
  widths: readonly number[],
  measure: Measure,
): ShapeGroup {
  const cells = layOutCells(
    row.cells,
    widths,
    (index) => ({ font: FONT.text, ink: row.isExpired && index === stateAt ? 'expired' : 'ink' }),
    measure,
  );
  const width = widths.reduce((all, one) => all + one, STRIP);
  const strip: Shape = {
    kind: 'hatching',
    box: { x: GUTTER, y: 0, width: STRIP, height: cells.height },
    fill: 'expiredBackground',
    stripes: 'expired',
    slope: 'rising',
    radius: 0,
  };
  const above: Shape = { kind: 'line', x1: GUTTER, y1: 0, x2: GUTTER + width, y2: 0, ink: 'line' };
  return {
    height: cells.height,
    shapes: [
      ...(row.isExpired ? [strip] : []),
      above,
      ...cells.shapes,
      ...gutterShapes(row, cells.height, measure),
    ],
  };
}

function gutterShapes({ name, callout }: PictureRow, height: number, measure: Measure): readonly Shape[] {
  const circle = mark(callout.sign, callout.kind, measure);
  const top = height / 2 - MARK_RADIUS;
  const words = paragraph(name, 56, { font: FONT.small, ink: 'soft', most: 1 }, measure);
  return [
    ...moved(words, 0, height / 2 - words.height / 2).shapes,
    ...(callout.sign === '' ? [] : moved(circle, GUTTER - 10 - circle.width, top).shapes),
  ];
}

type CellStyle = (index: number) => { font: Font; ink: Ink };

function layOutCells(
  texts: readonly string[],
  widths: readonly number[],
  style: CellStyle,
  measure: Measure,
): ShapeGroup {
  let x = GUTTER + STRIP;
  const cells = widths.map((width, index) => {
    const inner = width - 2 * PADDING.x;
    const words = paragraph(texts[index] ?? '', inner, { ...style(index), most: MAX_CELL_LINES }, measure);
    const cell = moved(words, x + PADDING.x, PADDING.y);
    x += width;
    return cell;
  });
  const { height, shapes } = overlaid(cells);
  return { height: height + PADDING.y, shapes };
}
