import * as z from 'zod/mini';
import { amount, day, grantRow, statedRule } from './report-values.ts';

const figures = {
  /** The day in which usage first finds no credit, without auto recharge; `null`: not before all credit has ended. */
  runway: z.nullable(day),
  /** What expires unused. */
  expired: z.object({ paid: amount, promotional: amount, unknown: amount }),
  grants: z.array(
    z.object({
      row: grantRow,
      /** The day in which the last of it is used; `null`: never. */
      runsOut: z.nullable(day),
      expired: amount,
    }),
  ),
};

const outcome = z.object({
  ...figures,
  /** The same for other orders of the grants that the rule does not tell apart; empty where it tells all apart. */
  underTies: z.array(z.object(figures)),
});

/** Until when the credit lasts; `null` in a report where it cannot be told. */
export const forecastSchema = z.object({
  /** US dollars a day; `null`: no rate is known, and so no day is named. */
  rate: z.nullable(
    z.object({
      slowest: amount,
      fastest: amount,
      average: amount,
      source: z.enum(['readings', 'typed', 'both']),
    }),
  ),
  /** What expires on which day if nothing is used. */
  idle: z.array(z.object({ date: day, rows: z.array(grantRow), amount })),
  /** Grants that may hold money and cannot be counted with. */
  leftOut: z.array(grantRow),
  debt: amount,
  rules: z.array(
    z.object({
      rule: statedRule,
      /** The least daily spend at which nothing expires unused; `null`: none does, or it cannot be told. */
      leastDailySpend: z.nullable(amount),
      /** The same in whatever order tied grants are drawn; `null` also where no daily spend is enough for that. */
      leastDailySpendAtMost: z.nullable(amount),
      atSlowest: z.nullable(outcome),
      atFastest: z.nullable(outcome),
    }),
  ),
});

export type ReportedForecast = z.infer<typeof forecastSchema>;
