import { secondsToMilliseconds } from 'date-fns/secondsToMilliseconds';
import * as z from 'zod/mini';
import {
  fromDecimal,
  type Instant,
  instantOf,
  isGrantTime,
  type MicroDollars,
  microDollars,
} from '../../values/index.ts';
import { type ExactAnswer, type ExactGrant, type ExactProblem, LONGEST_ANSWER } from './exact-answer.ts';

// Compiled validators need eval, which our pages must not use.
z.config({ jitless: true });

/** A number converted by `convert`; refused if that returns `undefined`. */
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

/** The answer to `…/dashboard/billing/credit_grants` as public clients saw it in 2023. Other fields are ignored. */
const creditSummary = z.object({
  total_granted: dollars,
  total_used: dollars,
  total_available: dollars,
  total_paid_available: z.optional(z.nullable(dollars)),
  grants: z.object({ data: z.array(grant) }),
});

/** An `error` instead of the figures, or in addition to them. */
const errorObject = z.object({ error: z.union([z.string(), z.looseObject({})]) });

type CreditSummary = z.infer<typeof creditSummary>;

/** Converts US dollars as a float, rounded once. Returns `undefined` if micro-dollars would not be exact. */
function microDollarsOf(float: number): MicroDollars | undefined {
  return fromDecimal(float.toFixed(6));
}

/** `undefined` if the time lies in no year in which a grant can exist. */
function instantAt(seconds: number): Instant | undefined {
  const milliseconds = Math.round(secondsToMilliseconds(seconds));
  return isGrantTime(milliseconds) ? instantOf(new Date(milliseconds)) : undefined;
}

/** Reads the text of the page's own answer. It never throws: a text that cannot be read gives a named problem. */
export function parseExact(text: string): ExactAnswer {
  if (text.length > LONGEST_ANSWER) return problem('too-large');
  const json = jsonOf(text);
  if (json === undefined) return problem('not-json');
  if (errorObject.safeParse(json).success) return problem('error-object');
  const { data } = creditSummary.safeParse(json);
  return (data && answerOf(data)) ?? problem('not-understood');
}

/** `undefined` if the text is not JSON, or is nested too deeply for the browser to read. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `undefined` if grants share an id, since one would be counted twice, or if their sums would not be exact. */
function answerOf(summary: CreditSummary): ExactAnswer | undefined {
  const grants = summary.grants.data.map(
    (grant): ExactGrant => ({
      id: grant.id,
      granted: grant.grant_amount,
      used: grant.used_amount,
      effectiveAt: grant.effective_at,
      expiresAt: grant.expires_at,
    }),
  );
  const isSummable = [grants.map(({ granted }) => granted), grants.map(({ used }) => used)].every(
    (amounts) => microDollars(amounts.reduce((total: number, amount) => total + amount, 0)) !== undefined,
  );
  if (!isSummable || new Set(grants.map(({ id }) => id)).size < grants.length) return undefined;
  const totals = {
    granted: summary.total_granted,
    used: summary.total_used,
    available: summary.total_available,
    paidAvailable: summary.total_paid_available ?? null,
  };
  return { kind: 'grants', grants, totals };
}

function problem(name: ExactProblem): ExactAnswer {
  return { kind: 'problem', problem: name };
}
