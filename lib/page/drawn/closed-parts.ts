import type { SeenPage } from '../seen-page.ts';
import type { Zone } from '../zone.ts';
import { isClosedPart } from './pictures.ts';
import { heightOf, type RenderedPage, widthOf } from './rendered-page.ts';

/** Smaller ones are signs, or only count who comes. */
const LEAST = { width: 60, height: 16 };

/** The name of a part beside the list that holds a page of its own, or words that its component or a script alone knows. */
export function closedPartBeside(
  { elements }: Zone,
  { isClipped }: SeenPage,
  drawing: RenderedPage,
): string | undefined {
  const closed = elements.find((element) => {
    if (
      !(isClosedPart(element) || element.localName === 'canvas') ||
      isClipped?.(element) === true ||
      drawing.isAfloat(element)
    )
      return false;
    const box = drawing.boxOf(element);
    return box !== undefined && widthOf(box) >= LEAST.width && heightOf(box) >= LEAST.height;
  });
  return closed && (closed.getAttribute('title') || closed.getAttribute('aria-label') || closed.localName);
}
