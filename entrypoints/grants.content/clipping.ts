/** A box that is smaller, in pixels, shows nothing readable. */
const MIN_VISIBLE_SIZE = 2;
const WITHOUT_BOX = new Set(['contents', 'inline', 'none']);

/** Whether elements are cut off by an ancestor without room for them, such as a fold that is closed by its height. */
export interface Clipping {
  isClipped: (element: Element) => boolean;
  /** The ancestors that cut something off. When they get room again, only their size changes. */
  edges: ReadonlySet<Element>;
}

/** The answers are cached, so they hold only while the page does not change. */
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
  if (width >= MIN_VISIBLE_SIZE && height >= MIN_VISIBLE_SIZE) return false;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (WITHOUT_BOX.has(display)) return false;
  return (
    (width < MIN_VISIBLE_SIZE && overflowX !== 'visible') ||
    (height < MIN_VISIBLE_SIZE && overflowY !== 'visible')
  );
}

/** Whether an element is a table row without attributes. Its text decides its size. There may be thousands of such rows. */
function isPlainRow(element: Element): boolean {
  return element.localName === 'tr' && !element.hasAttributes();
}
