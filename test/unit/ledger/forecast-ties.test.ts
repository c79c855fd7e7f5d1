import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burnDown } from '../../../lib/ledger/burn/burn-down.ts';
import type { DrawKey } from '../../../lib/ledger/draw/order.ts';
import { forecastOf, type Outcome } from '../../../lib/ledger/forecast/forecast.ts';
import { leastRateWithoutLoss } from '../../../lib/ledger/forecast/least-rate.ts';
import type { ForecastGrant, Portfolio } from '../../../lib/ledger/forecast/portfolio.ts';
import { daysOf, usageAtRate } from '../../../lib/ledger/forecast/usage.ts';
import { DRAW_RULES, type DrawRule, type RuleId } from '../../../lib/provider/stated-rules.ts';
import { day, money } from './portfolios.ts';

const usd = (dollars: number) => money(Math.round(dollars * 1_000_000));
const rule = (id: RuleId): DrawRule => DRAW_RULES.find((one) => one.id === id) ?? expect.fail();

function grant(id: string, dollars: number, expiry: number, start = -9): ForecastGrant {
  const amount = usd(dollars);
  return { id, amount, granted: amount, start: day(start), expiry: day(expiry), category: 'paid' };
}

const portfolio = (...grants: ForecastGrant[]): Portfolio => ({ now: day(0), grants, debt: usd(0) });

function outcomes(of: Portfolio, rate: number, id: RuleId = 'oldest-first'): Outcome[] {
  const forecast = forecastOf(of, usd(rate), [rule(id)]);
  const [found] = forecast.kind === 'done' ? forecast.rules : [];
  return found ? [found, ...found.underTies] : expect.fail();
}

const lost = ({ expired }: Outcome) => expired.paid + expired.promotional + expired.unknown;

describe('a rule that ties grants', () => {
  const tied = portfolio(grant('soon', 2.5, 3), grant('late', 7.5, 12));

  it('has a least rate for the best order of what it ties, and one for any order', () => {
    expect(leastRateWithoutLoss(rule('oldest-first'), tied)).toEqual({
      least: usd(0.84),
      certain: usd(3.34),
    });
    const apart = portfolio(grant('soon', 2.5, 3, -10), grant('late', 7.5, 12));
    expect(leastRateWithoutLoss(rule('oldest-first'), apart)).toEqual({
      least: usd(0.84),
      certain: usd(0.84),
    });
  });

  it('has a least rate for any order of what its source leaves open, but keeps the categories apart', () => {
    const bought = portfolio(grant('soon', 2.5, 3, -10), grant('late', 7.5, 12));
    const known = { least: usd(0.84), certain: usd(3.34) };
    expect(leastRateWithoutLoss(rule('paid-first'), bought)).toEqual(known);
    const [soon, late] = bought.grants;
    const given = portfolio(...(soon && late ? [{ ...soon, category: 'promotional' } as const, late] : []));
    expect(leastRateWithoutLoss(rule('promotional-first'), given)?.certain).toBe(usd(0.84));
  });

  it('has no rate for any order where one of its orders loses at every rate', () => {
    const hurried = portfolio(grant('soon', 2_000_000, 1), grant('late', 2_000_000, 12));
    expect(leastRateWithoutLoss(rule('oldest-first'), hurried)).toBeNull();
    const either = portfolio(grant('soon', 600_000, 1), grant('late', 600_000, 12));
    expect(leastRateWithoutLoss(rule('oldest-first'), either)).toEqual({
      least: usd(600_000),
      certain: null,
    });
  });

  it('forecasts each of its grants drawn first and drawn last, and nothing more without ties', () => {
    const runsOut = (id: string) =>
      outcomes(tied, 2).map((one) => one.grants.find((each) => each.id === id)?.runsOut);
    expect(new Set(runsOut('soon'))).toEqual(new Set([day(1), null]));
    expect(new Set(runsOut('late'))).toEqual(new Set([day(3), day(4)]));
    expect(outcomes(tied, 2, 'largest-first')).toHaveLength(1);
  });

  it.each(['oldest-first', 'paid-first', 'promotional-first'] as const)(
    'spans what becomes of every grant and of all in whatever order they are drawn: %s',
    (id) => {
      const anyGrant = fc.record({
        amount: fc.integer({ min: 1, max: 12 }),
        expiry: fc.integer({ min: 1, max: 12 }),
      });
      fc.assert(
        fc.property(
          fc.array(anyGrant, { minLength: 2, maxLength: 4 }),
          fc.integer({ min: 1, max: 9 }),
          (grants, rate) => {
            const of = portfolio(
              ...grants.map(({ amount, expiry }, index) => grant(`g${index}`, amount, expiry)),
            );
            const [shown, every] = [outcomes(of, rate, id), inEveryOrder(of, rate)];
            const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];
            expect(span(shown.map(lost))).toEqual(span(every.map(({ all }) => all)));
            for (const { id: name } of of.grants) {
              const expired = shown.flatMap((one) =>
                one.grants.filter((each) => each.id === name).map((each) => each.expired),
              );
              expect(span(expired)).toEqual(span(every.map(({ expiredOf }) => expiredOf(name))));
            }
          },
        ),
        { numRuns: 150 },
      );
    },
  );
});

describe('a rule by category', () => {
  const given = (id: string, dollars: number, expiry: number): ForecastGrant => ({
    ...grant(id, dollars, expiry),
    category: 'promotional',
  });

  it('spans what becomes of a grant of one category in any order of the other one', () => {
    const bought = [grant('p1', 10, 3), grant('p2', 10, 6)];
    const of = portfolio(...bought, given('a', 10, 6), given('b', 10, 6), given('c', 10, 6));
    const lostOf = (id: string) =>
      outcomes(of, 4, 'paid-first').map(({ grants }) => grants.find((one) => one.id === id)?.expired);
    for (const id of ['a', 'b', 'c']) expect(lostOf(id)).toEqual(expect.arrayContaining([usd(0), usd(10)]));
  });

  it('spans the loss of one category in any order of the other one', () => {
    const bought = [grant('p1', 4, 1), grant('p2', 4, 2), grant('p3', 4, 10)];
    const promotional = [given('a', 4, 4), given('b', 4, 5), given('c', 4, 10), given('d', 4, 11)];
    const lostIn = outcomes(portfolio(...bought, ...promotional), 4, 'paid-first').map(
      ({ expired }) => expired.promotional,
    );
    expect(Math.max(...lostIn)).toBe(usd(8));
    expect(Math.min(...lostIn)).toBe(usd(0));
  });
});

/** What expires in every order there is, by trying each. */
function inEveryOrder({ now, grants }: Portfolio, rate: number) {
  const until = Math.max(...grants.map(({ expiry }) => expiry));
  const usage = usageAtRate(usd(rate), now, daysOf(grants, now, until), until);
  const run = { from: now, until, end: 'at', overage: 'drop', debt: usd(0) } as const;
  return permutations(grants.map(({ id }) => id)).map((ids) => {
    const key: DrawKey<ForecastGrant> = { id: 'place', of: ({ id }) => ids.indexOf(id), whenUnknown: 'last' };
    const result = burnDown(grants, usage, [key], run);
    const burned = result.kind === 'done' ? result.grants : expect.fail();
    const expiredOf = (id: string) => Number(burned.find((one) => one.id === id)?.expired);
    return { expiredOf, all: ids.reduce((total, id) => total + expiredOf(id), 0) };
  });
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, index) => index !== at)).map((others) => [item, ...others]),
  );
}
