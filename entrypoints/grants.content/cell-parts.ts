const BLOCKS = new Set(['table-cell', 'block', 'list-item', 'flow-root', 'inline-block']);
const ITEMS = new Set(['flex', 'inline-flex']);
/** With these, one item more would move the others. */
const SPREAD = new Set(['space-between', 'space-around', 'space-evenly']);

/** How a cell lays out what comes first in it; `undefined`: it would move its words for a part of ours. */
export type Flow = 'block' | 'items';

export function flowOf({
  display,
  flexDirection,
  flexWrap,
  justifyContent,
}: CSSStyleDeclaration): Flow | undefined {
  if (BLOCKS.has(display)) return 'block';
  const isRow = ITEMS.has(display) && flexDirection === 'row' && flexWrap === 'nowrap';
  return isRow && !SPREAD.has(justifyContent) ? 'items' : undefined;
}

/** Whether a part of ours can come first in a cell: the page generates none there, now that ours are out of sight or as they are drawn. */
export function canBear(cell: Element): boolean {
  return flowOf(getComputedStyle(cell)) !== undefined && !isClaimed(cell);
}

/** Whether the page itself generates what comes first in a cell; ours is known by letting every click through. */
export function isClaimed(cell: Element): boolean {
  const { content, pointerEvents } = getComputedStyle(cell, '::before');
  return content !== 'none' && content !== 'normal' && pointerEvents !== 'none';
}
