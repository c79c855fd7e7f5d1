import type { PseudoElement } from './pseudo-elements.ts';

/** The place of our pseudo-element from the corner of its cell, and its size, in the cell's own pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A pseudo-element that shows a mark. */
export interface PlacedPseudoElement {
  cell: Element;
  pseudo: PseudoElement;
  box: Box;
  /** Screen pixels for each pixel of the cell. */
  scale: number;
}

/** The place where a cell would put a pseudo-element without margins, and its gap between items, in the same pixels. */
export interface Origin {
  left: number;
  top: number;
  gap: number;
}

/**
 * The style of a pseudo-element whose margins cancel its size, so that nothing on the page moves. Neither it nor its cell is
 * positioned, so it is painted on the level of the cell's text, below everything that the page puts over that.
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
