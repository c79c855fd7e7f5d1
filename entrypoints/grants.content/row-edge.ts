import { scaleOf } from './label-room.ts';
import { freePseudoElement } from './pseudo-elements.ts';
import type { PlacedPseudoElement } from './sizeless.ts';

/** In pixels: an edge, what lies between it and the sides of its cell, where a page may draw a ring, and between it and the words. */
const WIDTH = 3;
const CLEAR = 3;
const GAP = 3;

/** The coloured edge of a row, in its first cell; `undefined` where it would touch the words or a shadow of the page's own, or where it cannot stand. */
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
