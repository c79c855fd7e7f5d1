import { z } from 'zod';
import { ANSWERS } from '../../lib/blocked/answers.ts';
import { CAUSE_IDS } from '../../lib/blocked/cause.ts';

const dollars = z.string().regex(/^-?\d+(?:\.\d{1,6})?$/);
const cause = z.enum(CAUSE_IDS);

const grant = z.object({
  left: dollars,
  granted: dollars,
  expiresInDays: z.number(),
  receivedInDays: z.number(),
  category: z.enum(['paid', 'promotional', 'unknown']),
  state: z.string(),
});

const facts = z.object({
  overview: z
    .object({
      creditBalance: dollars,
      autoRecharge: z.boolean(),
      rechargeBelow: dollars.optional(),
      rechargeUpTo: dollars.optional(),
      plan: z.string(),
    })
    .nullable(),
  limits: z
    .object({
      organizationBudget: dollars.nullable(),
      organizationSpent: dollars.nullable(),
      projectBudget: dollars.nullable(),
      projectSpent: dollars.nullable(),
      hard: z.boolean(),
      tier: z.number().optional(),
    })
    .nullable(),
  grants: z.array(grant).nullable(),
  topUpFirstSeenMinutesAgo: z.number().optional(),
  switchedToPrepaidDaysAgo: z.number().optional(),
  saysSubscribedToChatGPT: z.boolean().optional(),
  /** What was answered to the other questions. */
  says: z
    .object({
      bought: z.enum(ANSWERS.bought).optional(),
      limit: z.enum(ANSWERS.limit).optional(),
      key: z.enum(ANSWERS.key).optional(),
      prepaid: z.enum(ANSWERS.prepaid).optional(),
    })
    .optional(),
});

/** A case of `blocked-cases/1`, as the head of test/cases/data/blocked.json describes it. */
const blockedCase = z.object({
  id: z.string(),
  title: z.string(),
  error: z.string(),
  facts,
  expect: z.object({ top: cause, alsoOpen: z.array(cause), ruledOut: z.array(cause) }),
});

/** A case of `error-pastes/1`, as the head of test/cases/data/error-pastes.json describes it. */
const errorPaste = z.object({
  id: z.string(),
  client: z.string(),
  text: z.string(),
  code: z.string().nullable(),
  type: z.string().nullable(),
  cause,
  told: z.enum(['text', 'thread', 'unsettled']),
});

export const blockedFile = z.discriminatedUnion('schema', [
  z.object({ schema: z.literal('blocked-cases/1'), cases: z.array(blockedCase) }),
  z.object({ schema: z.literal('error-pastes/1'), entries: z.array(errorPaste) }),
]);

export type BlockedCase = z.infer<typeof blockedCase>;
export type ErrorPaste = z.infer<typeof errorPaste>;
