import { HISTORY_SIGNS } from './history-signs.ts';
import { LIMIT_SIGNS } from './limit-signs.ts';
import { MONEY_SIGNS } from './money-signs.ts';
import type { Sign } from './sign.ts';

export type SignId = keyof typeof MONEY_SIGNS | keyof typeof LIMIT_SIGNS | keyof typeof HISTORY_SIGNS;

/** The signs that are shown for a cause. The others only decide which questions are asked. */
export type GroundSign = Exclude<SignId, 'grants-unread' | 'credit-live'>;

/** All signs by name. */
export const SIGNS: Readonly<Record<SignId, Sign>> = {
  ...MONEY_SIGNS,
  ...LIMIT_SIGNS,
  ...HISTORY_SIGNS,
};
