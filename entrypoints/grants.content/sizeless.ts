import type { Part } from './cell-parts.ts';

/** Where a part of ours stands, in pixels of its cell from the cell's corner, and how large it is. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A part of ours. */
export interface PlacedPart {
  cell: Element;
  part: Part;
  box: Box;
  /** Pixels of the screen for each of the cell's own. */
  scale: number;
}

/** Where a cell would put a part without margins, in the same pixels, and what it leaves between its items. */
export interface Origin {
  left: number;
  top: number;
  gap: number;
}

/**
 * The style of a part whose margins take back all the room that it takes, so that nothing of the page moves. Neither it nor its
 * cell is positioned: it is painted where the cell's words are, below all that the page lays over them.
 */
export function sizelessStyle({ left, top, width, height }: Box, origin: Origin): string {
  const [x, y] = [rounded(left - origin.left), rounded(top - origin.top)];
  const margins = [y, -(x + width + origin.gap), -(y + height), x].map((each) => `${each}px`).join(' ');
  return (
    'display:block;float:left;flex:none;align-self:flex-start;box-sizing:border-box;pointer-events:none;' +
    `width:${width}px;height:${height}px;margin:${margins}`
  );
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
