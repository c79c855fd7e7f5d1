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

/** Shapes that are placed as one. They count from the group's top left corner, and take up its height. */
export interface ShapeGroup {
  height: number;
  shapes: readonly Shape[];
}

/** A picture ready to be painted. */
export interface DisplayList {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const NOTHING: ShapeGroup = { height: 0, shapes: [] };

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

/** The same shapes further right and down. The group grows by `dy`, so that its top stays where it was. */
export function moved({ height, shapes }: ShapeGroup, dx: number, dy: number): ShapeGroup {
  return { height: height + dy, shapes: shapes.map((shape) => movedBy(shape, dx, dy)) };
}

/** Groups one below the other, `gap` apart. A group without height takes no gap. */
export function stacked(parts: readonly ShapeGroup[], gap: number): ShapeGroup {
  return parts
    .filter(({ height }) => height > 0)
    .reduce((all, part) => {
      const below = moved(part, 0, all.height > 0 ? all.height + gap : 0);
      return { height: below.height, shapes: [...all.shapes, ...below.shapes] };
    }, NOTHING);
}

/** Groups that share one top left corner, so that each may be moved to its own place; as high as the highest. */
export function overlaid(parts: readonly ShapeGroup[]): ShapeGroup {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    shapes: parts.flatMap(({ shapes }) => shapes),
  };
}
