const BLOCKS = new Set(['table-cell', 'block', 'list-item', 'flow-root', 'inline-block']);
const ITEMS = new Set(['flex', 'inline-flex']);
/** With these, an additional item would move the others. */
const SPREAD = new Set(['space-between', 'space-around', 'space-evenly']);

/** How a cell lays out its content; `undefined` where our pseudo-element would move its words. */
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

/** The pseudo-elements of CSS that stand before and after the words of a cell. */
export type PseudoElement = 'before' | 'after';

/** The pseudo-element of a cell that the page leaves to us. One that is ours already counts as free. */
export function freePseudoElement(cell: Element): PseudoElement | undefined {
  const flow = flowOf(getComputedStyle(cell));
  if (flow === undefined || isUsedByPage(cell, 'before'))
    return flow === 'block' ? freeAfter(cell) : undefined;
  return 'before';
}

/** `::after` without room of its own stands in the last line of the words, if they end in a line and nothing floats beside them. */
function freeAfter(cell: Element): PseudoElement | undefined {
  const isBeside = getComputedStyle(cell, '::before').float !== 'none';
  return isBeside || isUsedByPage(cell, 'after') || !endsInLine(cell) ? undefined : 'after';
}

function endsInLine(cell: Element): boolean {
  const last = [...cell.childNodes].findLast((node) => node instanceof Element || node.nodeValue?.trim());
  return last instanceof Element ? getComputedStyle(last).display.startsWith('inline') : last !== undefined;
}

/** A property that only our rules set, and nothing inherits: by it we know what is generated for us. */
export const OURS = '--grantlens-mark';

/** Whether the page itself uses this pseudo-element. */
export function isUsedByPage(cell: Element, pseudo: PseudoElement): boolean {
  const style = getComputedStyle(cell, `::${pseudo}`);
  const { content } = style;
  return content !== 'none' && content !== 'normal' && style.getPropertyValue(OURS) === '';
}
