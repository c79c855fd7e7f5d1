import * as z from 'zod/mini';
import { MAX_READINGS } from '../../analysis/index.ts';
import { list, MAX_ROWS, money, unixTime } from './basis-values.ts';

/** One grant as it was at one or more readings. */
const standing = z.object({
  /** Identifies the grant over all readings. Its parts have no meaning. */
  id: z.string(),
  start: z.nullable(unixTime),
  expiry: z.nullable(unixTime),
  granted: z.nullable(money),
  left: z.nullable(money),
  category: z.enum(['paid', 'promotional', 'unknown']),
  isCategoryKnown: z.boolean(),
  state: z.enum(['usable', 'ended', 'unclear']),
});

/** What the visit has seen of the account. Each reading lists its grants by their indexes in `standings`, from 0. */
export const visitSchema = z.object({
  /** The daily spend as the user typed it. */
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
