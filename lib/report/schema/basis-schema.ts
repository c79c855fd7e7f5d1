import * as z from 'zod/mini';
import { list, MAX_ROWS, moment, money } from './basis-values.ts';
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
  /** Each with the grant's name, as `visit` names it too, and what the user says that it is. */
  categories: list(z.readonly(z.tuple([z.string(), z.enum(['paid', 'promotional', 'unknown'])]))),
  /** Keys of the doubts that the user has settled; older reports have none. */
  settled: z._default(list(z.string()), []),
});

/** The page's own exact answer, where the user has chosen that: its figures, without the provider's names for grants. */
const exact = z.nullable(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('grants'),
      grants: list(
        z.object({ granted: money, used: money, effectiveAt: moment, expiresAt: z.nullable(moment) }),
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

/** What a report was made from: with it, anyone comes to the same analysis. */
export const basisSchema = z.object({
  /** The language of the sentences in the report. */
  language: z.string(),
  provenance: z.object({ readAt: moment, drawnAt: moment, url: z.string() }),
  reading: readingSchema,
  choices,
  exact,
  visit: visitSchema,
});

export type ReportedBasis = z.input<typeof basisSchema>;
/** The same with its values as the analysis takes them. */
export type WrittenBasis = z.output<typeof basisSchema>;
