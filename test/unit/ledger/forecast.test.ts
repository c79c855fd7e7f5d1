import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadGrant, Reading } from '../../../lib/ledger/evidence/reading.ts';
import { burnRateOf, withTypedRate } from '../../../lib/ledger/forecast/burn-rate.ts';
import {
  expiringIdle,
  forecastOf,
  forecastRange,
  type Outcome,
  type RuleForecast,
} from '../../../lib/ledger/forecast/forecast.ts';
import { leastRateWithoutLoss, usedUpAt } from '../../../lib/ledger/forecast/least-rate.ts';
import type { ForecastGrant, Portfolio } from '../../../lib/ledger/forecast/portfolio.ts';
import { rateToUse } from '../../../lib/ledger/forecast/usage.ts';
import { MS_PER_DAY, NO_EXPIRY } from '../../../lib/ledger/time.ts';
import { DRAW_RULES, type DrawRule, type RuleId } from '../../../lib/provider/stated-rules.ts';
import type { MicroDollars } from '../../../lib/values/money.ts';
import { day, money } from './portfolios.ts';

const usd = (dollars: number) => money(Math.round(dollars * 1_000_000));
const rule = (id: RuleId): DrawRule => DRAW_RULES.find((one) => one.id === id) ?? expect.fail();

function grant(
  id: string,
  dollars: number,
  expiry: number,
  facts: Partial<ForecastGrant> = {},
): ForecastGrant {
  const amount = usd(dollars);
  return { id, amount, granted: amount, start: day(-9), expiry: day(expiry), category: 'paid', ...facts };
}

const leastOf = (id: RuleId, of: Portfolio) => leastRateWithoutLoss(rule(id), of)?.least;
const portfolio = (...grants: ForecastGrant[]): Portfolio => ({ now: day(0), grants, debt: usd(0) });

function under(id: RuleId, of: Portfolio, rate: MicroDollars): RuleForecast {
  const forecast = forecastOf(of, rate, [rule(id)]);
  return forecast.kind === 'done' ? (forecast.rules[0] ?? expect.fail()) : expect.fail();
}

const lost = ({ expired }: Outcome) => expired.paid + expired.promotional + expired.unknown;

/** Midday, so that the first and the last day are parts of one. */
const portfolios: fc.Arbitrary<Portfolio> = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1_000_000, max: 50_000_000 }),
      start: fc.integer({ min: -20, max: 0 }),
      expiry: fc.integer({ min: 1, max: 90 }),
      category: fc.constantFrom('paid' as const, 'promotional' as const),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((grants) => ({
    now: day(0.5),
    debt: usd(0),
    grants: grants.map(({ amount, start, expiry, category }, index) => ({
      id: `g${index}`,
      amount: money(amount),
      granted: money(amount),
      start: day(start),
      expiry: day(expiry),
      category,
    })),
  }));

describe('the least usage at which nothing is lost', () => {
  const rules = fc.constantFrom(...DRAW_RULES);

  it('is what the day-by-day simulation needs, and a cent less is not enough', () => {
    fc.assert(
      fc.property(portfolios, rules, (of, { id }) => {
        const { least } = leastRateWithoutLoss(rule(id), of) ?? expect.fail();
        expect(lost(under(id, of, least))).toBe(0);
        expect(lost(under(id, of, money(least - 10_000)))).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is rounded up, so that what it uses is never too little', () => {
    expect([
      rateToUse(10, 3 * MS_PER_DAY),
      rateToUse(9, 3 * MS_PER_DAY),
      rateToUse(1, 9 * MS_PER_DAY),
    ]).toEqual([4, 3, 1]);
  });

  it('is least under soonest expiry', () => {
    fc.assert(
      fc.property(portfolios, rules, (of, { id }) => {
        const best = leastRateWithoutLoss(rule('soonest-expiry'), of) ?? expect.fail();
        expect(best.least).toBeLessThanOrEqual(
          leastRateWithoutLoss(rule(id), of)?.least ?? Number.POSITIVE_INFINITY,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is the largest share of what must be used by each expiry', () => {
    const of = portfolio(grant('a', 10, 10), grant('b', 30, 20));
    expect(leastOf('soonest-expiry', of)).toBe(usd(2));
    expect(leastOf('latest-expiry-first', of)).toBe(usd(4));
  });

  it('waits for a grant that starts later, and needs nothing where nothing ends', () => {
    const later = portfolio(grant('a', 10, 20, { start: day(10) }));
    expect(leastOf('soonest-expiry', later)).toBe(usd(1));
    expect(leastOf('soonest-expiry', portfolio(grant('a', 10, NO_EXPIRY, { expiry: NO_EXPIRY })))).toBe(0);
    expect(leastOf('soonest-expiry', portfolio())).toBe(0);
  });

  it('is not told where a grant cannot be placed or no rate would do', () => {
    const unknown = portfolio(grant('a', 10, 20, { category: 'unknown' }));
    expect(leastRateWithoutLoss(rule('paid-first'), unknown)).toBeNull();
    const hurried = portfolio(grant('a', 10, 0, { expiry: day(0) + 1 }));
    expect(leastRateWithoutLoss(rule('paid-first'), hurried)).toBeNull();
  });
});

describe('a forecast', () => {
  it('follows the recurrence of soonest expiry', () => {
    fc.assert(
      fc.property(portfolios, fc.integer({ min: 0, max: 5_000_000 }), (of, rate) => {
        let drawn = 0;
        let losses = 0;
        for (const { amount, expiry } of [...of.grants].sort((a, b) => a.expiry - b.expiry)) {
          const next = Math.min(drawn + amount, Math.floor((rate * (expiry - of.now)) / MS_PER_DAY));
          losses += drawn + amount - next;
          drawn = next;
        }
        expect(lost(under('soonest-expiry', of, money(rate)))).toBe(losses);
      }),
    );
  });

  it('says in which day each grant runs out, what expires, and how long the credit lasts', () => {
    const of = portfolio(grant('a', 10, 8), grant('b', 6, 30, { category: 'promotional' }));
    const slow = under('soonest-expiry', of, usd(1));
    expect(slow.grants).toEqual([
      { id: 'a', runsOut: null, expired: usd(2) },
      { id: 'b', runsOut: day(13), expired: 0 },
    ]);
    expect(slow).toMatchObject({ expired: { paid: usd(2), promotional: 0, unknown: 0 }, runway: day(14) });
    expect(under('promotional-first', of, usd(1))).toMatchObject({
      expired: { paid: usd(8) },
      runway: day(8),
    });
  });

  it('has no run-out without usage, and everything expires', () => {
    const idle = under('soonest-expiry', portfolio(grant('a', 10, 8)), usd(0));
    expect(idle).toMatchObject({ runway: null, grants: [{ runsOut: null, expired: usd(10) }] });
    expect(
      expiringIdle(portfolio(grant('a', 10, 8), grant('b', 5, 3), grant('c', 1, 8), grant('gone', 5, -1))),
    ).toEqual([
      { at: day(3), grants: ['b'], amount: usd(5) },
      { at: day(8), grants: ['a', 'c'], amount: usd(11) },
    ]);
  });

  it.each<[RuleId, number, [number, number][]]>([
    [
      'soonest-expiry',
      2,
      [
        [3, 3],
        [8, 10],
      ],
    ],
    ['soonest-expiry', 7, [[8, 8]]],
    ['soonest-expiry', 20, []],
    [
      'latest-expiry-first',
      2,
      [
        [3, 5],
        [8, 8],
      ],
    ],
    ['latest-expiry-first', 10, [[3, 5]]],
  ])('lets nothing expire that a debt takes, under %s with a debt of %i', (id, debt, lost) => {
    const of = { ...portfolio(grant('a', 10, 8), grant('b', 5, 3)), debt: usd(debt) };
    expect(expiringIdle(of, rule(id)).map(({ at, amount }) => [at, amount])).toEqual(
      lost.map(([at, amount]) => [day(at), usd(amount)]),
    );
  });

  it('takes the rest of a debt from a grant that starts later, and asks the usual rule where one places no grant', () => {
    const waiting = { ...portfolio(grant('a', 10, 8), grant('b', 5, 9, { start: day(2) })), debt: usd(12) };
    expect(expiringIdle(waiting)).toEqual([{ at: day(9), grants: ['b'], amount: usd(3) }]);
    const unplaced = {
      ...portfolio(grant('a', 10, 8, { category: 'unknown' }), grant('b', 5, 3)),
      debt: usd(5),
    };
    expect(expiringIdle(unplaced, rule('paid-first'))).toEqual(expiringIdle(unplaced));
  });

  it('tells when the last grant that ends is used up at the least rate, and nothing where one is lost', () => {
    const of = portfolio(grant('a', 10, 8), grant('b', 5, 3), grant('c', 50, 0, { expiry: NO_EXPIRY }));
    expect(usedUpAt(rule('soonest-expiry'), of, usd(2))).toBe(day(7));
    expect(usedUpAt(rule('soonest-expiry'), of, usd(1))).toBeNull();
    expect(
      usedUpAt(rule('soonest-expiry'), portfolio(grant('c', 5, 0, { expiry: NO_EXPIRY })), usd(1)),
    ).toBeNull();
  });

  it('pays a debt first', () => {
    const of = { ...portfolio(grant('a', 10, 9), grant('b', 4, 9, { start: day(2) })), debt: usd(1) };
    expect(under('oldest-first', of, usd(2)).grants[0]).toEqual({ id: 'a', runsOut: day(4), expired: 0 });
    expect(under('oldest-first', { ...of, debt: usd(5) }, usd(2)).grants[0]?.runsOut).toBe(day(2));
  });

  it('looks at credit that never ends until it is used', () => {
    const of = portfolio(grant('a', 10, 0, { expiry: NO_EXPIRY }));
    expect(under('soonest-expiry', of, usd(3))).toMatchObject({
      runway: day(3),
      grants: [{ runsOut: day(3) }],
    });
    expect(under('soonest-expiry', of, usd(0)).runway).toBeNull();
  });

  it('refuses what it cannot count with and leaves out a rule that cannot place a grant', () => {
    const odd = portfolio({ ...grant('a', 10, 8), amount: 0.5 as MicroDollars });
    expect(forecastOf(odd, usd(1), DRAW_RULES)).toEqual({
      kind: 'cannot-tell',
      problems: [{ code: 'amount-unusable', grant: 'a' }],
    });
    const unknown = forecastOf(portfolio(grant('a', 10, 8, { category: 'unknown' })), usd(1), DRAW_RULES);
    const rules = unknown.kind === 'done' ? unknown.rules.map((one) => one.rule) : [];
    expect(rules).not.toContain('paid-first');
    expect(rules).toContain('soonest-expiry');
  });
});

describe('a band of rates', () => {
  it('is forecast at its slowest and its fastest, and not at all where no rate is known', () => {
    const of = portfolio(grant('a', 10, 30));
    const rate = { slowest: usd(1), fastest: usd(5), average: usd(2), days: 9, source: 'readings' as const };
    const band = forecastRange(of, rate, [rule('soonest-expiry')]) ?? expect.fail();
    const runways = [band.slowest, band.fastest].map((one) =>
      one.kind === 'done' ? one.rules[0]?.runway : null,
    );
    expect(runways).toEqual([day(10), day(2)]);
    expect(forecastRange(of, null, DRAW_RULES)).toBeNull();
  });
});

describe('the burn rate', () => {
  const read = (left: number, facts: Partial<ReadGrant> = {}): ReadGrant => ({
    id: 'a',
    granted: usd(20),
    start: day(-9),
    expiry: day(90),
    category: 'paid',
    isCategoryKnown: true,
    state: 'usable',
    left: usd(left),
    ...facts,
  });
  const reading = (at: number, ...grants: ReadGrant[]): Reading => ({
    at: day(at),
    figures: 'cents',
    grants,
  });

  it('is a band over stretches of a day or more', () => {
    const readings = [
      reading(0, read(20)),
      reading(0.1, read(18)),
      reading(1, read(17)),
      reading(3, read(15)),
    ];
    expect(burnRateOf(readings, day(4))).toEqual({
      slowest: usd(1),
      fastest: usd(3),
      average: usd(5 / 3),
      days: 3,
      source: 'readings',
    });
  });

  it('is not known from one reading, less than a day, or stretches with a rise or an expiry', () => {
    expect(burnRateOf([reading(0, read(20))], day(4))).toBeNull();
    expect(burnRateOf([reading(0, read(20)), reading(0.9, read(10))], day(4))).toBeNull();
    expect(burnRateOf([reading(0, read(10)), reading(2, read(12))], day(4))).toBeNull();
    const ending = { expiry: day(1) };
    expect(
      burnRateOf([reading(0, read(10, ending)), reading(3, read(0, { ...ending, state: 'ended' }))], day(4)),
    ).toBeNull();
  });

  it('takes in what the user typed', () => {
    expect(withTypedRate(null, usd(2))).toEqual({
      slowest: usd(2),
      fastest: usd(2),
      average: usd(2),
      days: 0,
      source: 'typed',
    });
    const seen = burnRateOf([reading(0, read(20)), reading(1, read(17))], day(4));
    expect(withTypedRate(seen, usd(5))).toEqual({
      slowest: usd(3),
      fastest: usd(5),
      average: usd(5),
      days: 1,
      source: 'both',
    });
    expect(withTypedRate(null, null)).toBeNull();
  });
});
