import { z } from 'zod';

const amount = z.union([z.number(), z.string()]).transform(String);
const amounts = z.record(z.string(), amount);
const time = z.iso.datetime().transform((text) => Date.parse(text));
const side = z.enum(['at', 'before']).default('at');

const state = z.object({
  balances: amounts.optional(),
  consumed: amounts.optional(),
  expired: amounts.optional(),
  overage: amount.optional(),
  balance_total: amount.optional(),
  net_balance: amount.optional(),
});

const segment = z.object({
  from: time,
  to: time,
  balance_at_start: amounts.optional(),
  overage_at_start: amount.optional(),
  usage: amount.optional(),
  overage: amount.optional(),
});

const burnGrant = z.object({
  id: z.string(),
  amount,
  category: z.string().optional(),
  priority: z.number().nullish(),
  effective_at: time,
  created_at: time.optional(),
  expires_at: time.nullish(),
  voided_at: time.nullish(),
  deleted_at: time.nullish(),
  cost_basis: amount.nullish(),
  applies_to: z.array(z.string()).nullish(),
  repeat: z.number().int().optional(),
});

const row = z.object({
  effective_at: time,
  expires_at: time.nullish(),
  voided_at: time.nullish(),
  deleted_at: time.nullish(),
  at: time,
  active: z.boolean(),
});

/** A case of `credit-burndown-cases/1`, as test/cases/data/README.md describes it. */
export const burnCase = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['burn', 'order', 'active_at', 'windows']),
  runnable: z.boolean(),
  features: z.array(z.string()),
  policy: z.object({ order: z.array(z.string()), overage: z.enum(['carry', 'lost', 'invoice', 'reject']) }),
  start: z.object({ at: time, balances: amounts, overage: amount }).optional(),
  grants: z.array(burnGrant),
  usage: z.array(z.object({ at: time, amount })),
  windows: z.array(z.object({ at: time, balance: amount })).default([]),
  rows: z.array(row).default([]),
  query: z.object({ at: time, side }).optional(),
  expect: state.extend({
    rejected: z.array(z.number()).optional(),
    order: z.array(z.string()).optional(),
    checkpoints: z.array(state.extend({ at: time, side })).default([]),
    segments: z.array(segment).default([]),
    segment_count: z.number().optional(),
  }),
});

const lot = z.object({
  id: z.string(),
  category: z.enum(['paid', 'promotional', 'unknown']),
  amount,
  effective_at: time,
  expires_at: time,
});

const experiment = z.object({
  spend: amount,
  predict: z.record(z.string(), amounts),
  separates: z.boolean(),
});

const difference = z.object({
  between: z.tuple([z.string(), z.string()]),
  after_spending: amount.nullable(),
});

/** A case of `credit-inference-cases/1`. */
export const inferenceCase = z.object({
  id: z.string(),
  title: z.string(),
  lots: z.array(lot),
  snapshots: z.array(z.object({ at: time, remaining: z.record(z.string(), amount.nullable()) })),
  date_slack_days: z.number().default(0),
  expect: z.object({
    consistent: z.array(z.string()),
    witnesses: z.record(z.string(), z.array(z.tuple([z.number(), z.string(), z.string()]))).default({}),
    per_window: z.array(z.array(z.string())).optional(),
    unusable_windows: z.array(z.number()).optional(),
    next: z.record(z.string(), z.array(z.string())).default({}),
    experiments: z.array(experiment).default([]),
    first_difference: z.array(difference).default([]),
  }),
});

export const caseFile = z.discriminatedUnion('schema', [
  z.object({ schema: z.literal('credit-burndown-cases/1'), cases: z.array(burnCase) }),
  z.object({ schema: z.literal('credit-inference-cases/1'), cases: z.array(inferenceCase) }),
]);

export type BurnCase = z.infer<typeof burnCase>;
export type CaseGrant = BurnCase['grants'][number];
export type InferenceCase = z.infer<typeof inferenceCase>;
