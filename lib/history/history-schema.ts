import * as z from 'zod/mini';
import { calendarInstant as at, statedRule } from '../report/index.ts';
import { pagesSchema } from './pages-schema.ts';

/** What the user has said of an organization. */
const said = z.discriminatedUnion('what', [
  z.object({
    at,
    what: z.literal('category'),
    grant: z.string(),
    value: z.nullable(z.enum(['paid', 'promotional', 'unknown'])),
  }),
  z.object({ at, what: z.literal('settled'), claim: z.string(), value: z.nullable(z.literal(true)) }),
  z.object({
    at,
    what: z.literal('rule'),
    value: z.nullable(z.object({ id: statedRule, insists: z.boolean() })),
  }),
  z.object({ at, what: z.literal('daily-spend'), value: z.nullable(z.string()) }),
]);

const stamped = <Value extends z.core.$ZodType>(value: Value) => z.exactOptional(z.object({ value, at }));

const settings = z.object({
  rule: stamped(z.nullable(statedRule)),
  collapsed: stamped(z.nullable(z.boolean())),
  marks: stamped(z.boolean()),
  theme: stamped(z.enum(['page', 'light', 'dark'])),
  keepFor: stamped(z.enum(['three-months', 'one-year', 'for-ever'])),
});

/** One reading of a history file. Its basis is read by itself. */
export const readingSchema = z.object({
  readUntil: z.exactOptional(at),
  isAhead: z.exactOptional(z.literal(true)),
  /** The provider's own ids of its grants, each after the identity of its grant. */
  exactIds: z.exactOptional(z.array(z.tuple([z.string(), z.string().check(z.minLength(1))]))),
  basis: z.unknown(),
});

/** The `grantlens-history`, version 1. Of each reading, a grantlens-report, only its basis is believed. */
export const historySchema = z.object({
  format: z.literal('grantlens-history'),
  version: z.literal(1),
  organizations: z.array(
    z.object({
      /** Each is looked at by itself: a long history takes long. */
      readings: z.array(z.unknown()),
      corrections: z._default(z.array(said), []),
    }),
  ),
  settings: z._default(settings, {}),
  pages: z._default(pagesSchema, []),
});
