/** A box of less shows nothing that can be read. */
const LEAST_IN_SIGHT = 2;
const WITHOUT_BOX = new Set(['contents', 'inline', 'none']);

/** What is cut off at the edges of something that has no room for it, as in a fold that is closed by its height. */
export interface Clipping {
  isClipped: (element: Element) => boolean;
  /** What has cut off anything that was asked for: once it has room, all that changes is its size. */
  edges: ReadonlySet<Element>;
}

/** Answers for one look at the page, in which nothing changes. */
export function clippingNow(): Clipping {
  const edges = new Set<Element>();
  const known = new Map<Element, boolean>([
    [document.documentElement, false],
    [document.body, false],
  ]);
  const isClipped = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const hasNoRoom = clipsAll(element);
    if (hasNoRoom) edges.add(element);
    const answer = hasNoRoom || (element.parentElement !== null && isClipped(element.parentElement));
    known.set(element, answer);
    return answer;
  };
  return { isClipped, edges };
}

function clipsAll(element: Element): boolean {
  if (!(element instanceof HTMLElement) || isPlainRow(element)) return false;
  const { offsetWidth: width, offsetHeight: height } = element;
  if (width >= LEAST_IN_SIGHT && height >= LEAST_IN_SIGHT) return false;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (WITHOUT_BOX.has(display)) return false;
  return (
    (width < LEAST_IN_SIGHT && overflowX !== 'visible') ||
    (height < LEAST_IN_SIGHT && overflowY !== 'visible')
  );
}

/** A table's row that nothing sets apart from others takes its size from its words; there may be thousands. */
function isPlainRow(element: Element): boolean {
  return element.localName === 'tr' && !element.hasAttributes();
}
