import type * as z from 'zod/mini';
import { basisSchema, type DecodedBasis } from '../schema/basis-schema.ts';
import { plainReportSchema } from '../schema/plain-schema.ts';
import { basisOfGrants } from './plain-report.ts';
import { brief, fieldOf, type Refusal, stepsTo } from './refusal.ts';

/** What a report was made from: as the file says it, or as far as its grants alone tell. */
export interface ReportSource {
  ground: 'basis' | 'grants';
  written: DecodedBasis;
}

/** Finds what a report was made from; refuses what no report could hold. */
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
