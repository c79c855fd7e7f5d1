/** The inks of a picture; what each looks like is the palette's, light or dark. */
export type Ink =
  | 'ink'
  | 'soft'
  | 'line'
  | 'background'
  | 'subtle'
  | 'usable'
  | 'onUsable'
  | 'paid'
  | 'expired'
  | 'expiredBackground'
  | 'used';

export interface Font {
  /** In the picture's pixels. */
  size: number;
  weight: 400 | 700;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** In which direction the stripes of a hatching run. */
export type Slope = 'rising' | 'falling' | 'upright';

/** One thing to draw, over those before it. Lengths are in the picture's pixels, from its top left corner. */
export type Shape =
  | { kind: 'rectangle'; box: Box; fill: Ink | null; border: Ink | null; radius: number }
  | { kind: 'hatching'; box: Box; fill: Ink; stripes: Ink; slope: Slope; radius: number }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; ink: Ink }
  | { kind: 'circle'; x: number; y: number; radius: number; fill: Ink | null; border: Ink; dashed: boolean }
  /** `x` is where it begins, ends or has its middle; `y` is its baseline. */
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      font: Font;
      ink: Ink;
      align: 'left' | 'right' | 'center';
    };

/** How wide a text is in a font, in the picture's pixels. */
export type Measure = (text: string, font: Font) => number;

/** Shapes that take a height, from the top of their own place. */
export interface Laid {
  height: number;
  shapes: readonly Shape[];
}

/** A picture ready to be painted. */
export interface DisplayList {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const NOTHING: Laid = { height: 0, shapes: [] };

function movedBy(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.kind) {
    case 'rectangle':
    case 'hatching':
      return { ...shape, box: { ...shape.box, x: shape.box.x + dx, y: shape.box.y + dy } };
    case 'line':
      return { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy };
    case 'circle':
    case 'text':
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
  }
}

/** The same shapes further right and down; they take as much more height. */
export function moved({ height, shapes }: Laid, dx: number, dy: number): Laid {
  return { height: height + dy, shapes: shapes.map((shape) => movedBy(shape, dx, dy)) };
}

/** One below the other, `gap` apart; what takes no height takes no gap. */
export function stacked(parts: readonly Laid[], gap: number): Laid {
  return parts
    .filter(({ height }) => height > 0)
    .reduce((all, part) => {
      const below = moved(part, 0, all.height > 0 ? all.height + gap : 0);
      return { height: below.height, shapes: [...all.shapes, ...below.shapes] };
    }, NOTHING);
}

/** All in one place, as high as the highest. */
export function together(parts: readonly Laid[]): Laid {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    shapes: parts.flatMap(({ shapes }) => shapes),
  };
}
