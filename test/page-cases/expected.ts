import { z } from 'zod';
import { fromDecimal } from '../../lib/values/money.ts';

const amount = z
  .string()
  .refine((text) => fromDecimal(text) !== undefined, 'is no decimal of at most six places');
const day = z.iso.date();
const pattern = z.string().refine(isPattern, 'is no pattern');

/** What a page has to lead to: each key is asked for by itself; what is not named is free. */
const expectation = z.strictObject({
  /** `false`: no panel at all. */
  panel: z.boolean().optional(),
  /** Any of these. */
  status: z.array(z.enum(['ok', 'partial', 'empty', 'unreadable'])).optional(),
  /** How many grants the report lists. */
  rows: z.int().min(0).optional(),
  granted: amount.nullable().optional(),
  used: amount.nullable().optional(),
  expired: amount.nullable().optional(),
  usable: amount.nullable().optional(),
  usableAtLeast: amount.nullable().optional(),
  usableAtMost: amount.nullable().optional(),
  /** Lies between the two bounds. */
  holds: amount.optional(),
  /** What the upper bound may be at most. */
  atMostNoMoreThan: amount.optional(),
  /** The day of each row; `null`: none may be read there. */
  expires: z.array(day.nullable()).optional(),
  /** Codes that have to be told, and those that must not be. */
  issues: z.array(z.string()).optional(),
  notIssues: z.array(z.string()).optional(),
  /** Patterns that neither the panel's words nor the issues' messages may match, in capitals or not. */
  neverSays: z.array(pattern).optional(),
});

export type Expectation = z.infer<typeof expectation>;

/** What `expected.json` of a case says; what else stands there explains the case to people. */
export const expectedFile = z.object({
  path: z.string().startsWith('/'),
  /** The day on which the case is read, at noon of its time zone. */
  readOn: day,
  locale: z.string().default('en-US'),
  timezone: z.string().refine(isTimeZone, 'is no time zone').default('UTC'),
  /** Whether exact figures are switched on; they always are where there is an answer to read. */
  exactFigures: z.boolean().default(false),
  /** How long the page is given before it is looked at, in milliseconds. */
  waitMs: z.int().min(0).max(60_000).default(1500),
  /** The HTTP status with which the page's own call is answered. */
  answerStatus: z.int().min(200).max(599).default(200),
  expect: expectation.refine((asked) => Object.keys(asked).length > 0, 'asks for nothing'),
});

function isPattern(source: string): boolean {
  try {
    return patternOf(source) instanceof RegExp;
  } catch {
    return false;
  }
}

export function patternOf(source: string): RegExp {
  return new RegExp(source, 'iu');
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
