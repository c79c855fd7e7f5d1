/** Minutes: reports of a purchase that still settled after so long are the longest known (forum threads, 2026). */
export const LONGEST_SETTLING = 2 * 24 * 60;
/** Minutes: nobody has reported that a purchase took longer. */
export const SETTLED = 4 * 24 * 60;
/** Days: how long after the switch to prepaid credit calls were refused (forum thread 692785). */
export const FRESH_SWITCH = 7;
export const OLD_SWITCH = 30;
export const MINUTES_A_DAY = 24 * 60;
