import {
  type AccountAddress,
  accountSaying,
  isMonthAlone,
  namesOtherMonth,
  scopeIn,
} from '../provider/index.ts';
import type { MicroDollars } from '../values/index.ts';
import { agreed } from './agreed.ts';
import { type BudgetFigures, readAmount, readBudgetFigures } from './figure-text.ts';
import { fieldOf, figureElement } from './labelled.ts';
import type { LabelQuery } from './labels.ts';
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

/** Reads a page of the account. Nothing is guessed: a field that is not certain is unknown, with the reason. */
export function readAccountPage(
  body: Element,
  address: AccountAddress,
  context: PieceContext,
): AccountPageReading {
  return lookAtAccountPage(body, address, context).reading;
}

/** The reading of a page, and the element that shows its balance, if there is one. */
export function lookAtAccountPage(
  body: Element,
  address: AccountAddress,
  context: PieceContext,
): { reading: AccountPageReading; balanceAt: Element | undefined } {
  const page = pageOf(body, context);
  const balanceAt = address.page === 'limits' ? undefined : figureElement(page, 'balance');
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

function amountOf(page: Page, label: LabelQuery['labels'][number]): Field<MicroDollars> {
  return fieldOf(page, { labels: [label] }, readAmount);
}

function limitsOf(page: Page, ownScope: LimitScope) {
  const isOther = showsOtherMonth(page);
  const limitOf = (scope: LimitScope) =>
    isOther
      ? OTHER_MONTH
      : readLimit(
          page,
          (words) => (words.map(scopeIn).find((one) => one !== undefined) ?? ownScope) === scope,
        );
  return {
    limits: { organization: limitOf('organization'), project: limitOf('project') },
    tier: readTier(page),
  };
}

const OTHER_MONTH: LimitReading = {
  budget: unknown('unknown-words'),
  spent: unknown('unknown-words'),
  enforcement: unknown('unknown-words'),
};

/** Whether the page shows figures of another month: by a chosen control, or by a text that is a month alone. */
function showsOtherMonth({ shown, months }: Page): boolean {
  return shown.some(({ kind, text, state }) => {
    if (kind === 'text') return isMonthAlone(text) && namesOtherMonth(text, months);
    if (kind !== 'control' || state?.kind === 'not-chosen') return false;
    const set = state?.kind === 'choice' ? state.chosen : state?.kind === 'typed' ? state.value : text;
    return namesOtherMonth(set, months);
  });
}

function readLimit(page: Page, fits: NonNullable<LabelQuery['fits']>): LimitReading {
  const budgets = { labels: ['budget', 'hard-limit'] as const, fits };
  const hardBudget = fieldOf(page, { labels: ['hard-limit'], fits }, budgetIn);
  return {
    budget: fieldOf(page, budgets, budgetIn),
    spent: agreedIfShown(
      fieldOf(page, budgets, (parts) => budgetFiguresIn(parts)?.spent ?? undefined),
      fieldOf(page, { labels: ['spent'], fits }, readAmount),
    ),
    enforcement: hardBudget.kind === 'read' ? read('hard') : readEnforcement(page, fits),
  };
}

function budgetFiguresIn(parts: readonly string[]): BudgetFigures | undefined {
  const [text = ''] = parts;
  return accountSaying(text) === 'none' ? undefined : readBudgetFigures(parts);
}

function budgetIn(parts: readonly string[]): Field<MicroDollars | null> {
  const budget = budgetFiguresIn(parts)?.budget;
  if (!budget) return read(null);
  // A negative limit is a misreading.
  return budget.kind === 'read' && budget.value < 0 ? unknown('no-figure') : budget;
}

/** The value of a field that a page may show in two ways. Both must agree where both are shown. */
function agreedIfShown(one: Field<MicroDollars>, other: Field<MicroDollars>): Field<MicroDollars> {
  const telling = [one, other].filter((field) => field.kind === 'read' || field.reason !== 'not-shown');
  return telling.length === 0 ? one : agreed(telling);
}
