import type { RuleTable } from '../../words/index.ts';
import type { Block } from '../picture.ts';
import { columnWidths } from './columns.ts';
import { type Laid, type Measure, moved, type Shape, stacked, together } from './shapes.ts';
import { FONT, paragraph } from './type.ts';

const PADDING = 12;
const CELL_PADDING = 10;
const MOST_CELL_LINES = 8;

/** A claim and its sentences in a frame of their own: doubts one below the other, grounds as one text. */
export function boxLaid(
  { tone, title, sentences }: Extract<Block, { kind: 'box' }>,
  width: number,
  measure: Measure,
): Laid {
  const inner = width - 2 * PADDING;
  const plain = { font: FONT.text, ink: 'ink' } as const;
  const told = tone === 'doubt' ? sentences.map((sentence) => `•  ${sentence}`) : [sentences.join(' ')];
  const words = stacked(
    [
      paragraph(title, inner, { font: FONT.strong, ink: 'ink' }, measure),
      ...told.map((text) => paragraph(text, inner, plain, measure)),
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

/** What becomes of the credit under each rule. */
export function gridLaid({ caption, columns, rows }: RuleTable, width: number, measure: Measure): Laid {
  const lines = rows.map(({ name, cells }) => [[name], ...cells.map(cutLines)]);
  const needed = columns.map((column, index) => {
    const texts = [column, ...lines.flatMap((cells) => cells[index] ?? [])];
    return Math.ceil(Math.max(...texts.map((text) => measure(text, FONT.smallStrong)))) + 2 * CELL_PADDING;
  });
  const widths = columnWidths(needed, width);
  return stacked(
    [
      paragraph(caption, width, { font: FONT.small, ink: 'soft' }, measure),
      gridRow(
        columns.map((column) => [column]),
        widths,
        true,
        measure,
      ),
      ...lines.map((cells) => gridRow(cells, widths, false, measure)),
    ],
    0,
  );
}

function cutLines(lines: readonly string[]): readonly string[] {
  return lines.length > MOST_CELL_LINES ? [...lines.slice(0, MOST_CELL_LINES), '…'] : lines;
}

function gridRow(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  isHeader: boolean,
  measure: Measure,
): Laid {
  let x = 0;
  const laid = widths.map((width, index) => {
    const font = isHeader || index === 0 ? FONT.smallStrong : FONT.small;
    const ink = isHeader ? 'soft' : 'ink';
    const inner = width - 2 * CELL_PADDING;
    const lines = (cells[index] ?? []).map((text) => paragraph(text, inner, { font, ink, most: 3 }, measure));
    const cell = moved(stacked(lines, 0), x + CELL_PADDING, 5);
    x += width;
    return cell;
  });
  const { height, shapes } = together(laid);
  const below: Shape = { kind: 'line', x1: 0, y1: height + 5, x2: x, y2: height + 5, ink: 'line' };
  return { height: height + 6, shapes: [...shapes, below] };
}
