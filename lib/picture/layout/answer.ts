import type { Bar, BarPart } from '../../view/index.ts';
import type { Tile } from '../picture.ts';
import { type Ink, type Measure, moved, overlaid, type Shape, type ShapeGroup, stacked } from './shapes.ts';
import { belowBaseline, FONT, fittingFont, paragraph } from './type.ts';

const GAP = 20;
/** How much wider the figure that can be spent stands than the others. */
const FIRST_SHARE = 1.4;
const BAR_HEIGHT = 14;
const SWATCH = 10;

/** The figures side by side on one line, the one that can be spent first and biggest. */
export function layOutTiles(tiles: readonly Tile[], width: number, measure: Measure): ShapeGroup {
  const share = (width - GAP * (tiles.length - 1)) / (tiles.length - 1 + FIRST_SHARE);
  let x = 0;
  const columns = tiles.map((tile, index) => {
    const own = index === 0 ? share * FIRST_SHARE : share;
    const column = layOutTile(tile, own, measure).map((part) => moved(part, x, 0));
    x += own + GAP;
    return column;
  });
  return stacked(
    [
      ...[0, 1].map((part) => atBottom(columns.flatMap((column) => column[part] ?? []))),
      overlaid(columns.flatMap((column) => column[2] ?? [])),
    ],
    0,
  );
}

/** Groups that end at one height, however high each is. */
function atBottom(parts: readonly ShapeGroup[]): ShapeGroup {
  const height = Math.max(...parts.map((part) => part.height));
  return overlaid(parts.map((part) => moved(part, 0, height - part.height)));
}

/** The label, the figure and the note of a tile. */
function layOutTile(
  { id, label, value, note, next, isSure }: Tile,
  width: number,
  measure: Measure,
): ShapeGroup[] {
  const isFirst = id === 'usable';
  const font = fittingFont(value, isFirst ? FONT.biggest : FONT.figure, width, measure);
  const isResult = isFirst || id === 'result';
  const ink: Ink = isResult && isSure ? 'usable' : id === 'expired' ? 'expired' : 'ink';
  const figure = paragraph(value, width, { font, ink }, measure);
  // All figures of a line stand on one baseline, whatever their size.
  const below = belowBaseline(FONT.biggest) - belowBaseline(font);
  return [
    paragraph(label, width, { font: FONT.small, ink: 'soft' }, measure),
    { height: figure.height + below, shapes: figure.shapes },
    stacked(
      [
        paragraph(note, width, { font: FONT.small, ink: 'soft' }, measure),
        paragraph(next?.text ?? '', width, nextStyle(next), measure),
      ],
      0,
    ),
  ];
}

function nextStyle(next: Tile['next']): Parameters<typeof paragraph>[2] {
  return next?.isSoon ? { font: FONT.smallStrong, ink: 'expired' } : { font: FONT.small, ink: 'soft' };
}

const PART_LOOK: Record<BarPart, Pick<Extract<Shape, { kind: 'hatching' }>, 'fill' | 'stripes' | 'slope'>> = {
  used: { fill: 'used', stripes: 'used', slope: 'rising' },
  expired: { fill: 'expiredBackground', stripes: 'expired', slope: 'rising' },
  'not-started': { fill: 'background', stripes: 'soft', slope: 'falling' },
  uncertain: { fill: 'background', stripes: 'usable', slope: 'upright' },
  spendable: { fill: 'usable', stripes: 'usable', slope: 'rising' },
};

/** Everything ever granted as one bar, its key below. */
export function layOutBar({ segments }: Bar, width: number, measure: Measure): ShapeGroup {
  let x = 0;
  const parts = segments.map(({ part, percent }): Shape => {
    const own = (width * percent) / 100;
    const box = { x, y: 0, width: Math.max(1, own - 1), height: BAR_HEIGHT };
    x += own;
    return { kind: 'hatching', box, ...PART_LOOK[part], radius: 0 };
  });
  return stacked([{ height: BAR_HEIGHT, shapes: parts }, layOutKey(segments, width, measure)], 8);
}

/** The names of the parts, as many on a line as stand there. */
function layOutKey(segments: Bar['segments'], width: number, measure: Measure): ShapeGroup {
  let [x, y] = [0, 0];
  const parts = segments.map(({ part, label }) => {
    const own = SWATCH + 6 + measure(label, FONT.small);
    if (x > 0 && x + own > width) [x, y] = [0, y + 20];
    const box = { x: 0, y: 4, width: SWATCH, height: SWATCH };
    const swatch: Shape = { kind: 'hatching', box, ...PART_LOOK[part], radius: 2 };
    const words = paragraph(label, width, { font: FONT.small, ink: 'soft' }, measure);
    const entry = moved(overlaid([{ height: 0, shapes: [swatch] }, moved(words, SWATCH + 6, 0)]), x, y);
    x += own + GAP;
    return entry;
  });
  return overlaid(parts);
}
