import * as z from 'zod/mini';
import { calendarInstant, list, MAX_ROWS, money } from './basis-values.ts';
import { readingSchema } from './reading-schema.ts';
import { statedRule } from './report-values.ts';
import { visitSchema } from './visit-schema.ts';

const choices = z.object({
  rule: z.nullable(
    z.discriminatedUnion('by', [
      z.object({ id: statedRule, by: z.literal('user') }),
      z.object({ id: statedRule, by: z.literal('evidence'), wanted: statedRule }),
    ]),
  ),
  /** The categories set by the user, each after the id of its grant, which `visit` uses too. */
  categories: list(z.readonly(z.tuple([z.string(), z.enum(['paid', 'promotional', 'unknown'])]))),
  /** The keys of the doubts that the user has settled. Older reports have no such field. */
  settled: z._default(list(z.string()), []),
});

/** The figures of the page's own answer, if the user has chosen exact figures, without the provider's ids of grants. */
const exactAnswer = z.nullable(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('grants'),
      grants: list(
        z.object({
          granted: money,
          used: money,
          effectiveAt: calendarInstant,
          expiresAt: z.nullable(calendarInstant),
        }),
      ).check(z.maxLength(MAX_ROWS)),
      totals: z.object({
        granted: money,
        used: money,
        available: money,
        paidAvailable: z.nullable(money),
      }),
    }),
    z.object({
      kind: z.literal('problem'),
      problem: z.enum(['error-object', 'not-json', 'not-understood', 'too-large', 'other-organization']),
    }),
  ]),
);

/** The basis of a report, from which the same analysis can be made again. */
export const basisSchema = z.object({
  /** The language of the sentences in the report. */
  language: z.string(),
  provenance: z.object({ readAt: calendarInstant, drawnAt: calendarInstant, url: z.string() }),
  reading: readingSchema,
  choices,
  exact: exactAnswer,
  visit: visitSchema,
});

/** The basis as written in the file. */
export type BasisJson = z.input<typeof basisSchema>;
/** The basis with the values that the analysis uses. */
export type DecodedBasis = z.output<typeof basisSchema>;
