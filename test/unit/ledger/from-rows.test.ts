import { describe, expect, it } from 'vitest';
import { compareGrants } from '../../../lib/analysis/draw-order.ts';
import { ruleOf } from '../../../lib/analysis/draw-rules.ts';
import { factsOfRow } from '../../../lib/ledger/draw/facts.ts';
import { type Comparison, compare } from '../../../lib/ledger/draw/order.ts';
import { DRAW_RULES, type DrawKeyId, orderOf } from '../../../lib/ledger/draw/rules.ts';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import { portfolioOf, readGrantOf } from '../../../lib/ledger/from-rows.ts';
import { analyseRows, SIX_GRANTS } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';

const NOW = Date.UTC(2026, 10, 22, 14);
const UNDATED: RowTexts = ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'one day'];

const readGrants = (rows: readonly RowTexts[]) => {
  const { grants, identities } = analyseRows(rows);
  return grants.map((grant, index) => readGrantOf(grant, identities[index] ?? expect.fail()));
};

describe('rows of the page', () => {
  it('are the credit to forecast, but for what ended or cannot be dated', () => {
    const { portfolio, leftOut } = portfolioOf(readGrants([...SIX_GRANTS, UNDATED]), NOW);
    expect(portfolio.grants.map(({ amount }) => amount)).toEqual([5_000_000, 15_000_000, 3_930_000]);
    expect(leftOut).toHaveLength(1);
    expect(portfolio.debt).toBe(0);
  });

  it('make a negative balance a debt', () => {
    const owing: RowTexts = ['Oct 9, 2026', 'Available', '-$0.07 / $7.00', 'Feb 1, 2027'];
    expect(portfolioOf(readGrants([owing]), NOW).portfolio).toMatchObject({ debt: 70_000, grants: [] });
  });

  it('are evidence as they are', () => {
    const { problems, verdicts } = evidenceOf(
      [{ at: NOW, figures: 'cents', grants: readGrants(SIX_GRANTS) }],
      NOW,
    );
    expect(problems).toEqual([]);
    expect(verdicts).toHaveLength(DRAW_RULES.length);
  });

  it.each(['soonest-expiry', 'promotional-first', 'paid-first', 'oldest-first'] as const)(
    'are ranked under %s as the analysis ranks them',
    (id) => {
      const rule = DRAW_RULES.find((one) => one.id === id) ?? expect.fail();
      expect(rule).toEqual(ruleOf(id));
      const { grants } = analyseRows([...SIX_GRANTS, UNDATED]);
      for (const [a, b] of grants.flatMap((one) => grants.map((other) => [one, other] as const))) {
        const comparison = compare(orderOf(rule), factsOfRow(a), factsOfRow(b));
        expect(asTheAnalysisSays(comparison)).toEqual(compareGrants(ruleOf(id), a, b));
      }
    },
  );
});

function asTheAnalysisSays(comparison: Comparison<DrawKeyId>) {
  if ('decidedBy' in comparison) return comparison;
  return comparison.order === 0 ? 'tied' : 'cannot-tell';
}
