import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burnDown } from '../../../lib/ledger/burn/burn-down.ts';
import type { BurnDown, BurnOptions, Usage } from '../../../lib/ledger/burn/types.ts';
import { compare } from '../../../lib/ledger/draw/order.ts';
import { orderOf } from '../../../lib/ledger/draw/rules.ts';
import { NO_EXPIRY } from '../../../lib/ledger/time.ts';
import { DRAW_RULES, type DrawKeyId } from '../../../lib/provider/stated-rules.ts';
import { NO_MONEY } from '../../../lib/values/money.ts';
import { burnUnitByUnit } from '../../oracles/unit-by-unit.ts';
import { day, type Grant, money, overages, portfolios, usages, wholeRun } from './portfolios.ts';

type Burned = Extract<BurnDown<DrawKeyId>, { kind: 'done' }>;

const rules = fc.constantFrom(...DRAW_RULES);
const soonest = orderOf(DRAW_RULES[0] ?? expect.fail());

function burned(
  grants: readonly Grant[],
  usage: readonly Usage[],
  rule = DRAW_RULES[0],
  run: Partial<BurnOptions> = {},
): Burned {
  const order = rule ? orderOf(rule) : soonest;
  const result = burnDown(grants, usage, order, { ...wholeRun('drop'), ...run });
  return result.kind === 'done' ? result : expect.fail(JSON.stringify(result.problems));
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
const usedIn = ({ grants }: Burned) => total(grants.map(({ used }) => used));
const expiredIn = ({ grants }: Burned) => total(grants.map(({ expired }) => expired));
const leftIn = ({ grants }: Burned) => total(grants.map(({ left }) => left));
const net = (result: Burned) => leftIn(result) - result.overage;

describe('burning down any portfolio', () => {
  it('leaves every grant with granted = used + left + expired, none negative', () => {
    fc.assert(
      fc.property(portfolios, usages, rules, overages, (grants, usage, rule, overage) => {
        const result = burned(grants, usage, rule, { overage });
        result.grants.forEach(({ used, left, expired }, index) => {
          expect(used + left + expired).toBe(grants[index]?.amount);
          expect(Math.min(used, left, expired)).toBeGreaterThanOrEqual(0);
        });
        expect(usedIn(result) + result.overage).toBe(result.usage);
      }),
    );
  });

  it('agrees with drawing one unit at a time', () => {
    const runs = fc.record({
      overage: overages,
      until: fc.integer({ min: 0, max: 46 }).map((half) => day(half / 2)),
      end: fc.constantFrom('at' as const, 'before' as const),
    });
    fc.assert(
      fc.property(portfolios, usages, rules, runs, (grants, usage, rule, run) => {
        const order = orderOf(rule);
        const isBefore = (a: Grant, b: Grant) => {
          const { order: sign } = compare(order, a, b);
          if (sign !== 0) return sign === -1;
          return a.expiry - b.expiry || a.start - b.start
            ? (a.expiry - b.expiry || a.start - b.start) < 0
            : a.id < b.id;
        };
        const slow = burnUnitByUnit(grants, usage, isBefore, { ...wholeRun('drop'), ...run });
        const result = burned(grants, usage, rule, run);
        expect(result.overage).toBe(slow.overage);
        for (const { id, used, left, expired } of result.grants) {
          expect({ id, ...slow.grants.get(id) }).toEqual({ id, used, left, expired });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same result for any input order', () => {
    fc.assert(
      fc.property(portfolios, usages, rules, overages, (grants, usage, rule, overage) => {
        const there = burned(grants, usage, rule, { overage });
        const back = burned([...grants].reverse(), [...usage].reverse(), rule, { overage });
        expect([...back.grants].reverse()).toEqual(there.grants);
        expect(back.overage).toBe(there.overage);
      }),
    );
  });

  it('gives the same result for any split of the run', () => {
    const splits = fc.integer({ min: -1, max: 30 }).map(day);
    fc.assert(
      fc.property(portfolios, usages, rules, overages, splits, (grants, usage, rule, overage, split) => {
        const whole = burned(grants, usage, rule, { overage });
        const first = burned(grants, usage, rule, { overage, until: split, end: 'before' });
        const rest = grants.map((grant, index) => ({
          ...grant,
          amount: first.grants[index]?.left ?? NO_MONEY,
        }));
        const debt = overage === 'carry' ? first.overage : NO_MONEY;
        const second = burned(rest, usage, rule, { overage, from: split, debt });
        expect(second.grants.map(({ left }) => left)).toEqual(whole.grants.map(({ left }) => left));
        expect(usedIn(first) + usedIn(second)).toBe(usedIn(whole));
        expect((overage === 'drop' ? first.overage : 0) + second.overage).toBe(whole.overage);
      }),
    );
  });

  it('cuts time into at most 2n + 1 segments that follow each other', () => {
    fc.assert(
      fc.property(portfolios, usages, (grants, usage) => {
        const { segments } = burned(grants, usage);
        expect(segments.length).toBeLessThanOrEqual(2 * grants.length + 1);
        expect([day(-1), ...segments.map(({ until }) => until)]).toEqual([
          ...segments.map(({ from }) => from),
          day(30),
        ]);
      }),
    );
  });

  it('shifts with time and scales with amounts', () => {
    fc.assert(
      fc.property(portfolios, usages, rules, fc.integer({ min: 2, max: 9 }), (grants, usage, rule, by) => {
        const shift = by * 1_000_003;
        const moved = burned(
          grants.map((g) => ({
            ...g,
            start: g.start + shift,
            expiry: g.expiry + shift,
            amount: money(g.amount * by),
            granted: money(g.amount * by),
          })),
          usage.map(({ at, amount }) => ({ at: at + shift, amount: money(amount * by) })),
          rule,
          { from: day(-1) + shift, until: day(30) + shift },
        );
        const result = burned(grants, usage, rule);
        expect(moved.grants.map(({ used }) => used)).toEqual(result.grants.map(({ used }) => used * by));
        expect(moved.overage).toBe(result.overage * by);
      }),
    );
  });

  it('explains every figure by its steps alone', () => {
    fc.assert(
      fc.property(portfolios, usages, rules, overages, (grants, usage, rule, overage) => {
        const result = burned(grants, usage, rule, { overage });
        for (const { id, used, expired } of result.grants) {
          const own = result.steps.filter((step) => 'grant' in step && step.grant === id);
          expect(total(own.map((step) => (step.kind === 'draw' ? step.amount : 0)))).toBe(used);
          expect(total(own.map((step) => (step.kind === 'expiry' ? step.expired : 0)))).toBe(expired);
        }
      }),
    );
  });
});

describe('comparing burn-downs', () => {
  const extra = fc.record({
    at: fc.integer({ min: 0, max: 22 }).map(day),
    amount: fc.integer({ min: 1, max: 8 }).map(money),
  });

  it('never raises the net balance or what expires by more usage', () => {
    fc.assert(
      fc.property(portfolios, usages, rules, overages, extra, (grants, usage, rule, overage, more) => {
        const [less, greater] = [
          burned(grants, usage, rule, { overage }),
          burned(grants, [...usage, more], rule, { overage }),
        ];
        expect(net(greater)).toBeLessThanOrEqual(net(less));
        expect(expiredIn(greater)).toBeLessThanOrEqual(expiredIn(less));
      }),
      { numRuns: 1000 },
    );
  });

  it('never lowers the net balance by one more grant', () => {
    fc.assert(
      fc.property(portfolios, usages, rules, overages, (grants, usage, rule, overage) => {
        const net_ = (of: readonly Grant[]) => net(burned(of, usage, rule, { overage }));
        expect(net_(grants.slice(0, -1))).toBeLessThanOrEqual(net_(grants));
      }),
      { numRuns: 1000 },
    );
  });

  it('has the same net balance under every order as long as none lets anything expire', () => {
    const endless = portfolios.map((grants) =>
      grants.map((grant) => ({ ...grant, start: day(0), expiry: NO_EXPIRY })),
    );
    fc.assert(
      fc.property(endless, usages, overages, (grants, usage, overage) => {
        const nets = DRAW_RULES.map((rule) => net(burned(grants, usage, rule, { overage })));
        expect(new Set(nets).size).toBe(1);
      }),
    );
  });

  it('expires the least and leaves the least uncovered at every date under soonest expiry', () => {
    fc.assert(
      fc.property(
        portfolios,
        usages,
        rules,
        fc.integer({ min: 0, max: 24 }).map(day),
        (grants, usage, rule, until) => {
          const [best, other] = [
            burned(grants, usage, DRAW_RULES[0], { until }),
            burned(grants, usage, rule, { until }),
          ];
          expect(expiredIn(best)).toBeLessThanOrEqual(expiredIn(other));
          expect(best.overage).toBeLessThanOrEqual(other.overage);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a burn-down', () => {
  const grant = (id: string, start: number, expiry: number, amount = 10): Grant => ({
    id,
    start: day(start),
    expiry: day(expiry),
    amount: money(amount),
    granted: money(amount),
    category: 'paid',
  });
  const use = (at: number, amount: number): Usage => ({ at: day(at), amount: money(amount) });

  it('says why each grant was drawn: what came next, which key decided, what was tied', () => {
    const { steps } = burned(
      [grant('late', 0, 9), grant('a', 0, 5), grant('b', 0, 5)],
      [use(1, 12), use(2, 12)],
    );
    expect(steps.filter(({ kind }) => kind === 'draw')).toEqual([
      {
        kind: 'draw',
        at: day(1),
        grant: 'a',
        amount: 10,
        usage: 0,
        choice: { tiedWith: ['b'], before: { grant: 'late', decidedBy: 'expiry' } },
      },
      {
        kind: 'draw',
        at: day(1),
        grant: 'b',
        amount: 2,
        usage: 0,
        choice: { tiedWith: [], before: { grant: 'late', decidedBy: 'expiry' } },
      },
      {
        kind: 'draw',
        at: day(2),
        grant: 'b',
        amount: 8,
        usage: 1,
        choice: { tiedWith: [], before: { grant: 'late', decidedBy: 'expiry' } },
      },
      {
        kind: 'draw',
        at: day(2),
        grant: 'late',
        amount: 4,
        usage: 1,
        choice: { tiedWith: [], before: null },
      },
    ]);
  });

  it('covers usage at the start and not at the expiry', () => {
    const { grants, overage } = burned([grant('a', 1, 3)], [use(1, 2), use(3, 3)]);
    expect(grants).toEqual([{ id: 'a', state: 'ended', used: 2, left: 0, expired: 8 }]);
    expect(overage).toBe(3);
  });

  it('pays a carried debt from the next grant, and never collects a lost one', () => {
    const grants = [grant('a', 2, 9)];
    expect(
      burned(grants, [use(1, 3)], DRAW_RULES[0], { overage: 'carry', until: day(4) }).grants[0],
    ).toMatchObject({ used: 3, left: 7 });
    expect(burned(grants, [use(1, 3)], DRAW_RULES[0], { overage: 'drop', until: day(4) })).toMatchObject({
      overage: 3,
      grants: [{ used: 0, left: 10 }],
    });
  });

  it('refuses what it cannot count with, and says which', () => {
    const run = wholeRun('drop');
    const problemsOf = (...args: Parameters<typeof burnDown<Grant, DrawKeyId>>) => {
      const result = burnDown(...args);
      return result.kind === 'refused' ? result.problems : [];
    };
    const odd = { ...grant('a', 0, 5), amount: -1 as Grant['amount'] };
    expect(problemsOf([odd], [], soonest, run)).toEqual([{ code: 'amount-unusable', grant: 'a' }]);
    expect(problemsOf([grant('a', Number.NaN, 5)], [], soonest, run)).toEqual([
      { code: 'dates-unusable', grant: 'a' },
    ]);
    expect(problemsOf([grant('a', 0, 5), grant('a', 0, 6)], [], soonest, run)).toEqual([
      { code: 'same-id', grant: 'a' },
    ]);
    expect(problemsOf([], [use(Number.NaN, 1)], soonest, run)).toEqual([
      { code: 'usage-unusable', usage: 0 },
    ]);
    expect(problemsOf([], [], soonest, { ...run, until: day(-9) })).toEqual([{ code: 'run-unusable' }]);
    const most = Number.MAX_SAFE_INTEGER;
    expect(problemsOf([grant('a', 0, 5, most), grant('b', 0, 5, most)], [], soonest, run)).toEqual([
      { code: 'too-large' },
    ]);
    const promotional = DRAW_RULES.find(({ id }) => id === 'promotional-first') ?? expect.fail();
    expect(problemsOf([{ ...grant('a', 0, 5), category: 'unknown' }], [], orderOf(promotional), run)).toEqual(
      [{ code: 'place-unknown', grant: 'a' }],
    );
  });
});
