import { type Day, daysBetween } from '../../values/index.ts';

/** A day on the page may differ by one day from the UTC day that counts (observed of known grants, 2023-2024). */
export const DAY_SLACK = 1;

/** Whether a day on the page is later than another by more than the slack. */
export function isClearlyAfter(day: Day, other: Day): boolean {
  // Days sort as text, and this comparison settles most of them.
  return day > other && daysBetween(other, day) > DAY_SLACK;
}
