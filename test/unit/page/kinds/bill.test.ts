import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

/** Grants whose own balances are not shown: $5.00 of them can be spent at most. */
const GRANTED = tableOf([['$5.00', 'Feb 1, 2027']], ['Credit granted', 'Expires (UTC)']);
const CREDIT = '<h2>Free trial usage</h2><p>$4.90 / $5.00</p>';

function boundsOn(html: string) {
  const analysis = analysisOf(html);
  if (!analysis || !('totals' in analysis)) return analysis?.status;
  const { atLeast, atMost } = analysis.totals.spendable;
  return [atLeast / 1e6, atMost === null ? null : atMost / 1e6];
}

/** The month’s bill against its limit, as pages may word and draw it. */
const BILLS = [
  '<h3>Monthly bill</h3><p>$0.40 / $5.00</p>',
  '<h3>Usage this month</h3><div><b>$0.40</b> / $5.00</div>',
  '<section aria-label="Budget"><h3>Budget for November</h3><p>$0.40 / $5.00</p></section>',
  '<h3>Spend limit</h3><dl><dt>This month</dt><dd>$0.40 / $5.00</dd></dl>',
  '<h4>Current billing period</h4><progress max="5" value="0.4"></progress><span>$0.40 / $5.00</span>',
  '<h3>Monatsrechnung</h3><p>$0.40 / $5.00</p>',
];

describe('the month’s bill beside a fraction of the credit', () => {
  it('is not there: what is left is one of two figures', () => {
    expect(boundsOn(CREDIT + GRANTED)).toEqual([0.1, 4.9]);
  });

  it.each(BILLS)('never makes a figure of its own: %s', (bill) => {
    for (const page of [bill + CREDIT + GRANTED, CREDIT + GRANTED + bill]) {
      const bounds = boundsOn(page);
      // 0.10 and 4.90 are what the credit's own fraction may mean; the bill would make 0.40 and 4.60 of it.
      if (typeof bounds === 'string' || bounds === undefined) continue;
      expect(bounds[0]).toBeLessThanOrEqual(0.1);
      expect(bounds[1] ?? 4.9).toBeGreaterThanOrEqual(4.9);
      expect(bounds[1] ?? 0).toBeLessThanOrEqual(5);
    }
  });
});

describe('a number right before a fraction of the credit is none of its digits', () => {
  it.each([
    '<h2>Free trial usage <span>3</span></h2><p>100.00 USD / 300.00 USD</p>',
    '<h2>Free trial usage</h2><b>3</b> <span>100,00 $ / 300,00 $</span>',
    '<h2>Free trial usage</h2><p>1</p><p>100.00 USD</p><p>/</p><p>300.00 USD</p>',
    '<h2>Free trial usage</h2><sup>2</sup><div>100.00 USD / 300.00 USD</div>',
    '<h2>Free trial usage <em>12</em></h2><div><span>100.00 USD</span><span>/ 300.00 USD</span></div>',
  ])('%s', (credit) => {
    const granted = tableOf([['$300.00', 'Feb 1, 2027']], ['Credit granted', 'Expires (UTC)']);
    const bounds = boundsOn(credit + granted);
    // The number may count the grants, of which one is there.
    expect([
      [100, 200],
      [100, null],
    ]).toContainEqual(bounds);
  });
});

describe('the month’s bill alone', () => {
  it.each(BILLS)('says nothing of the credit: %s', (bill) => {
    const bounds = boundsOn(`<h2>Free trial usage</h2>${GRANTED}${bill}`);
    if (typeof bounds === 'string' || bounds === undefined) return;
    expect(bounds).toEqual([0, 5]);
  });
});
