import type { DateSetting } from './date-order.ts';
import type { Drawing } from './drawn/drawing.ts';

/** What reading a page needs to know of the page beside its elements. */
export interface ReadingContext {
  dates: DateSetting;
  /** Whether an element is displayed: the one answer for tables, rows, cells and all that stands beside them. */
  isShown: (element: Element) => boolean;
  /**
   * Whether nothing of an element can be seen, although it is displayed and is told to who listens: then it is no place and no
   * row, but may name one. Nothing is so where this is not given.
   */
  isClipped?: (element: Element) => boolean;
  /** Whether a place has to be left alone for now, although it is displayed; none has to where this is not given. */
  mustWait?: (place: Element) => boolean;
  /** What an eye sees of the page; without it, all is taken to be drawn as the markup says. */
  drawing?: Drawing;
  /** Whether the address is that of the grants page, so that grants are to be expected. */
  expected: boolean;
  /** Whether the page has had its time to load: only then is something missing. */
  settled: boolean;
}
