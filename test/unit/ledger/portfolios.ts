import fc from 'fast-check';
import { expect } from 'vitest';
import type { BurnGrant, BurnOptions, Usage } from '../../../lib/ledger/burn/types.ts';
import type { DrawFacts } from '../../../lib/ledger/draw/facts.ts';
import { MS_PER_DAY } from '../../../lib/ledger/time.ts';
import type { Category } from '../../../lib/provider/category.ts';
import { type MicroDollars, microDollars, NO_MONEY } from '../../../lib/values/money.ts';

/** A grant that can be burned and ranked. */
export type Grant = BurnGrant & DrawFacts & { start: number; expiry: number };

export const money = (micros: number): MicroDollars => microDollars(micros) ?? expect.fail();

/** Days from the epoch of these tests, 2026-01-01. */
export const day = (days: number): number => Date.UTC(2026, 0, 1) + days * MS_PER_DAY;

/** Few different days and amounts, so that ties and events at one instant are common. */
const grant: fc.Arbitrary<Omit<Grant, 'id'>> = fc
  .record({
    amount: fc.integer({ min: 0, max: 9 }),
    start: fc.integer({ min: 0, max: 12 }),
    lives: fc.integer({ min: 0, max: 10 }),
    category: fc.constantFrom<Category>('paid', 'promotional'),
  })
  .map(({ amount, start, lives, category }) => ({
    amount: money(amount),
    granted: money(amount),
    start: day(start),
    expiry: day(start + lives),
    category,
  }));

export const portfolios: fc.Arbitrary<Grant[]> = fc
  .array(grant, { maxLength: 6 })
  .map((grants) => grants.map((facts, index) => ({ ...facts, id: `g${index}` })));

export const usages: fc.Arbitrary<Usage[]> = fc.array(
  fc
    .record({ at: fc.integer({ min: 0, max: 44 }), amount: fc.integer({ min: 0, max: 8 }) })
    .map(({ at, amount }) => ({ at: day(at / 2), amount: money(amount) })),
  { maxLength: 10 },
);

export const overages = fc.constantFrom('drop' as const, 'carry' as const);

/** From before everything until after everything. */
export function wholeRun(overage: BurnOptions['overage']): BurnOptions {
  return { from: day(-1), until: day(30), end: 'at', overage, debt: NO_MONEY };
}
