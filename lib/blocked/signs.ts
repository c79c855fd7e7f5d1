import { LIMIT_SIGNS } from './limit-signs.ts';
import { MONEY_SIGNS } from './money-signs.ts';
import type { Sign } from './sign.ts';
import { TOLD_SIGNS } from './told-signs.ts';

export type SignId = keyof typeof MONEY_SIGNS | keyof typeof LIMIT_SIGNS | keyof typeof TOLD_SIGNS;

/** What can be told of a cause; what only decides what is asked cannot. */
export type GroundSign = Exclude<SignId, 'grants-unread' | 'credit-live'>;

/** All that can speak for or against a cause, by name. */
export const SIGNS: Readonly<Record<SignId, Sign>> = {
  ...MONEY_SIGNS,
  ...LIMIT_SIGNS,
  ...TOLD_SIGNS,
};
