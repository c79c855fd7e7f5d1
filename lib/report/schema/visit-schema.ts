import * as z from 'zod/mini';
import { MAX_READINGS } from '../../analysis/index.ts';
import { list, MAX_ROWS, money, unixTime } from './basis-values.ts';

/** One grant as it stood at one or more readings. */
const standing = z.object({
  /** Names the grant over all readings; its parts mean nothing. */
  id: z.string(),
  start: z.nullable(unixTime),
  expiry: z.nullable(unixTime),
  granted: z.nullable(money),
  left: z.nullable(money),
  category: z.enum(['paid', 'promotional', 'unknown']),
  isCategoryKnown: z.boolean(),
  state: z.enum(['usable', 'ended', 'unclear']),
});

/** What the visit had seen of the account: each reading lists its grants by their places, from 0, among the standings. */
export const visitSchema = z.object({
  /** The daily spend, as it was typed. */
  typedRate: z.string(),
  standings: list(standing),
  readings: list(
    z.object({
      at: unixTime,
      figures: z.enum(['cents', 'exact']),
      isWhole: z.boolean(),
      standings: list(z.int().check(z.gte(0))).check(z.maxLength(MAX_ROWS)),
    }),
  ).check(z.maxLength(MAX_READINGS)),
});

export type DecodedVisit = z.output<typeof visitSchema>;
