import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../../lib/analysis/basis.ts';
import { onlyValue } from '../../../../lib/analysis/totals/totals.ts';
import { STATED_RULES } from '../../../../lib/provider/stated-rules.ts';
import { cellsOf, randomGrants } from '../../../support/accounts.ts';
import { analyseRows } from '../../../support/analysis.ts';

const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;

describe('totals of any account', () => {
  it('add up: granted = used + expired + not started + usable, whenever every row is known', () => {
    fc.assert(
      fc.property(randomGrants, (grants) => {
        const { totals } = analyseRows(grants.map(cellsOf));
        const usable = onlyValue(totals.spendable);
        if (totals.expired === null || totals.notStarted === null || totals.used === null)
          return usable !== totals.granted || usable === 0;
        return totals.granted === totals.used + totals.expired + totals.notStarted + (usable ?? Number.NaN);
      }),
    );
  });

  it('contain what can be spent if each doubtful grant turns out either way', () => {
    fc.assert(
      fc.property(randomGrants, (grants) => {
        const { atLeast, atMost } = analyseRows(grants.map(cellsOf)).totals.spendable;
        const as = (state: string) =>
          grants.map((grant) =>
            grant.state === 'Available' || grant.state === 'Expired' ? grant : { ...grant, state },
          );
        const bounds = [as('Expired'), as('Available')].map((known) =>
          onlyValue(analyseRows(known.map(cellsOf)).totals.spendable),
        );
        return bounds[0] === atLeast && bounds[1] === atMost;
      }),
    );
  });

  it('are the same under every rule and in any order of rows', () => {
    fc.assert(
      fc.property(randomGrants, fc.constantFrom(...STATED_RULES), (grants, { id }) => {
        const rows = grants.map(cellsOf);
        const totals = analyseRows(rows).totals;
        expect(analyseRows(rows, undefined, { ...NO_CHOICES, rule: { id, by: 'user' } }).totals).toEqual(
          totals,
        );
        expect(analyseRows(rows.toReversed()).totals).toEqual(totals);
      }),
    );
  });

  it('lead from the page’s total to what can be spent without a gap', () => {
    fc.assert(
      fc.property(randomGrants, fc.constantFrom('granted', 'left'), (grants, counted) => {
        const total = grants.reduce((sum, grant) => sum + grant[counted], 0);
        const { reconciliation, totals } = analyseRows(grants.map(cellsOf), dollars(total));
        if (reconciliation === null) return onlyValue(totals.spendable) === null || totals.expired === null;
        const reached = reconciliation.deductions.reduce(
          (amount, deduction) => amount - deduction.amount,
          Number(reconciliation.amount),
        );
        return reached === onlyValue(totals.spendable);
      }),
    );
  });

  it('place every grant that can be drawn once, and nothing else', () => {
    fc.assert(
      fc.property(randomGrants, fc.constantFrom(...STATED_RULES), (grants, { id }) => {
        const { drawOrder, grants: judged } = analyseRows(grants.map(cellsOf), undefined, {
          ...NO_CHOICES,
          rule: { id, by: 'user' },
        });
        const placed = [...drawOrder.groups.flatMap(({ rows }) => rows), ...drawOrder.unplaced].sort(
          (a, b) => a - b,
        );
        const drawable = judged.filter(({ spendable }) => spendable.atMost !== null && spendable.atMost > 0);
        expect(placed).toEqual(drawable.map(({ row }) => row));
      }),
    );
  });
});
