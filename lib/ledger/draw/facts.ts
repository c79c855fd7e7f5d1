import type { Category } from '../../provider/index.ts';
import { type Day, type MicroDollars, utcMidnight } from '../../values/index.ts';

/** What the rules look at. Times are milliseconds in UTC; `null` is not known. */
export interface DrawFacts {
  start: number | null;
  expiry: number | null;
  /** The original amount. */
  granted: MicroDollars | null;
  category: Category;
}

/** A row of the page as days, such as the analysis keeps it. */
export interface DatedRow {
  received: Day | null;
  expires: Day | null;
  granted: MicroDollars | null;
  category: Category;
}

/** Turns a row into what the rules look at: a day counts from its UTC midnight. */
export function factsOfRow({ received, expires, granted, category }: DatedRow): DrawFacts {
  return { start: timeOf(received), expiry: timeOf(expires), granted, category };
}

function timeOf(day: Day | null): number | null {
  return day === null ? null : utcMidnight(day).getTime();
}
