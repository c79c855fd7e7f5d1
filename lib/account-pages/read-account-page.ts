import {
  type AccountAddress,
  accountSaying,
  isMonthAlone,
  namesOtherMonth,
  scopeIn,
} from '../provider/index.ts';
import type { MicroDollars } from '../values/index.ts';
import { agreed } from './agreed.ts';
import { type OfBudget, readAmount, readOfBudget } from './figure-text.ts';
import { fieldOf, placeOf } from './labelled.ts';
import type { Wanted } from './labels.ts';
import { type Page, pageOf } from './page.ts';
import type { PieceContext } from './pieces.ts';
import {
  type AccountPageReading,
  type Field,
  type LimitReading,
  type LimitScope,
  read,
  unknown,
} from './reading.ts';
import { readEnforcement, readPlan, readRecharge, readTier } from './sayings.ts';

/** Reads a page of the account. What is not known in full is unknown, with its reason; nothing is guessed. */
export function readAccountPage(
  body: Element,
  address: AccountAddress,
  context: PieceContext,
): AccountPageReading {
  return lookAtAccountPage(body, address, context).reading;
}

/** The reading of a page, and the element in which its balance stands, where it shows one. */
export function lookAtAccountPage(
  body: Element,
  address: AccountAddress,
  context: PieceContext,
): { reading: AccountPageReading; balanceAt: Element | undefined } {
  const page = pageOf(body, context);
  const balanceAt = address.page === 'limits' ? undefined : placeOf(page, 'balance');
  return { reading: readingOf(page, address), balanceAt };
}

function readingOf(page: Page, address: AccountAddress): AccountPageReading {
  const { organization } = page;
  switch (address.page) {
    case 'overview':
      return { page: 'overview', organization, ...overviewOf(page) };
    case 'limits':
      return { page: 'limits', organization, ...limitsOf(page, address.scope) };
    case 'usage':
      return { page: 'usage', organization, balance: amountOf(page, 'balance') };
  }
}

function overviewOf(page: Page) {
  return {
    balance: amountOf(page, 'balance'),
    plan: readPlan(page),
    recharge: readRecharge(page),
    threshold: amountOf(page, 'threshold'),
    target: amountOf(page, 'target'),
  };
}

function amountOf(page: Page, label: Wanted['labels'][number]): Field<MicroDollars> {
  return fieldOf(page, { labels: [label] }, readAmount);
}

function limitsOf(page: Page, ownScope: LimitScope) {
  const isOther = isOfOtherMonth(page);
  const limitOf = (scope: LimitScope) =>
    isOther
      ? OF_OTHER_MONTH
      : readLimit(
          page,
          (words) => (words.map(scopeIn).find((one) => one !== undefined) ?? ownScope) === scope,
        );
  return {
    limits: { organization: limitOf('organization'), project: limitOf('project') },
    tier: readTier(page),
  };
}

const OF_OTHER_MONTH: LimitReading = {
  budget: unknown('unknown-words'),
  spent: unknown('unknown-words'),
  enforcement: unknown('unknown-words'),
};

/** Whether another month than this one is chosen on the page, or named above its figures. */
function isOfOtherMonth({ shown, months }: Page): boolean {
  return shown.some(({ kind, text, state }) => {
    if (kind === 'text') return isMonthAlone(text) && namesOtherMonth(text, months);
    if (kind !== 'control' || state?.kind === 'not-chosen') return false;
    const set = state?.kind === 'choice' ? state.chosen : state?.kind === 'typed' ? state.value : text;
    return namesOtherMonth(set, months);
  });
}

function readLimit(page: Page, fits: NonNullable<Wanted['fits']>): LimitReading {
  const budgets = { labels: ['budget', 'hard-limit'] as const, fits };
  const hardBudget = fieldOf(page, { labels: ['hard-limit'], fits }, budgetIn);
  return {
    budget: fieldOf(page, budgets, budgetIn),
    spent: both(
      fieldOf(page, budgets, (parts) => ofBudget(parts)?.spent ?? undefined),
      fieldOf(page, { labels: ['spent'], fits }, readAmount),
    ),
    enforcement: hardBudget.kind === 'read' ? read('hard') : readEnforcement(page, fits),
  };
}

function ofBudget(parts: readonly string[]): OfBudget | undefined {
  const [text = ''] = parts;
  return accountSaying(text) === 'none' ? undefined : readOfBudget(parts);
}

function budgetIn(parts: readonly string[]): Field<MicroDollars | null> {
  const budget = ofBudget(parts)?.budget;
  if (!budget) return read(null);
  // A limit of less than nothing is none.
  return budget.kind === 'read' && budget.value < 0 ? unknown('no-figure') : budget;
}

/** What two ways of saying one thing say together, where both do. */
function both(one: Field<MicroDollars>, other: Field<MicroDollars>): Field<MicroDollars> {
  const telling = [one, other].filter((field) => field.kind === 'read' || field.reason !== 'not-shown');
  return telling.length === 0 ? one : agreed(telling);
}
