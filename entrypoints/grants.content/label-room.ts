/** The free place behind a cell's words, in the cell's own pixels from its corner: the page may be zoomed or scaled. */
export interface CellRoom {
  cell: Element;
  /** Free pixels behind the words, and where they begin. */
  free: number;
  left: number;
  /** The height of the middle of the words. */
  middle: number;
  height: number;
  /** Pixels of the screen for each of the cell's own. */
  scale: number;
}

const GAP = 8;

/** The room behind the words of a cell. */
export function roomIn(cell: Element): CellRoom {
  const box = cell.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(cell);
  const text = words.getBoundingClientRect();
  const scale = scaleOf(cell, box.width);
  const isEmpty = text.width === 0;
  const end = isEmpty ? box.left : text.right;
  const height = box.height / scale;
  return {
    cell,
    scale,
    height,
    free: (box.right - end) / scale,
    left: Math.round((end - box.left) / scale) + GAP,
    middle: isEmpty ? height / 2 : ((text.top + text.bottom) / 2 - box.top) / scale,
  };
}

/** A cell's own pixels are larger or smaller than the screen's where the page zooms or scales. */
export function scaleOf(cell: Element, width: number): number {
  return cell instanceof HTMLElement && cell.offsetWidth > 0 ? width / cell.offsetWidth : 1;
}
