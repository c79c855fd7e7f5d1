import type { Seen } from './facts.ts';

/** The longest time, in minutes, after which a purchase was reported as still settling (forum threads, 2026). */
export const MAX_SETTLING = 2 * 24 * 60;
/** After so many minutes a purchase has certainly settled. */
export const SURELY_SETTLED = 4 * 24 * 60;
/** For so many days after the switch to prepaid credit, calls were refused (forum thread 692785). */
export const RECENT_SWITCH_DAYS = 7;
export const OLD_SWITCH_DAYS = 30;
export const MINUTES_PER_DAY = 24 * 60;
/** Figures that are at most so many minutes old have hardly changed. */
const RECENT = 30;

/** Whether figures are old or may belong to another organization. They are then evidence, but decide nothing. */
export const isWeak = ({ minutesAgo, isDoubtful }: Seen) => isDoubtful || minutesAgo > RECENT;
