import { describe, expect, it } from 'vitest';
import { rulingIn, sessionOf, whatIf } from '../../../entrypoints/report/what-if.ts';
import { withCorrection, withRule } from '../../../entrypoints/shared/session.ts';
import { basisOf, pageOf } from '../../support/analysis.ts';
import { seenOf } from '../../support/insight.ts';
import { materialFrom } from '../../support/material.ts';
import type { RowTexts } from '../../support/page.ts';

/** The grant that expires later is the one that was used. */
const OUT_OF_TURN: readonly RowTexts[] = [
  ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'],
  ['May 8, 2026', 'Available', '$25.00 / $25.00', 'Mar 1, 2027'],
];

function report() {
  const basis = basisOf(pageOf(OUT_OF_TURN));
  const seen = { series: seenOf([materialFrom(basis).analysis]), typedRate: '' };
  const rule = { id: 'paid-first', by: 'evidence', wanted: 'soonest-expiry' } as const;
  return materialFrom({ ...basis, choices: { rule, categories: [], settled: [] } }, seen);
}

describe('an opened report', () => {
  it('is the same where nothing has been changed in its panel', () => {
    const material = report();
    const ruling = rulingIn(material);
    expect(ruling.ruledOut).toContain('soonest-expiry');
    expect(whatIf(material, sessionOf(material, ruling))).toEqual(material);
  });

  it('follows a rule that is chosen in spite of its evidence', () => {
    const material = report();
    const ruling = rulingIn(material);
    const session = withRule(sessionOf(material, ruling), 'soonest-expiry', ruling);
    expect(whatIf(material, session).analysis).toMatchObject({
      drawOrder: { rule: 'soonest-expiry', chosenBy: 'user' },
    });
  });

  it('weighs its evidence anew where a category is corrected', () => {
    const material = report();
    const { analysis } = material;
    const identity = 'identities' in analysis ? (analysis.identities[0] ?? '') : '';
    const session = withCorrection(sessionOf(material, rulingIn(material)), identity, 'promotional');
    const corrected = whatIf(material, session);
    expect(corrected.analysis).toMatchObject({ grants: { 0: { categorySource: 'user' } } });
    expect(rulingIn(corrected)).not.toEqual(rulingIn(material));
  });

  it('reckons with a daily spend that is typed', () => {
    const material = report();
    const session = { ...sessionOf(material, rulingIn(material)), typedRate: '0.47' };
    expect(whatIf(material, session).insight?.forecast).toMatchObject({ rate: { source: 'typed' } });
  });
});
