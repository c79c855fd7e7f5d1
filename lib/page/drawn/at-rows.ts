import type { PlacedRow } from '../layouts/layout.ts';
import type { Zone } from '../zone.ts';
import { type Box, heightOf, type RenderedPage, sharedHeight, sharedWidth } from './rendered-page.ts';

/** Whether something stands at the height of one of the rows, as far as these are in sight beside it. */
export function isAtRows(
  rows: readonly PlacedRow[],
  heads: readonly Element[],
  drawing: RenderedPage,
): (box: Box, element: Element) => boolean {
  const boxes = rows.flatMap(({ element }) => drawing.boxOf(element) ?? []);
  const scroller = rows[0] && drawing.scrollerOf(rows[0].element);
  return (box, element) => {
    // A head that sticks lies over rows that scroll below it.
    const isOfHead = heads.some((head) => {
      const own = head.contains(element) && drawing.boxOf(head);
      return own && sharedHeight(own, box) > 0;
    });
    const edge = scroller && !scroller.element.contains(element) ? scroller.sight : EVERYWHERE;
    if (isOfHead || !boxes.some((row) => isAtHeight(box, row, edge))) return false;
    const isOver = boxes.some((row) => sharedWidth(row, box) > OVERLAP);
    return !(isOver && rows[0] && drawing.isSticky(element, rows[0].element));
  };
}

const OVERLAP = 2;
const EVERYWHERE = { top: -Infinity, bottom: Infinity };

function isAtHeight(box: Box, row: Box, edge: Pick<Box, 'top' | 'bottom'>): boolean {
  const seen = { ...row, top: Math.max(row.top, edge.top), bottom: Math.min(row.bottom, edge.bottom) };
  const least = Math.min(heightOf(seen), heightOf(box));
  // A level line has no height of its own.
  return heightOf(seen) > 0 && sharedHeight(seen, box) >= least / 2;
}

const MAX_PARTS = 400;

/** What is drawn beside the list, with its parts, but for signs among words; what lies over rows is none of these. */
export function drawingsIn({ drawings }: Zone, row: Element, whole: Box, drawing: RenderedPage): Element[] {
  const isOfWords = (one: Element) => {
    const { parentElement: parent, textContent: own } = one;
    if (!parent || parent.contains(row) || parent.textContent?.trim() === own?.trim()) return false;
    const box = drawing.boxOf(one);
    return !box || sharedWidth(box, whole) <= 2;
  };
  return drawings
    .filter((one) => !isOfWords(one))
    .flatMap((one) => [one, ...one.querySelectorAll('*')])
    .slice(0, MAX_PARTS);
}
