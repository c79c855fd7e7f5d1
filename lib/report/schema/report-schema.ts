import * as z from 'zod/mini';
import { ISSUE_SEVERITY, type IssueCode } from '../../analysis/index.ts';
import { basisSchema } from './basis-schema.ts';
import { evidenceSchema } from './evidence-schema.ts';
import { forecastSchema } from './forecast-schema.ts';
import { amount, day, instant, row, statedRule } from './report-values.ts';

const issueCode = z.enum(Object.keys(ISSUE_SEVERITY) as [IssueCode, ...IssueCode[]]);

const grant = z.object({
  row,
  received: z.nullable(day),
  state: z.nullable(z.string()),
  granted: z.nullable(amount),
  left: z.nullable(amount),
  expires: z.nullable(day),
  status: z.enum(['usable', 'expired', 'used-up', 'not-started', 'unknown']),
  category: z.enum(['paid', 'promotional', 'unknown']),
  categorySource: z.enum(['inferred', 'user', 'page']),
  drawPosition: z.nullable(row),
  source: z.optional(z.literal('exact')),
  issues: z.array(issueCode),
});

const headlineMeaning = z.enum(['usable', 'left-with-expired', 'ever-granted', 'granted-unexpired', 'used']);

const totals = z.object({
  granted: z.nullable(amount),
  used: z.nullable(amount),
  expired: z.nullable(amount),
  notStarted: z.nullable(amount),
  usable: z.nullable(amount),
  usableAtLeast: amount,
  usableAtMost: z.nullable(amount),
  /** The sum of the rows if the page is taken at its word. Older reports do not have it. */
  asShown: z.exactOptional(z.nullable(amount)),
});

const page = z.object({
  url: z.string(),
  layout: z.nullable(z.string()),
  organization: z.nullable(z.string()),
  extent: z.optional(z.object({ seen: row, of: z.nullable(row), reason: z.string() })),
});

/** The `grantlens-report`, version 1, on which scripts and support desks rely. Fields may be added. */
export const reportSchema = z.object({
  format: z.literal('grantlens-report'),
  version: z.literal(1),
  generator: z.object({ name: z.literal('grantlens'), version: z.string() }),
  readAt: instant,
  page,
  status: z.enum(['ok', 'partial', 'empty']),
  currency: z.literal('USD'),
  headline: z.nullable(
    z.object({
      label: z.string(),
      amount,
      equals: z.nullable(z.string()),
      /** `equals` as a code. Older reports do not have it. */
      meaning: z.exactOptional(z.nullable(headlineMeaning)),
    }),
  ),
  grants: z.array(grant),
  totals,
  drawOrder: z.object({
    rule: statedRule,
    chosenBy: z.enum(['default', 'user', 'evidence']),
    nextRows: z.array(row),
  }),
  issues: z.array(
    z.object({
      code: issueCode,
      severity: z.enum(['info', 'warning', 'error']),
      row: z.nullable(row),
      message: z.string(),
      /** Who settled a doubt, if anyone did. */
      settledBy: z.exactOptional(z.literal('user')),
    }),
  ),
  evidence: z.nullable(evidenceSchema),
  forecast: z.nullable(forecastSchema),
  /** The earliest reports, and those of other programs, do not have it. */
  basis: z.exactOptional(basisSchema),
});

/** Money is an exact decimal string in dollars, days are `YYYY-MM-DD`, unknown is `null`. */
export type Report = z.input<typeof reportSchema>;
