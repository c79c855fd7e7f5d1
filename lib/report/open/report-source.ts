import type * as z from 'zod/mini';
import { basisSchema, type DecodedBasis } from '../schema/basis-schema.ts';
import { plainReportSchema } from '../schema/plain-schema.ts';
import { basisOfGrants } from './plain-report.ts';
import { brief, fieldOf, type Refusal, stepsTo } from './refusal.ts';

/** The basis of a report: from the file itself, or derived from its grants alone. */
export interface ReportSource {
  ground: 'basis' | 'grants';
  written: DecodedBasis;
}

/** Finds the basis of a report. Refuses values that no report could have. */
export function sourceIn(json: object): ReportSource | { refusal: Refusal } {
  const own = fieldOf(json, 'basis') ?? null;
  if (own === null) {
    const { data, error } = plainReportSchema.safeParse(json);
    return data ? { ground: 'grants', written: basisOfGrants(data) } : { refusal: invalid(json, error) };
  }
  const { data, error } = basisSchema.safeParse(own);
  return data ? { ground: 'basis', written: data } : { refusal: invalid(json, error, ['basis']) };
}

function invalid(json: unknown, error: z.core.$ZodError | undefined, before: string[] = []): Refusal {
  const keys = [...before, ...(error?.issues[0]?.path ?? [])];
  const value = keys.reduce(fieldOf, json);
  return { kind: 'invalid', path: stepsTo(json, keys), value: brief(value) };
}
