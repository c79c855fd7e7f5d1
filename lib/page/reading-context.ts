import type { DateSetting } from './date-order.ts';
import type { RenderedPage } from './drawn/rendered-page.ts';

/** What reading a page needs to know of the page beside its elements. */
export interface ReadingContext {
  dates: DateSetting;
  /** Whether an element is displayed: the one answer for tables, rows, cells and all that stands beside them. */
  isShown: (element: Element) => boolean;
  /**
   * Whether an element is cut off so that nothing of it can be seen, although screen readers announce it. Then it is no list and
   * no row, but may name one. Without this function, nothing is cut off.
   */
  isClipped?: (element: Element) => boolean;
  /** Whether a list must be left alone for now, although it is displayed. Without this function, none must be. */
  mustWait?: (place: Element) => boolean;
  /** What can be seen of the page. Without it, everything counts as drawn in the way the markup says. */
  drawing?: RenderedPage;
  /** Whether the address is that of the grants page, so that grants are to be expected. */
  expected: boolean;
  /** Whether the page has had its time to load: only then is something missing. */
  settled: boolean;
}
