/** What a label's place is counted from: its cell, which is positioned for that, or its row, which the page has positioned. */
export type Ground = 'cell' | 'row';

/**
 * A link may be stretched over a whole row by a part of it that is laid out from the row. To position a cell would take the
 * click on it away from such a link, or hold the link back in its own cell; `undefined`: no label can stand in this row.
 */
export function labelGround(row: Element, cells: readonly Element[]): Ground | undefined {
  if (!cells.some(reachesBeyond)) return 'cell';
  return isPositioned(row) ? 'row' : undefined;
}

/** Whether some part of a cell is laid out from something around the cell. */
function reachesBeyond(cell: Element): boolean {
  return !isPositioned(cell) && [...cell.querySelectorAll('*')].some((part) => isLaidOutBeyond(part, cell));
}

function isLaidOutBeyond(part: Element, cell: Element): boolean {
  const { position } = getComputedStyle(part);
  if (position !== 'static' && position !== 'absolute') return false;
  const isLoose = position === 'absolute' || hasLoosePseudo(part);
  return isLoose && !isHeldWithin(position === 'absolute' ? part.parentElement : part, cell);
}

function hasLoosePseudo(part: Element): boolean {
  return ['::before', '::after'].some((name) => {
    const { content, position } = getComputedStyle(part, name);
    return position === 'absolute' && content !== 'none' && content !== 'normal';
  });
}

function isHeldWithin(start: Element | null, cell: Element): boolean {
  for (let at = start; at && at !== cell; at = at.parentElement) if (isPositioned(at)) return true;
  return false;
}

function isPositioned(element: Element): boolean {
  const { position, transform } = getComputedStyle(element);
  return position !== 'static' || transform !== 'none';
}
