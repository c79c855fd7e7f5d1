import * as z from 'zod/mini';
import type { Day } from '../values/day.ts';
import { type MicroDollars, microDollars } from '../values/money.ts';

// Compiling validators needs eval, which no page of ours may use.
z.config({ jitless: true });

const day = z.custom<Day>((value) => typeof value === 'string' && /^2[01]\d\d-\d\d-\d\d$/.test(value));
const money = z.custom<MicroDollars>(
  (value) => typeof value === 'number' && microDollars(value) !== undefined,
);

/**
 * A cell of the page: its words, the page's column (from 1) it stands in, and either what they mean or why that
 * cannot be said. Where the page has no such column, there is no cell.
 */
function cell<Value extends z.core.SomeType, const Problem extends string>(
  value: Value,
  problems: readonly Problem[],
) {
  const words = { text: z.string(), column: z.number() };
  return z.union([
    z.object({ kind: z.literal('read'), ...words, value }),
    z.object({ kind: z.literal('unreadable'), ...words, problem: z.literal(problems) }),
    z.object({ kind: z.literal('no-column') }),
  ]);
}

const dateCell = cell(day, ['empty', 'not-a-date', 'ambiguous-date']);

const row = z.object({
  /** The row's place on the page, from 1. */
  row: z.number(),
  received: dateCell,
  state: cell(z.literal(['available', 'expired', 'unknown']), ['empty']),
  balance: cell(z.object({ left: money, granted: money }), [
    'empty',
    'not-an-amount',
    'ambiguous-amount',
    'other-currency',
    'amount-too-large',
    'no-second-figure',
  ]),
  expires: dateCell,
});

const headline = z.object({ label: z.string(), amount: money });

const grants = z.object({
  kind: z.literal('grants'),
  layout: z.string(),
  headlines: z.array(headline),
  rows: z.array(row),
});

/** What the page says, as data: every figure with the cell it stands in; nothing computed yet. */
export const pageReading = z.union([
  grants,
  z.object({ kind: z.literal('none'), words: z.string(), headlines: z.array(headline) }),
  z.object({ kind: z.literal(['loading', 'absent']) }),
  z.object({
    kind: z.literal('unreadable'),
    problem: z.literal(['no-table', 'no-rows', 'two-tables', 'column-twice']),
  }),
]);

export type PageReading = z.infer<typeof pageReading>;
export type GrantsReading = z.infer<typeof grants>;
export type RowReading = z.infer<typeof row>;
export type DateCell = RowReading['received'];
export type Headline = z.infer<typeof headline>;
