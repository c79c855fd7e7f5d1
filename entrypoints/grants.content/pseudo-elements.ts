const BLOCKS = new Set(['table-cell', 'block', 'list-item', 'flow-root', 'inline-block']);
const ITEMS = new Set(['flex', 'inline-flex']);
/** With these values, an additional item would move the others. */
const SPREAD = new Set(['space-between', 'space-around', 'space-evenly']);

/** How a cell lays out its content; `undefined` if our pseudo-element would move its text. */
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

/** The pseudo-elements before and after the text of a cell. */
export type PseudoElement = 'before' | 'after';

/** The pseudo-element of a cell that the page does not use. One that is already ours counts as free. */
export function freePseudoElement(cell: Element): PseudoElement | undefined {
  const flow = flowOf(getComputedStyle(cell));
  if (flow === undefined || isUsedByPage(cell, 'before'))
    return flow === 'block' ? freeAfter(cell) : undefined;
  return 'before';
}

/** Whether `::after` without its own room would be in the last line of the text: the text ends in a line and nothing floats beside it. */
function freeAfter(cell: Element): PseudoElement | undefined {
  const isBeside = getComputedStyle(cell, '::before').float !== 'none';
  return isBeside || isUsedByPage(cell, 'after') || !endsInLine(cell) ? undefined : 'after';
}

function endsInLine(cell: Element): boolean {
  const last = [...cell.childNodes].findLast((node) => node instanceof Element || node.nodeValue?.trim());
  return last instanceof Element ? getComputedStyle(last).display.startsWith('inline') : last !== undefined;
}

/** A property that only our rules set, and that is not inherited. It identifies our own generated content. */
export const OURS = '--grantlens-mark';

/** Whether the page itself uses this pseudo-element. */
export function isUsedByPage(cell: Element, pseudo: PseudoElement): boolean {
  const style = getComputedStyle(cell, `::${pseudo}`);
  const { content } = style;
  return content !== 'none' && content !== 'normal' && style.getPropertyValue(OURS) === '';
}
