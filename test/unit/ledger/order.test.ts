import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOfRow } from '../../../lib/ledger/draw/facts.ts';
import { compare, rank } from '../../../lib/ledger/draw/order.ts';
import { orderOf } from '../../../lib/ledger/draw/rules.ts';
import { DRAW_RULES, type RuleId } from '../../../lib/provider/stated-rules.ts';
import { dayOf } from '../../../lib/values/day.ts';
import { day, type Grant, money, portfolios } from './portfolios.ts';

const order = (id: RuleId) => orderOf(DRAW_RULES.find((rule) => rule.id === id) ?? expect.fail());

const grant = (id: string, facts: Partial<Grant> = {}): Grant => ({
  id,
  start: day(0),
  expiry: day(9),
  amount: money(5),
  granted: money(5),
  category: 'paid',
  ...facts,
});

const promo = grant('promo', { category: 'promotional', start: day(1), expiry: day(5), granted: money(9) });
const paid = grant('paid');

describe('the rules', () => {
  it.each<[RuleId, string, string]>([
    ['soonest-expiry', 'promo', 'expiry'],
    ['promotional-first', 'promo', 'promotional'],
    ['paid-first', 'paid', 'paid'],
    ['oldest-first', 'paid', 'start'],
    ['newest-first', 'promo', 'latest-start'],
    ['latest-expiry-first', 'paid', 'latest-expiry'],
    ['largest-first', 'promo', 'largest'],
  ])('under %s draw %s first and name the key that decided', (id, first, decidedBy) => {
    expect(compare(order(id), promo, paid)).toEqual({ order: first === 'promo' ? -1 : 1, decidedBy });
  });

  it('fall back on the expiry between grants of one category', () => {
    const sooner = grant('sooner', { expiry: day(2) });
    expect(compare(order('paid-first'), paid, sooner)).toEqual({ order: 1, decidedBy: 'expiry' });
  });

  it.each(DRAW_RULES)('are the other way round when the grants change places, under $id', (rule) => {
    fc.assert(
      fc.property(portfolios, (grants) => {
        for (const a of grants) {
          for (const b of grants) {
            const [there, back] = [compare(orderOf(rule), a, b), compare(orderOf(rule), b, a)];
            expect(back).toEqual('decidedBy' in there ? { ...there, order: -there.order } : there);
          }
        }
      }),
    );
  });
});

describe('ranking grants', () => {
  const ids = (groups: readonly (readonly Grant[])[]) => groups.map((group) => group.map(({ id }) => id));

  it('keeps what the order does not tell apart in one group', () => {
    const { groups } = rank(order('soonest-expiry'), [paid, promo, grant('other')]);
    expect(ids(groups)).toEqual([['promo'], ['paid', 'other']]);
  });

  it('places nothing whose key is not known', () => {
    const odd = { ...grant('odd'), category: 'unknown' as const };
    expect(rank(order('paid-first'), [odd, paid]).unplaced).toEqual([odd]);
    expect(rank(order('soonest-expiry'), [odd, paid]).unplaced).toEqual([]);
    expect(compare(order('paid-first'), odd, paid)).toEqual({ order: 'cannot-tell', unknown: 'paid' });
  });

  it('puts unknown values last where a key says so', () => {
    const key = { id: 'priority', of: (value: number | null) => value, whenUnknown: 'last' as const };
    expect(rank([key], [null, 3, null, 1]).groups).toEqual([[1], [3], [null, null]]);
  });
});

describe('the facts of a row', () => {
  it('count a day from its UTC midnight and keep what is not known', () => {
    const received = dayOf(2026, 1, 2) ?? expect.fail();
    expect(factsOfRow({ received, expires: null, granted: null, category: 'unknown' })).toEqual({
      start: day(1),
      expiry: null,
      granted: null,
      category: 'unknown',
    });
  });
});
