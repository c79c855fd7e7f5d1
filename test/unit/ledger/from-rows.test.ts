import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import { portfolioOf, readGrantOf } from '../../../lib/ledger/from-rows.ts';
import { DRAW_RULES } from '../../../lib/provider/stated-rules.ts';
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
});
