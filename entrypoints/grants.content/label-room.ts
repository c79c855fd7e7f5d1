/** The free space after a cell's text, measured from the corner of the cell. Its unit is the cell's own pixels, since the page may be zoomed or scaled. */
export interface CellRoom {
  cell: Element;
  /** The width of the free space after the text, and where it begins. */
  free: number;
  left: number;
  /** The vertical middle of the text. */
  middle: number;
  height: number;
  /** Screen pixels for each pixel of the cell. */
  scale: number;
}

const GAP = 8;

/** The free space after the text of a cell, as far as it is in view. */
export function roomIn(cell: Element, endOfSight: number): CellRoom {
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
    free: (Math.min(box.right, endOfSight) - end) / scale,
    left: Math.round((end - box.left) / scale) + GAP,
    middle: isEmpty ? height / 2 : ((text.top + text.bottom) / 2 - box.top) / scale,
  };
}

/** Screen pixels for each pixel of the cell. They differ if the page is zoomed or scaled. */
export function scaleOf(cell: Element, width: number): number {
  return cell instanceof HTMLElement && cell.offsetWidth > 0 ? width / cell.offsetWidth : 1;
}

/** How far to the right a part of the page is seen before anything is scrolled sideways, on the screen as it is scrolled now. */
export function sightEnd(element: Element): number {
  let end = innerWidth - scrollX;
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.scrollWidth > at.clientWidth && getComputedStyle(at).overflowX !== 'visible')
      end = Math.min(end, at.getBoundingClientRect().right - at.scrollLeft);
  return end;
}
