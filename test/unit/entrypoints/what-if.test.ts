import { describe, expect, it } from 'vitest';
import { rulingIn, sessionOf, whatIf } from '../../../entrypoints/report/what-if.ts';
import { withCorrection, withRule } from '../../../entrypoints/shared/session.ts';
import { accountFrom } from '../../support/account.ts';
import { basisOf, pageOf } from '../../support/analysis.ts';
import { seenOf } from '../../support/insight.ts';
import type { RowTexts } from '../../support/page.ts';

/** The grant that expires later is the one that was used. */
const OUT_OF_TURN: readonly RowTexts[] = [
  ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'],
  ['May 8, 2026', 'Available', '$25.00 / $25.00', 'Mar 1, 2027'],
];

function report() {
  const basis = basisOf(pageOf(OUT_OF_TURN));
  const seen = { series: seenOf([accountFrom(basis).analysis]), typedRate: '' };
  const rule = { id: 'paid-first', by: 'evidence', wanted: 'soonest-expiry' } as const;
  return accountFrom({ ...basis, choices: { rule, categories: [], settled: [] } }, seen);
}

describe('an opened report', () => {
  it('is the same where nothing has been changed in its panel', () => {
    const account = report();
    const ruling = rulingIn(account);
    expect(ruling.ruledOut).toContain('soonest-expiry');
    expect(whatIf(account, sessionOf(account, ruling))).toEqual(account);
  });

  it('follows a rule that is chosen in spite of its evidence', () => {
    const account = report();
    const ruling = rulingIn(account);
    const session = withRule(sessionOf(account, ruling), 'soonest-expiry', ruling);
    expect(whatIf(account, session).analysis).toMatchObject({
      drawOrder: { rule: 'soonest-expiry', chosenBy: 'user' },
    });
  });

  it('weighs its evidence anew where a category is corrected', () => {
    const account = report();
    const { analysis } = account;
    const identity = 'identities' in analysis ? (analysis.identities[0] ?? '') : '';
    const session = withCorrection(sessionOf(account, rulingIn(account)), identity, 'promotional');
    const corrected = whatIf(account, session);
    expect(corrected.analysis).toMatchObject({ grants: { 0: { categorySource: 'user' } } });
    expect(rulingIn(corrected)).not.toEqual(rulingIn(account));
  });

  it('reckons with a daily spend that is typed', () => {
    const account = report();
    const session = { ...sessionOf(account, rulingIn(account)), typedRate: '0.47' };
    expect(whatIf(account, session).insight?.forecast).toMatchObject({ rate: { source: 'typed' } });
  });
});
