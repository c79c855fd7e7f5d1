import type { Seen } from './facts.ts';

/** Minutes: reports of a purchase that still settled after so long are the longest known (forum threads, 2026). */
export const LONGEST_SETTLING = 2 * 24 * 60;
/** Minutes: nobody has reported that a purchase took longer. */
export const SETTLED = 4 * 24 * 60;
/** Days: how long after the switch to prepaid credit calls were refused (forum thread 692785). */
export const FRESH_SWITCH = 7;
export const OLD_SWITCH = 30;
export const MINUTES_A_DAY = 24 * 60;
/** Minutes: what was read no longer ago can hardly be otherwise by now. */
const RECENT = 30;

/** Whether figures may be otherwise by now, or another organization's: then they speak for or against a cause, and decide nothing. */
export const isWeak = ({ minutesAgo, isDoubtful }: Seen) => isDoubtful || minutesAgo > RECENT;
