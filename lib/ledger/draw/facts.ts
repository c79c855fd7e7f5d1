import type { Category } from '../../provider/index.ts';
import { type Day, type MicroDollars, utcMidnight } from '../../values/index.ts';

/** The facts of a grant that rules use. Times are milliseconds in UTC; `null` means not known. */
export interface DrawFacts {
  start: number | null;
  expiry: number | null;
  /** The original amount. */
  granted: MicroDollars | null;
  category: Category;
}

/** A row of the page with its dates as days. */
export interface DatedRow {
  received: Day | null;
  expires: Day | null;
  granted: MicroDollars | null;
  category: Category;
}

/** Takes the facts from a row. A day counts from its UTC midnight. */
export function factsOfRow({ received, expires, granted, category }: DatedRow): DrawFacts {
  return { start: timeOf(received), expiry: timeOf(expires), granted, category };
}

function timeOf(day: Day | null): number | null {
  return day === null ? null : utcMidnight(day).getTime();
}
