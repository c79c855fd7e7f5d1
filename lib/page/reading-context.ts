import type { DateSetting } from './date-order.ts';

/** What reading a page needs to know of the page beside its elements. */
export interface ReadingContext {
  dates: DateSetting;
  /** Whether an element may be read: a hidden copy of the table is not what the user sees. */
  isShown: (element: Element) => boolean;
  /** Whether the address is that of the grants page, so that grants are to be expected. */
  expected: boolean;
  /** Whether the page has had its time to load: only then is something missing. */
  settled: boolean;
}
