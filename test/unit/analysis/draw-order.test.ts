import { describe, expect, it } from 'vitest';
import { type Choices, NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { compareGrants } from '../../../lib/analysis/draw-order.ts';
import { ruleOf } from '../../../lib/ledger/draw/rules.ts';
import { STATED_RULES, type StatedRuleId } from '../../../lib/provider/stated-rules.ts';
import { analyseRows, SIX_GRANTS } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';

function orderOf(rows: readonly RowTexts[], rule: StatedRuleId) {
  const { drawOrder } = analyseRows(rows, undefined, {
    ...NO_CHOICES,
    rule: { id: rule, by: 'user' },
  });
  return {
    groups: drawOrder.groups.map(({ position, rows: at }) => [position, at]),
    unplaced: drawOrder.unplaced,
  };
}

const PAID_LATE: RowTexts = ['Jan 5, 2026', 'Available', '$9.00 / $10.00', 'Feb 1, 2027'];
const PROMO_SOON: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Jan 1, 2027'];
const PROMO_TIED: RowTexts = ['Sep 20, 2026', 'Available', '$2.00 / $3.00', 'Jan 1, 2027'];

describe('the draw order', () => {
  it.each([
    [
      'soonest-expiry',
      [
        [1, [3]],
        [2, [2]],
        [3, [1]],
      ],
    ],
    [
      'promotional-first',
      [
        [1, [2]],
        [2, [1]],
        [3, [3]],
      ],
    ],
    [
      'paid-first',
      [
        [1, [3]],
        [2, [2]],
        [3, [1]],
      ],
    ],
    [
      'oldest-first',
      [
        [1, [3]],
        [2, [2]],
        [3, [1]],
      ],
    ],
  ] as const)('under %s leaves out what cannot be drawn', (rule, groups) => {
    expect(orderOf(SIX_GRANTS, rule)).toEqual({ groups, unplaced: [] });
  });

  it('shows grants that the rule does not tell apart as one group', () => {
    expect(orderOf([PROMO_SOON, PAID_LATE, PROMO_TIED], 'soonest-expiry').groups).toEqual([
      [1, [1, 3]],
      [2, [2]],
    ]);
    expect(orderOf([PROMO_SOON, PAID_LATE, PROMO_TIED], 'oldest-first').groups).toEqual([
      [1, [2]],
      [2, [3]],
      [3, [1]],
    ]);
  });

  it('is certain only up to the first grant that may not be spendable', () => {
    const doubtful: RowTexts = ['Oct 9, 2026', 'Scheduled', '$7.00 / $7.00', 'Jan 15, 2027'];
    expect(orderOf([PAID_LATE, doubtful, PROMO_SOON], 'soonest-expiry').groups).toEqual([
      [1, [3]],
      [null, [2]],
      [null, [1]],
    ]);
  });

  it('has no certain position while a grant cannot be placed', () => {
    const dateless: RowTexts = ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'one day'];
    expect(orderOf([PAID_LATE, dateless], 'soonest-expiry')).toEqual({
      groups: [[null, [1]]],
      unplaced: [2],
    });
  });

  it('needs no category for rules that do not look at it', () => {
    const uncategorised: RowTexts = ['Apr 12, 2025', 'Available', '$10.00 / $10.00', 'Jan 1, 2028'];
    expect(orderOf([uncategorised, PAID_LATE], 'soonest-expiry').unplaced).toEqual([]);
    expect(orderOf([uncategorised, PAID_LATE], 'promotional-first').unplaced).toEqual([1]);
  });

  it('says who chose the rule', () => {
    expect(analyseRows(SIX_GRANTS).drawOrder).toMatchObject({ rule: 'soonest-expiry', chosenBy: 'default' });
    const chosen = (rule: Choices['rule']) =>
      analyseRows(SIX_GRANTS, undefined, { ...NO_CHOICES, rule }).drawOrder;
    const id = 'paid-first';
    expect(chosen({ id, by: 'user' })).toMatchObject({ rule: id, chosenBy: 'user' });
    const replaced = { id, by: 'evidence', wanted: 'soonest-expiry' } as const;
    expect(chosen(replaced)).toMatchObject({ rule: id, chosenBy: 'evidence' });
  });
});

describe('comparing two grants', () => {
  const [promoSoon, paidLate, promoTied] = analyseRows([PROMO_SOON, PAID_LATE, PROMO_TIED]).grants;

  it('names the key that decided', () => {
    if (!promoSoon || !paidLate || !promoTied) return expect.fail();
    expect(compareGrants(ruleOf('soonest-expiry'), promoSoon, paidLate)).toEqual({
      order: -1,
      decidedBy: 'expiry',
    });
    expect(compareGrants(ruleOf('paid-first'), promoSoon, paidLate)).toEqual({ order: 1, decidedBy: 'paid' });
    expect(compareGrants(ruleOf('promotional-first'), promoSoon, promoTied)).toEqual({ order: 0 });
  });

  const grants = analyseRows([...SIX_GRANTS, PROMO_SOON, PAID_LATE, PROMO_TIED]).grants;
  const pairs = grants.flatMap((a) => grants.map((b) => [a, b] as const));

  it.each(STATED_RULES)('is the other way round when the grants change places, under $id', (rule) => {
    for (const [a, b] of pairs) {
      const there = compareGrants(rule, a, b);
      const back = 'decidedBy' in there ? { ...there, order: -there.order } : there;
      expect(compareGrants(rule, b, a)).toEqual(back);
    }
  });
});
