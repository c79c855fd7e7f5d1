import type { PseudoElement } from './pseudo-elements.ts';

/** The place of our pseudo-element, from the corner of its cell in the cell's own pixels, and its size. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A pseudo-element of ours. */
export interface PlacedPseudoElement {
  cell: Element;
  pseudo: PseudoElement;
  box: Box;
  /** Pixels of the screen for each of the cell's own. */
  scale: number;
}

/** Where a cell would put a pseudo-element without margins, in the same pixels, and its gap between items. */
export interface Origin {
  left: number;
  top: number;
  gap: number;
}

/**
 * The style of a pseudo-element whose margins take back all the room that it takes, so that nothing of the page moves. Neither it nor
 * its cell is positioned: it is painted where the cell's words are, below all that the page lays over them.
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
