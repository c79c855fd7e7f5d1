export type Pseudo = 'after' | 'before';

/** The free place behind a cell's words. */
export interface CellRoom {
  cell: Element;
  /** Free pixels behind the words, and where they begin, both in the cell's own pixels. */
  free: number;
  left: number;
  /** Pixels of the screen for each of the cell's own. */
  scale: number;
}

const GAP = 8;

/** The pseudo-element to use; `undefined` for a cell that the page positions or decorates itself: it is left alone. */
export function freePseudo(cell: Element): Pseudo | undefined {
  const { position } = getComputedStyle(cell);
  if (position !== 'static' && position !== 'relative') return undefined;
  return (['after', 'before'] as const).find((name) => isUndecorated(cell, name));
}

/** The room behind the words of a cell, in its own pixels: the page may be zoomed or scaled. */
export function roomIn(cell: Element): CellRoom {
  const box = cell.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(cell);
  const text = words.getBoundingClientRect();
  const scale = scaleOf(cell, box.width);
  const end = text.width > 0 ? text.right : box.left;
  return { cell, scale, free: (box.right - end) / scale, left: Math.round((end - box.left) / scale) + GAP };
}

/** A cell's own pixels are larger or smaller than the screen's where the page zooms or scales. */
function scaleOf(cell: Element, width: number): number {
  return cell instanceof HTMLElement && cell.offsetWidth > 0 ? width / cell.offsetWidth : 1;
}

/** A pseudo-element that nobody uses, or that we use ourselves already. */
function isUndecorated(cell: Element, name: Pseudo): boolean {
  const { content, pointerEvents } = getComputedStyle(cell, `::${name}`);
  return content === 'none' || content === 'normal' || pointerEvents === 'none';
}
