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

/** What a cell can generate: a part before its words or one behind them. */
export type Part = 'before' | 'after';

/** The part of a cell that can be ours, since the page generates none there; ours counts as none. */
export function freePart(cell: Element): Part | undefined {
  const flow = flowOf(getComputedStyle(cell));
  if (flow === undefined || isClaimed(cell, 'before')) return flow === 'block' ? freeAfter(cell) : undefined;
  return 'before';
}

/** Behind the words a part without room stands in their last line, if they end in one and nothing is beside them. */
function freeAfter(cell: Element): Part | undefined {
  const isBeside = getComputedStyle(cell, '::before').float !== 'none';
  return isBeside || isClaimed(cell, 'after') || !endsInLine(cell) ? undefined : 'after';
}

function endsInLine(cell: Element): boolean {
  const last = [...cell.childNodes].findLast((node) => node instanceof Element || node.nodeValue?.trim());
  return last instanceof Element ? getComputedStyle(last).display.startsWith('inline') : last !== undefined;
}

/** Whether the page generates this part of the cell. Ours is known by letting every click through. */
export function isClaimed(cell: Element, part: Part): boolean {
  const { content, pointerEvents } = getComputedStyle(cell, `::${part}`);
  return content !== 'none' && content !== 'normal' && pointerEvents !== 'none';
}
