import type { Block, Picture, TextTone } from '../picture.ts';
import { layOutBar, layOutTiles } from './answer.ts';
import { layOutBox, layOutGrid } from './boxes.ts';
import { layOutDivider, layOutDraws, layOutLegend, layOutVerdicts } from './lists.ts';
import { layOutPageTable } from './page-table.ts';
import { type DisplayList, type Measure, moved, type Shape, type ShapeGroup, stacked } from './shapes.ts';
import { FONT, paragraph, type TextStyle } from './type.ts';

/** The width of every picture, whatever window it is made in. */
const PICTURE_WIDTH = 960;
const MARGIN = 36;

const TONE: Record<TextTone, TextStyle> = {
  plain: { font: FONT.text, ink: 'ink' },
  soft: { font: FONT.small, ink: 'soft' },
  strong: { font: FONT.strong, ink: 'ink' },
};

/** Turns a picture's words into shapes at their places. `measure` has to be that of the canvas that paints them. */
export function layOut({ blocks }: Picture, measure: Measure): DisplayList {
  const inner = PICTURE_WIDTH - 2 * MARGIN;
  const body = stacked(
    blocks.map((block, index) =>
      moved(layOutBlock(block, inner, measure), 0, gapBetween(blocks[index - 1], block)),
    ),
    0,
  );
  const height = Math.ceil(body.height) + 2 * MARGIN;
  const ground: Shape = {
    kind: 'rectangle',
    box: { x: 0, y: 0, width: PICTURE_WIDTH, height },
    fill: 'background',
    border: null,
    radius: 0,
  };
  return { width: PICTURE_WIDTH, height, shapes: [ground, ...moved(body, MARGIN, MARGIN).shapes] };
}

/** Lines of one text stand close together, and parts of the picture apart. */
function gapBetween(above: Block | undefined, block: Block): number {
  if (!above) return 0;
  if (above.kind === 'title') return 2;
  if (above.kind === 'text' && block.kind === 'text') return above.tone === block.tone ? 3 : 6;
  if (block.kind === 'divider' || above.kind === 'divider' || block.kind === 'tiles') return 18;
  return above.kind === 'heading' ? 8 : 14;
}

function layOutBlock(block: Block, width: number, measure: Measure): ShapeGroup {
  switch (block.kind) {
    case 'title':
      return paragraph(block.text, width, { font: FONT.title, ink: 'ink' }, measure);
    case 'heading':
      return paragraph(block.text, width, { font: FONT.heading, ink: 'ink' }, measure);
    case 'text':
      return paragraph(block.text, width, TONE[block.tone], measure);
    case 'tiles':
      return layOutTiles(block.tiles, width, measure);
    case 'bar':
      return layOutBar(block.bar, width, measure);
    case 'box':
      return layOutBox(block, width, measure);
    case 'table':
      return layOutPageTable(block.table, width, measure);
    case 'legend':
      return layOutLegend(block.callouts, width, measure);
    case 'draws':
      return layOutDraws(block.items, width, measure);
    case 'verdicts':
      return layOutVerdicts(block.verdicts, width, measure);
    case 'grid':
      return layOutGrid(block.grid, width, measure);
    case 'divider':
      return layOutDivider(width);
  }
}
