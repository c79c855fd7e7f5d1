import { flowOf, type PseudoElement } from './pseudo-elements.ts';
import type { Origin } from './sizeless.ts';

/** Where a cell would put a pseudo-element that has no size and no margins. */
export function originIn(cell: Element, pseudo: PseudoElement, scale: number): Origin {
  const style = getComputedStyle(cell);
  const left = pixels(style.borderLeftWidth) + pixels(style.paddingLeft);
  const top = pixels(style.borderTopWidth) + pixels(style.paddingTop);
  if (flowOf(style) === 'items') {
    const isAtStart = ['normal', 'start', 'flex-start', 'left'].includes(style.justifyContent);
    return { left: isAtStart ? left : wordsLeft(cell, scale), top, gap: pixels(style.columnGap) };
  }
  const isPushed = style.display === 'table-cell' && style.verticalAlign !== 'top';
  const isAtTop = pseudo === 'before' && !isPushed;
  return { left, top: isAtTop ? top : Math.max(top, lineTop(cell, pseudo, scale)), gap: 0 };
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}

function wordsLeft(cell: Element, scale: number): number {
  const words = document.createRange();
  words.selectNodeContents(cell);
  return (words.getBoundingClientRect().left - cell.getBoundingClientRect().left) / scale;
}

/** The top of the line, or of the box around it, with the first or last text of a cell. A row may push it down. */
function lineTop(cell: Element, pseudo: PseudoElement, scale: number): number {
  const box = cell.getBoundingClientRect();
  const nth = pseudo === 'before' ? 0 : -1;
  const words = wordsIn(cell).at(nth);
  const line = words && [...rangeOver(words).getClientRects()].at(nth);
  const top = words && line ? topAround(words, line, cell, scale) : box.top + box.height / 2;
  return (top - box.top) / scale;
}

/** The same top for one text, in screen pixels. */
function topAround(words: Node, { top, bottom }: DOMRect, cell: Element, scale: number): number {
  const middle = (top + bottom) / 2;
  let highest = top;
  let isInLine = true;
  for (let at = words.parentElement; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (isInLine) highest = Math.min(highest, middle - (scale * lineHeight(style)) / 2);
    if (at === cell) break;
    if (style.display === 'inline' || style.display === 'contents') continue;
    highest = at.getBoundingClientRect().top - scale * pixels(style.marginTop);
    isInLine = style.display.startsWith('inline');
  }
  return highest;
}

/** 0 if the text itself decides the height of a line. */
function lineHeight(style: CSSStyleDeclaration): number {
  return pixels(style.lineHeight);
}

function wordsIn(cell: Element): Node[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const words: Node[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) words.push(walker.currentNode);
  return words;
}

function rangeOver(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}
