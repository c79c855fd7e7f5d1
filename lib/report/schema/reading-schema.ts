import * as z from 'zod/mini';
import { calendarDay, list, MAX_ROWS, money } from './basis-values.ts';
import { row } from './report-values.ts';

/** A page's column, from 1. */
const column = z.int().check(z.gte(1));
const words = { text: z.string(), column };
const noColumn = z.object({ kind: z.literal('no-column') });

const dateCell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('never'), ...words }),
  z.object({
    kind: z.literal('read'),
    ...words,
    value: calendarDay,
    settledBy: z.exactOptional(z.literal('languages')),
  }),
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
      'contradicts',
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
    /** The cells of other columns, which say nothing about a grant. */
    extras: list(z.object(words)),
    unexplained: z.exactOptional(z.string()),
  }),
).check(
  z.maxLength(MAX_ROWS),
  z.refine((all) => new Set(all.map(({ row: of }) => of)).size === all.length),
);

const organization = z.nullable(z.string());
const headline = z.object({
  label: z.string(),
  amount: money,
  isOfLeft: z.exactOptional(z.literal(true)),
});
const headlines = list(headline);
const reason = z.enum(['pages', 'more', 'virtual', 'filter', 'blank-rows']);
const part = { reason, of: z.nullable(z.int()) };

const doubt = z.object({
  kind: z.enum([
    'control',
    'choice',
    'count',
    'busy',
    'failure',
    'level',
    'sentence',
    'drawing',
    'part-heading',
    'heading',
    'hidden',
    'amount',
  ]),
  words: z.string(),
  settles: z.nullable(z.enum(['extent', 'not-about-grants'])),
  total: z.exactOptional(headline),
});

/** The page's content: each cell's own words, and the value read from them. */
export const readingSchema = z.discriminatedUnion('kind', [
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
    /** Older reports have none. */
    doubts: z._default(list(doubt), []),
    mayGrow: z.boolean(),
    onScreen: list(row).check(z.maxLength(MAX_ROWS)),
  }),
  z.object({ kind: z.literal('none'), words: z.string(), organization, headlines }),
]);
