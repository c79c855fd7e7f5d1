import { type Day, type MicroDollars, monthChanges } from '../values/index.ts';
import type { Category } from './category.ts';

/** Purchases expire after one year (official help article 8264644, 2026). */
const PURCHASE_MONTHS = 12;
/** The smallest purchase (same article): 5 USD. */
const SMALLEST_PURCHASE = 5_000_000;
const LONGEST_PROMOTION_MONTHS = 12;

/**
 * Guesses from its term whether a grant was bought or given. Grants end on the 1st of the month after (start + N months)
 * (observed 2023-2024), so N is one less than the month boundaries between. A time zone west of UTC shows the day before,
 * which counts as the 1st. A purchase may also end exactly one year later, as the article says. Nothing on the page
 * confirms this: it is shown as a guess everywhere.
 */
export function guessCategory(
  received: Day | null,
  expires: Day | null,
  granted: MicroDollars | null,
): Category {
  if (received === null || expires === null || granted === null) return 'unknown';
  const months = termMonths(received, expires);
  if (months === PURCHASE_MONTHS && granted >= SMALLEST_PURCHASE) return 'paid';
  return months >= 0 && months <= LONGEST_PROMOTION_MONTHS ? 'promotional' : 'unknown';
}

function termMonths(received: Day, expires: Day): number {
  const changes = monthChanges(received, expires);
  const [start, end] = [dayOfMonth(received), dayOfMonth(expires)];
  if (changes === PURCHASE_MONTHS && Math.abs(end - start) <= 1) return PURCHASE_MONTHS;
  return changes - (end >= 28 ? 0 : 1);
}

const dayOfMonth = (day: Day) => Number(day.slice(8));
