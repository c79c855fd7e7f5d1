import * as z from 'zod/mini';
import { amount, day, grantRow, statedRule } from './report-values.ts';

const figures = {
  /** The UTC day on which usage first finds no credit, without auto recharge; `null`: not before all credit has expired. */
  runway: z.nullable(day),
  /** What expires unused. */
  expired: z.object({ paid: amount, promotional: amount, unknown: amount }),
  grants: z.array(
    z.object({
      row: grantRow,
      /** The UTC day on which the last of it is used; `null`: never. */
      runsOut: z.nullable(day),
      expired: amount,
    }),
  ),
};

const outcome = z.object({
  ...figures,
  /** The outcomes for other orders of the grants that the rule ties. Empty if it ties none. */
  underTies: z.array(z.object(figures)),
});

/** The forecast; `null` in a report if there is none. */
export const forecastSchema = z.object({
  /** US dollars a day; `null`: no rate is known, so there are no dates. */
  rate: z.nullable(
    z.object({
      slowest: amount,
      fastest: amount,
      average: amount,
      source: z.enum(['readings', 'typed', 'both']),
    }),
  ),
  /** What expires on which UTC day if nothing is used. */
  idle: z.array(z.object({ date: day, rows: z.array(grantRow), amount })),
  /** Grants that may hold money but are too uncertain to calculate with. */
  leftOut: z.array(grantRow),
  debt: amount,
  rules: z.array(
    z.object({
      rule: statedRule,
      /** The least daily spend at which nothing expires unused; `null`: no spend is enough, or it is not known. */
      leastDailySpend: z.nullable(amount),
      /** The least daily spend for any order of tied grants; `null` also if no daily spend is enough for that. */
      leastDailySpendAtMost: z.nullable(amount),
      atSlowest: z.nullable(outcome),
      atFastest: z.nullable(outcome),
    }),
  ),
});

export type ReportedForecast = z.infer<typeof forecastSchema>;
