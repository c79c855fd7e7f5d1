import { type Day, daysBetween } from '../../values/index.ts';

/** A displayed day may lie one day beside the UTC day that counts (observed of known grants, 2023-2024). */
export const DAY_SLACK = 1;

/** Whether a day shown lies after another by more than the slack. */
export function isClearlyAfter(day: Day, other: Day): boolean {
  // Days sort as text, which settles most of them.
  return day > other && daysBetween(other, day) > DAY_SLACK;
}
