import { type Answers, answered, type QuestionId } from '../../lib/blocked/answers.ts';
import { diagnose } from '../../lib/blocked/diagnose.ts';
import { readError } from '../../lib/blocked/error/read-error.ts';
import type { Facts, GrantFact, GrantsFacts, OwnLimit } from '../../lib/blocked/facts.ts';
import { dayOfInstant, type Instant } from '../../lib/values/index.ts';
import { fromDecimal, type MicroDollars, NO_MONEY, sum } from '../../lib/values/money.ts';
import type { BlockedCase, ErrorPaste } from './blocked-schema.ts';
import { compare } from './differences.ts';
import type { Outcome } from './outcome.ts';

const NOTHING_READ: Omit<Facts, 'error'> = {
  grants: null,
  creditBalance: null,
  isFreeTrial: null,
  recharge: null,
  tier: null,
  limits: null,
  firstPaidMinutesAgo: null,
  topUpMinutesAgo: null,
  prepaidDaysAgo: null,
  answers: {},
  disputedBalance: null,
  seen: { grants: null, balance: null, limits: null },
};

/** The facts of a case are of the moment. */
const JUST_NOW = {
  minutesAgo: 0,
  day: dayOfInstant('2026-11-22T14:02:11.000Z' as Instant),
  isDoubtful: false,
};

/** Holds the diagnosis of an account against the causes that are to come first, to stay open and to be ruled out. */
export function runBlockedCase({ error, facts, expect }: BlockedCase): Outcome {
  const { causes } = diagnose(factsOfCase(error, facts));
  const differences: string[] = [];
  compare(differences, 'the first cause', causes[0]?.cause, expect.top);
  if (expect.top === 'unknown' && causes.some(({ verdict }) => verdict === 'likely'))
    differences.push('a cause is likely');
  const verdictOf = (id: string) => causes.find(({ cause }) => cause === id)?.verdict;
  for (const cause of expect.alsoOpen) {
    if (verdictOf(cause) === 'ruled-out') differences.push(`${cause} is ruled out`);
  }
  for (const cause of expect.ruledOut) compare(differences, cause, verdictOf(cause), 'ruled-out');
  return { kind: 'ran', differences };
}

/** Holds what is read of a paste against its code, type and cause. */
export function runErrorPaste({ text, code, type, cause, told }: ErrorPaste): Outcome {
  const error = readError(text);
  const { causes } = diagnose({ ...NOTHING_READ, error });
  const differences: string[] = [];
  compare(differences, 'the code', String(error.code), String(code));
  compare(differences, 'the type', String(error.type), String(type));
  if (told === 'text') compare(differences, 'the first cause', causes[0]?.cause, cause);
  else if (causes.find((judged) => judged.cause === cause)?.verdict === 'ruled-out')
    differences.push(`${cause} is ruled out by the text alone`);
  return { kind: 'ran', differences };
}

/** All that is known in a case. */
export function factsOfCase(error: string, facts: BlockedCase['facts']): Facts {
  const { overview, limits, grants } = facts;
  return {
    error: readError(error),
    grants: grants && grantsOf(grants),
    creditBalance: overview && micro(overview.creditBalance),
    isFreeTrial: overview && overview.plan === 'Free trial',
    recharge: overview && {
      isOn: overview.autoRecharge,
      threshold: overview.rechargeBelow === undefined ? null : micro(overview.rechargeBelow),
      target: overview.rechargeUpTo === undefined ? null : micro(overview.rechargeUpTo),
    },
    tier: limits?.tier ?? null,
    limits: limits && {
      organization: limitOf(limits.organizationBudget, limits.organizationSpent, limits.hard),
      project: limitOf(limits.projectBudget, limits.projectSpent, limits.hard),
    },
    topUpMinutesAgo: facts.topUpFirstSeenMinutesAgo ?? null,
    firstPaidMinutesAgo: null,
    prepaidDaysAgo: facts.switchedToPrepaidDaysAgo ?? null,
    answers: answersOf(facts),
    disputedBalance: null,
    seen: { grants: JUST_NOW, balance: JUST_NOW, limits: JUST_NOW },
  };
}

function answersOf({ saysSubscribedToChatGPT, says }: BlockedCase['facts']): Answers {
  const said = Object.entries(says ?? {}) as [QuestionId, string][];
  const chatgpt: [QuestionId, string][] =
    saysSubscribedToChatGPT === undefined ? [] : [['chatgpt', saysSubscribedToChatGPT ? 'yes' : 'no']];
  return [...said, ...chatgpt].reduce<Answers>(
    (answers, [question, answer]) => answered(answers, question, answer),
    {},
  );
}

function grantsOf(grants: NonNullable<BlockedCase['facts']['grants']>): GrantsFacts {
  const each = grants.map(grantOf);
  const live = sum(each.map(({ spendable }) => spendable.atLeast));
  return { each, isWhole: true, total: { atLeast: live, atMost: live } };
}

function grantOf(grant: NonNullable<BlockedCase['facts']['grants']>[number]): GrantFact {
  const [left, granted] = [micro(grant.left), micro(grant.granted)];
  const status = statusOf(grant, left);
  const spendable = status === 'usable' ? left : NO_MONEY;
  return {
    status,
    left,
    granted,
    category: grant.category,
    isCategoryKnown: true,
    spendable: { atLeast: spendable, atMost: spendable },
    receivedDaysAgo: -grant.receivedInDays,
    isExpiredSince: false,
  };
}

function statusOf(
  { state, expiresInDays, receivedInDays }: { state: string; expiresInDays: number; receivedInDays: number },
  left: MicroDollars,
): GrantFact['status'] {
  if (state === 'Expired' || expiresInDays < 0) return 'expired';
  if (receivedInDays > 0) return 'not-started';
  return left === 0 ? 'used-up' : 'usable';
}

function limitOf(budget: string | null, spent: string | null, isHard: boolean): OwnLimit | null {
  return budget === null ? null : { budget: micro(budget), spent: micro(spent ?? '0'), isHard };
}

/** @throws Error for what is no amount. */
function micro(text: string): MicroDollars {
  const amount = fromDecimal(text);
  if (amount === undefined) throw new Error(`${text} is no amount of dollars.`);
  return amount;
}
