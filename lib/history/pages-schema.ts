import * as z from 'zod/mini';
import type { AccountPageReading, SeenPage } from '../account-pages/index.ts';
import { calendarInstant, money } from '../report/index.ts';

/** One thing that a page said, or why it is not known. */
const field = <Value extends z.core.$ZodType>(value: Value) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('read'), value }),
    z.object({
      kind: z.literal('unknown'),
      reason: z.enum([
        'not-shown',
        'no-figure',
        'unknown-words',
        'disagrees',
        'other-currency',
        'struck',
        'hidden',
        'pending',
        'unknown-switch',
        'typed',
      ]),
    }),
  ]);

const limit = z.object({
  budget: field(z.nullable(money)),
  spent: field(money),
  enforcement: field(z.enum(['hard', 'soft'])),
});
const common = { seenAt: calendarInstant, organization: z.nullable(z.string()) };

const page = z.discriminatedUnion('page', [
  z.object({
    ...common,
    page: z.literal('overview'),
    balance: field(money),
    plan: field(z.enum(['pay-as-you-go', 'free-trial'])),
    recharge: field(z.enum(['on', 'off'])),
    threshold: field(money),
    target: field(money),
  }),
  z.object({
    ...common,
    page: z.literal('limits'),
    limits: z.object({ organization: limit, project: limit }),
    tier: field(z.int().check(z.nonnegative())),
  }),
  z.object({ ...common, page: z.literal('usage'), balance: field(money) }),
]);

/** What the account's other pages showed, as a history file holds it. */
export const pagesSchema = z.array(page);

type WrittenPage = z.output<typeof page>;

/** A page as a file has it. */
export function seenPageOf({ seenAt, ...reading }: WrittenPage): SeenPage {
  return { reading, seenAt };
}

/** A page as a file is to have it; `undefined` for one that a damaged disk has left. */
export function writtenPage({ reading, seenAt }: SeenPage): z.input<typeof page> | undefined {
  const written: WrittenPage & AccountPageReading = { ...reading, seenAt };
  return z.safeEncode(page, written).data;
}

/** One of two that the same page showed, whichever is given first: the one that was seen last. */
export function laterPage(one: SeenPage, other: SeenPage): SeenPage {
  if (one.seenAt !== other.seenAt) return one.seenAt > other.seenAt ? one : other;
  return JSON.stringify(writtenPage(one)) >= JSON.stringify(writtenPage(other)) ? one : other;
}
