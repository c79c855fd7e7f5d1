import type { RuleTable } from '../../words/index.ts';
import type { Block } from '../picture.ts';
import { columnWidths } from './columns.ts';
import { type Measure, moved, overlaid, type Shape, type ShapeGroup, stacked } from './shapes.ts';
import { FONT, paragraph } from './type.ts';

const PADDING = 12;
const CELL_PADDING = 10;
/** Between the words of a row and the lines above and below it. */
const LINE_GAP = 5;
const MAX_CELL_LINES = 8;

/** A title and its sentences in a frame: a box of doubts lists them, a box of grounds joins them to one text. */
export function layOutBox(
  { tone, title, sentences }: Extract<Block, { kind: 'box' }>,
  width: number,
  measure: Measure,
): ShapeGroup {
  const innerWidth = width - 2 * PADDING;
  const plain = { font: FONT.text, ink: 'ink' } as const;
  const paragraphs = tone === 'doubt' ? sentences.map((sentence) => `•  ${sentence}`) : [sentences.join(' ')];
  const words = stacked(
    [
      paragraph(title, innerWidth, { font: FONT.strong, ink: 'ink' }, measure),
      ...paragraphs.map((text) => paragraph(text, innerWidth, plain, measure)),
    ],
    2,
  );
  const height = words.height + 2 * PADDING;
  const frame: Shape = {
    kind: 'rectangle',
    box: { x: 0, y: 0, width, height },
    fill: tone === 'doubt' ? 'expiredBackground' : 'subtle',
    border: tone === 'doubt' ? 'expired' : null,
    radius: 9,
  };
  return { height, shapes: [frame, ...moved(words, PADDING, PADDING).shapes] };
}

/** The table of what happens to the credit under each rule. */
export function layOutGrid(
  { caption, columns, rows }: RuleTable,
  width: number,
  measure: Measure,
): ShapeGroup {
  const bodyRows = rows.map(({ name, isRuledOut, cells }) => ({
    cells: [[name], ...cells.map(cutLines)],
    kind: isRuledOut ? ('ruled-out' as const) : ('body' as const),
  }));
  const neededWidths = columns.map((column, index) => {
    const texts = [column, ...bodyRows.flatMap(({ cells }) => cells[index] ?? [])];
    return Math.ceil(Math.max(...texts.map((text) => measure(text, FONT.smallStrong)))) + 2 * CELL_PADDING;
  });
  const widths = columnWidths(neededWidths, width);
  return stacked(
    [
      paragraph(caption, width, { font: FONT.small, ink: 'soft' }, measure),
      layOutGridRow(
        columns.map((column) => [column]),
        widths,
        'header',
        measure,
      ),
      ...bodyRows.map(({ cells, kind }) => layOutGridRow(cells, widths, kind, measure)),
    ],
    0,
  );
}

function cutLines(lines: readonly string[]): readonly string[] {
  return lines.length > MAX_CELL_LINES ? [...lines.slice(0, MAX_CELL_LINES), '…'] : lines;
}

function layOutGridRow(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  kind: 'header' | 'body' | 'ruled-out',
  measure: Measure,
): ShapeGroup {
  let x = 0;
  const placedCells = widths.map((width, index) => {
    const font = kind === 'header' || index === 0 ? FONT.smallStrong : FONT.small;
    const ink = kind === 'body' ? 'ink' : 'soft';
    const innerWidth = width - 2 * CELL_PADDING;
    const lines = (cells[index] ?? []).map((text) =>
      paragraph(text, innerWidth, { font, ink, most: 3 }, measure),
    );
    const cell = moved(stacked(lines, 0), x + CELL_PADDING, LINE_GAP);
    x += width;
    return cell;
  });
  const { height, shapes } = overlaid(placedCells);
  const y = height + LINE_GAP;
  const line: Shape = { kind: 'line', x1: 0, y1: y, x2: x, y2: y, ink: 'line' };
  return { height: y + 1, shapes: [...shapes, line] };
}
