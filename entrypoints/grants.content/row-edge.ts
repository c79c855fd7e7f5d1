import { scaleOf } from './label-room.ts';
import { freePseudoElement } from './pseudo-elements.ts';
import type { PlacedPseudoElement } from './sizeless.ts';

/** In pixels: the width of an edge, its distance from the sides of the cell, where a page may draw a ring, and from the text. */
const WIDTH = 3;
const CLEAR = 3;
const GAP = 3;

/** The coloured edge of a row, in its first cell; `undefined` if there is no place for it, or if it would touch the text or a shadow of the page. */
export function edgeIn(cell: Element): PlacedPseudoElement | undefined {
  const { boxShadow, paddingLeft, borderLeftWidth } = getComputedStyle(cell);
  const clear = Math.min(CLEAR, Number.parseFloat(paddingLeft) - WIDTH - GAP);
  if (clear < 0 || boxShadow !== 'none' || freePseudoElement(cell) !== 'before') return undefined;
  const { width, height } = cell.getBoundingClientRect();
  const scale = scaleOf(cell, width);
  const left = (Number.parseFloat(borderLeftWidth) || 0) + clear;
  return {
    cell,
    pseudo: 'before',
    scale,
    box: { left, top: CLEAR, width: WIDTH, height: height / scale - 2 * CLEAR },
  };
}
