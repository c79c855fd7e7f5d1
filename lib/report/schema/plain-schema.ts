import * as z from 'zod/mini';
import { calendarDay, calendarInstant, MAX_ROWS, money } from './basis-values.ts';
import { row, statedRule } from './report-values.ts';

const grant = z.object({
  row,
  received: z.nullable(calendarDay),
  state: z.nullable(z.string()),
  granted: z.nullable(money),
  left: z.nullable(money),
  expires: z.nullable(calendarDay),
  category: z.enum(['paid', 'promotional', 'unknown']),
  categorySource: z.enum(['inferred', 'user', 'page']),
});

export type PlainGrant = z.output<typeof grant>;

/** What every report of the documented form contains, also from other tools: enough to calculate its figures again. */
export const plainReportSchema = z.object({
  readAt: calendarInstant,
  page: z.object({
    url: z.string(),
    layout: z.nullable(z.string()),
    organization: z.nullable(z.string()),
    extent: z.optional(
      z.object({
        of: z.nullable(z.int()),
        reason: z.enum(['pages', 'more', 'virtual', 'filter', 'blank-rows']),
      }),
    ),
  }),
  headline: z.nullable(z.object({ label: z.string(), amount: money })),
  grants: z.array(grant).check(
    z.maxLength(MAX_ROWS),
    z.refine((all) => new Set(all.map(({ row: of }) => of)).size === all.length),
  ),
  drawOrder: z.object({ rule: statedRule, chosenBy: z.enum(['default', 'user', 'evidence']) }),
});

export type PlainReport = z.output<typeof plainReportSchema>;
