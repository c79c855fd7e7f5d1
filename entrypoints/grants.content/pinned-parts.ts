const MAX_PARTS = 400;

/** Whether a wrapper pins something at the height of the list: the list would move away from it below the panel. */
export function pinsBeside(wrapper: HTMLElement, block: Element): boolean {
  if (getComputedStyle(wrapper).position === 'static') return false;
  const { top, bottom } = block.getBoundingClientRect();
  const others = [...wrapper.children].filter((child) => !child.contains(block));
  const parts = others.flatMap((other) => [other, ...other.querySelectorAll('*')]);
  return parts.slice(0, MAX_PARTS).some((part) => {
    if (!isPlacedBy(wrapper, part)) return false;
    const box = part.getBoundingClientRect();
    const isSeen = box.width > 1 && box.height > 1 && box.top < bottom && box.bottom > top;
    return isSeen && getComputedStyle(part).position === 'absolute';
  });
}

/** Pictures have no `offsetParent` of their own. */
function isPlacedBy(wrapper: HTMLElement, part: Element): boolean {
  if (part instanceof HTMLElement) return part.offsetParent === wrapper;
  const { parentElement: parent } = part;
  return parent === wrapper || (parent instanceof HTMLElement && parent.offsetParent === wrapper);
}
