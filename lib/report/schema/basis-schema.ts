import * as z from 'zod/mini';
import { calendarDay, list, MOST_ROWS, moment, money } from './basis-values.ts';
import { row, statedRule } from './report-values.ts';
import { visitSchema } from './visit-schema.ts';

/** A page's column, from 1. */
const column = z.int().check(z.gte(1));
const words = { text: z.string(), column };
const noColumn = z.object({ kind: z.literal('no-column') });

const dateCell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), ...words, value: calendarDay }),
  z.object({
    kind: z.literal('open'),
    ...words,
    readings: z.object({
      dmy: z.exactOptional(calendarDay),
      mdy: z.exactOptional(calendarDay),
      ymd: z.exactOptional(calendarDay),
    }),
  }),
  z.object({
    kind: z.literal('unreadable'),
    ...words,
    problem: z.enum(['empty', 'not-a-date', 'ambiguous-date']),
  }),
  noColumn,
]);

const moneyCell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), ...words, value: money }),
  z.object({
    kind: z.literal('unreadable'),
    ...words,
    problem: z.enum([
      'empty',
      'not-an-amount',
      'ambiguous-amount',
      'other-currency',
      'amount-too-large',
      'no-second-figure',
      'unlike-others',
    ]),
  }),
  noColumn,
]);

const stateCell = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    ...words,
    value: z.enum(['available', 'expired', 'scheduled', 'unknown']),
  }),
  z.object({ kind: z.literal('unreadable'), ...words, problem: z.literal('empty') }),
  noColumn,
]);

const rows = list(
  z.object({
    row,
    received: dateCell,
    state: stateCell,
    left: moneyCell,
    granted: moneyCell,
    expires: dateCell,
    /** The cells of columns that say nothing of a grant. */
    extras: list(z.object(words)),
  }),
).check(
  z.maxLength(MOST_ROWS),
  z.refine((all) => new Set(all.map(({ row: of }) => of)).size === all.length),
);

const organization = z.nullable(z.string());
const headlines = list(z.object({ label: z.string(), amount: money }));
const reason = z.enum(['pages', 'more', 'virtual', 'filter', 'blank-rows']);
const part = { reason, of: z.nullable(z.int()) };

/** What the page said: each cell's own words, and what they were read as. */
const reading = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('grants'),
    layout: z.string(),
    organization,
    belonging: z.enum(['settled', 'unsettled']),
    headers: list(z.string()),
    guessedColumns: list(column),
    headlines,
    fractions: list(z.object({ label: z.string(), figure: money, granted: money })),
    rows,
    extent: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('whole') }),
      z.object({ kind: z.literal('placed'), ...part }),
      z.object({ kind: z.literal('unplaced'), ...part }),
    ]),
    mayGrow: z.boolean(),
    onScreen: list(row).check(z.maxLength(MOST_ROWS)),
  }),
  z.object({ kind: z.literal('none'), words: z.string(), organization, headlines }),
]);

const choices = z.object({
  rule: z.nullable(
    z.discriminatedUnion('by', [
      z.object({ id: statedRule, by: z.literal('user') }),
      z.object({ id: statedRule, by: z.literal('evidence'), wanted: statedRule }),
    ]),
  ),
  /** Each with the grant's name, as `visit` names it too, and what the user says that it is. */
  categories: list(z.readonly(z.tuple([z.string(), z.enum(['paid', 'promotional', 'unknown'])]))),
});

/** The page's own exact answer, where the user has chosen that: its figures, without the provider's names for grants. */
const exact = z.nullable(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('grants'),
      grants: list(
        z.object({ granted: money, used: money, effectiveAt: moment, expiresAt: z.nullable(moment) }),
      ).check(z.maxLength(MOST_ROWS)),
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
  reading,
  choices,
  exact,
  visit: visitSchema,
});

export type ReportedBasis = z.input<typeof basisSchema>;
/** The same with its values as the analysis takes them. */
export type WrittenBasis = z.output<typeof basisSchema>;
