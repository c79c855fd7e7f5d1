import type { Box, DrawnText, Paint, RenderedPage, Scroller } from '../../lib/page/index.ts';
import { paintOf } from './paint.ts';

/** Measures the page for one reading. The results are cached, so the page must not change meanwhile. */
export function drawingNow(): RenderedPage {
  const boxes = new Map<Element, Box | undefined>();
  const paints = new Map<Element, Paint>();
  return {
    boxOf: (element) => remembered(boxes, element, boxOf),
    paintOf: (element) => remembered(paints, element, paintOf),
    textsOf,
    scrollerOf,
    isCutOff,
    coverOf,
    isAfloat,
    isSticky,
  };
}

function remembered<Answer>(
  known: Map<Element, Answer>,
  element: Element,
  ask: (element: Element) => Answer,
): Answer {
  const before = known.get(element);
  if (before !== undefined) return before;
  const answer = ask(element);
  known.set(element, answer);
  return answer;
}

/** The box of an element. Without one, it is the box around its contents. */
function boxOf(element: Element): Box | undefined {
  const box = element.getBoundingClientRect();
  if (box.width > 0 || box.height > 0) return box;
  return getComputedStyle(element).display === 'contents' ? boxOfContents(element) : undefined;
}

function boxOfContents(node: Node): Box | undefined {
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : undefined;
}

function textsOf(element: Element): DrawnText[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: DrawnText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { nodeValue: text, parentElement: around } = node;
    if (around && text?.trim()) texts.push({ text, element: around, box: boxOfContents(node) });
  }
  return texts;
}

function scrollerOf(element: Element): Scroller | undefined {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    if (at.scrollHeight > at.clientHeight + 1)
      return { element: at, sight: at.getBoundingClientRect(), isOverfull: true };
  }
  const { documentElement: whole } = document;
  const { scrollHeight, clientHeight, clientWidth } = whole;
  const sight = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  return { element: whole, sight, isOverfull: scrollHeight > clientHeight + 1 };
}

function isCutOff(element: Element): boolean {
  let box = element.getBoundingClientRect();
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const edge = at.getBoundingClientRect();
    const isBesideX = box.right <= edge.left + 1 || box.left >= edge.right - 1;
    const isBesideY = box.bottom <= edge.top + 1 || box.top >= edge.bottom - 1;
    if ((cuts(overflowX) && isBesideX) || (cuts(overflowY) && isBesideY)) return true;
    // A scroller can show each of its parts, one after the other.
    if (scrolls(overflowX) || scrolls(overflowY)) box = edge;
  }
  return false;
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

function cuts(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** Checks the middle of the visible part of an element, since a row may be wider than its scroller. */
function coverOf(element: Element): Element | 'out of sight' | undefined {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const cutTo = (edge: Box) => {
    [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
    [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
  };
  cutTo({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
    if (getComputedStyle(at).overflowX !== 'visible') cutTo(at.getBoundingClientRect());
  if (right - left < 1 || bottom - top < 1) return 'out of sight';
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isOwn = hit === null || element.contains(hit) || hit.contains(element);
  return isOwn || hit.localName.startsWith('grantlens') ? undefined : hit;
}

function isAfloat(element: Element, row: Element | null = null, heading: Element | null = null): boolean {
  for (let at: Element | null = element; at && !at.contains(row); at = at.parentElement) {
    const { position, opacity } = getComputedStyle(at);
    const isInWrapper = heading && at.parentElement?.contains(row) && !at.parentElement.contains(heading);
    if (opacity === '0' || (position === 'fixed' && !isInWrapper)) return true;
  }
  return false;
}

function isSticky(element: Element, row: Element): boolean {
  for (let at: Element | null = element; at && !at.contains(row); at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.position === 'sticky') return !mayLieOnOthers(style);
  }
  return false;
}

/** Whether the place that an element has by itself may be over others: by a margin below 0, a movement or a cell of a grid by number. */
function mayLieOnOthers({ margin, transform, translate, gridArea }: CSSStyleDeclaration): boolean {
  return margin.includes('-') || transform !== 'none' || translate !== 'none' || /\d/.test(gridArea);
}
