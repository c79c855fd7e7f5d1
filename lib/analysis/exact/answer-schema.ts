import { secondsToMilliseconds } from 'date-fns/secondsToMilliseconds';
import * as z from 'zod/mini';
import { fromDecimal, type Instant, instantOf, isGrantTime, type MicroDollars } from '../../values/index.ts';

// Compiling validators needs eval, which no page of ours may use.
z.config({ jitless: true });

/** A number taken for what it stands for; refused where `convert` gives `undefined`. */
function numberAs<Value>(convert: (number: number) => Value | undefined) {
  return z.pipe(
    z.number(),
    z.transform((number, payload: { issues: object[] }): Value => {
      const value = convert(number);
      if (value !== undefined) return value;
      payload.issues.push({ code: 'custom', input: number, message: 'Not such a number.' });
      return z.NEVER;
    }),
  );
}

const dollars = numberAs(microDollarsOf);
const amount = numberAs((number) => (number < 0 ? undefined : microDollarsOf(number)));
const instant = numberAs(instantAt);

const grant = z.object({
  id: z.string().check(z.minLength(1)),
  grant_amount: amount,
  used_amount: amount,
  effective_at: instant,
  expires_at: z.nullable(instant),
});

/** The answer to `…/dashboard/billing/credit_grants` as public clients have seen it, 2023; further fields are ignored. */
export const creditSummary = z.object({
  total_granted: dollars,
  total_used: dollars,
  total_available: dollars,
  total_paid_available: z.optional(z.nullable(dollars)),
  grants: z.object({ data: z.array(grant) }),
});

/** An `error` in place of the figures, or beside them. */
export const errorObject = z.object({ error: z.union([z.string(), z.looseObject({})]) });

export type CreditSummary = z.infer<typeof creditSummary>;

/** US dollars as a float with binary noise, rounded once; `undefined` where micro-dollars could not be exact. */
function microDollarsOf(float: number): MicroDollars | undefined {
  return fromDecimal(float.toFixed(6));
}

/** `undefined` for seconds that lie in no year of a grant. */
function instantAt(seconds: number): Instant | undefined {
  const milliseconds = Math.round(secondsToMilliseconds(seconds));
  return isGrantTime(milliseconds) ? instantOf(new Date(milliseconds)) : undefined;
}
