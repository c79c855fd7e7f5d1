import { flowOf } from './cell-parts.ts';
import type { Origin } from './sizeless.ts';

/** Where a cell would put a part of no size that comes first in it. */
export function originIn(cell: Element, scale: number): Origin {
  const style = getComputedStyle(cell);
  const px = (length: string) => Number.parseFloat(length) || 0;
  const left = px(style.borderLeftWidth) + px(style.paddingLeft);
  const top = px(style.borderTopWidth) + px(style.paddingTop);
  if (flowOf(style) === 'items') {
    const isAtStart = ['normal', 'start', 'flex-start', 'left'].includes(style.justifyContent);
    return { left: isAtStart ? left : wordsLeft(cell, scale), top, gap: px(style.columnGap) };
  }
  const isPushed = style.display === 'table-cell' && style.verticalAlign !== 'top';
  return { left, top: isPushed ? Math.max(top, contentTop(cell, scale)) : top, gap: 0 };
}

function wordsLeft(cell: Element, scale: number): number {
  const words = document.createRange();
  words.selectNodeContents(cell);
  return (words.getBoundingClientRect().left - cell.getBoundingClientRect().left) / scale;
}

/** Where the content of a table's cell begins, which its row may push down: the top of the line or box of its first words. */
function contentTop(cell: Element, scale: number): number {
  const box = cell.getBoundingClientRect();
  const words = firstWords(cell);
  const [first] = words ? rangeOver(words).getClientRects() : [];
  if (!words || !first) return box.height / 2 / scale;
  let { top } = first;
  const middle = (first.top + first.bottom) / 2;
  let isInLine = true;
  for (let at = words.parentElement; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (isInLine) top = Math.min(top, middle - (scale * lineHeight(style)) / 2);
    if (at === cell) break;
    if (style.display === 'inline' || style.display === 'contents') continue;
    top = at.getBoundingClientRect().top - scale * (Number.parseFloat(style.marginTop) || 0);
    isInLine = style.display.startsWith('inline');
  }
  return (top - box.top) / scale;
}

/** 0 where the words themselves say how high a line is. */
function lineHeight(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.lineHeight) || 0;
}

function firstWords(cell: Element): Node | null {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) return walker.currentNode;
  return null;
}

function rangeOver(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}
