import {
  type Box,
  type DisplayList,
  FONT_FAMILY,
  type Font,
  type Ink,
  type Measure,
  PALETTE,
  type PictureScale,
  type PictureTheme,
  type Shape,
  type Slope,
} from '../../../lib/picture/index.ts';
import { runsFromRight } from '../../../lib/values/index.ts';

type Context = OffscreenCanvasRenderingContext2D;
type Inks = Record<Ink, string>;

const STRIPE = { width: 3, apart: 7 };

/** Measures texts as `paint` paints them. */
export function createMeasure(): Measure {
  const context = contextOf(new OffscreenCanvas(1, 1));
  return (text, font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  };
}

/** Paints the list on a canvas of its own, so that nothing of the page, its fonts or its window plays a part. */
export function paint(list: DisplayList, theme: PictureTheme, scale: PictureScale): OffscreenCanvas {
  const canvas = new OffscreenCanvas(list.width * scale, list.height * scale);
  const context = contextOf(canvas);
  context.scale(scale, scale);
  for (const shape of list.shapes) paintShape(context, shape, PALETTE[theme]);
  return canvas;
}

/** Painted by the processor: a graphics card's pixels differ from machine to machine. */
function contextOf(canvas: OffscreenCanvas): Context {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas to paint on.');
  return context;
}

function fontOf({ weight, size }: Font): string {
  return `${weight} ${size}px ${FONT_FAMILY}`;
}

function paintShape(context: Context, shape: Shape, inks: Inks): void {
  switch (shape.kind) {
    case 'rectangle': {
      const { box, radius, fill, border } = shape;
      // A border of one pixel is sharp only between two pixels' edges.
      outline(context, border ? insetBy(box, 0.5) : box, radius);
      fillAndStroke(context, fill, border, inks);
      return;
    }
    case 'hatching':
      paintHatching(context, shape, inks);
      return;
    case 'line':
      context.fillStyle = inks[shape.ink];
      context.fillRect(shape.x1, shape.y1, shape.x2 - shape.x1, 1);
      return;
    case 'circle':
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      context.lineWidth = 1.5;
      context.setLineDash(shape.dashed ? [3, 3] : []);
      fillAndStroke(context, shape.fill, shape.border, inks);
      context.setLineDash([]);
      context.lineWidth = 1;
      return;
    case 'text':
      context.font = fontOf(shape.font);
      context.fillStyle = inks[shape.ink];
      context.textAlign = shape.align;
      context.direction = runsFromRight(shape.text) ? 'rtl' : 'ltr';
      context.fillText(shape.text, shape.x, shape.y);
  }
}

function insetBy({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function outline(context: Context, { x, y, width, height }: Box, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
}

function fillAndStroke(context: Context, fill: Ink | null, border: Ink | null, inks: Inks): void {
  if (fill) {
    context.fillStyle = inks[fill];
    context.fill();
  }
  if (border) {
    context.strokeStyle = inks[border];
    context.stroke();
  }
}

function paintHatching(
  context: Context,
  { box, fill, stripes, slope, radius }: Extract<Shape, { kind: 'hatching' }>,
  inks: Inks,
): void {
  context.save();
  outline(context, box, radius);
  fillAndStroke(context, fill, null, inks);
  context.clip();
  context.lineWidth = STRIPE.width;
  context.strokeStyle = inks[stripes];
  if (stripes !== fill) for (const at of stripesOf(box)) stripe(context, box, at, slope);
  context.restore();
}

function stripesOf({ width, height }: Box): number[] {
  return Array.from(
    { length: Math.ceil((width + height) / STRIPE.apart) + 1 },
    (_, nth) => nth * STRIPE.apart,
  );
}

function stripe(context: Context, { x, y, height }: Box, at: number, slope: Slope): void {
  const lean = slope === 'upright' ? 0 : height;
  const [top, bottom] = slope === 'falling' ? [at - lean, at] : [at, at - lean];
  context.beginPath();
  context.moveTo(x + top, y);
  context.lineTo(x + bottom, y + height);
  context.stroke();
}
