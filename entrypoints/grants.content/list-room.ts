/** How much of an element can be seen, now or by scrolling, in pixels. */
export interface Room {
  width: number;
  height: number;
}

const CUTTING = new Set(['hidden', 'clip']);
const SCROLLING = new Set(['auto', 'scroll']);

/** The room that the page gives an element. */
export function roomOf(element: Element): Room {
  const { top, bottom, width } = element.getBoundingClientRect();
  let [from, to] = [top, bottom];
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (SCROLLING.has(overflowY)) return { width, height: Math.min(to - from, roomOf(at).height) };
    if (!CUTTING.has(overflowY)) continue;
    const edge = edgeOf(at);
    [from, to] = [Math.max(from, edge.top), Math.min(to, edge.bottom)];
    if (to <= from) return { width, height: 0 };
  }
  return { width, height: to - from };
}

/** The root and body cut off only what is outside the viewport. */
function edgeOf(element: Element): Pick<DOMRect, 'top' | 'bottom'> {
  const isWhole = element === document.body || element === document.documentElement;
  return isWhole ? { top: 0, bottom: innerHeight } : element.getBoundingClientRect();
}

/** Whether the page cuts off a part of the element that scrolling cannot show. */
export function isCutOff(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (SCROLLING.has(overflowY)) return false;
    if (!CUTTING.has(overflowY)) continue;
    const edge = edgeOf(at);
    if (bottom > edge.bottom + 1 || top < edge.top - 1) return true;
  }
  return false;
}

/** The share of its room that a list may lose, and the number of pixels that has to remain. */
const SHARE = 0.4;
const LEAST = 100;
/** A new scroll bar takes some of the width. */
const WIDTH_SHARE = 0.9;

/** Whether a list has lost so much of its room that the user would notice. */
export function isHarmed(now: Room, before: Room): boolean {
  const isShorter = now.height < before.height - 1;
  return (
    now.width < before.width * WIDTH_SHARE ||
    (isShorter && (now.height < before.height * SHARE || now.height < LEAST))
  );
}
