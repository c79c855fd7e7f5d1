import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import type { ReadGrant, Reading } from '../../../lib/ledger/evidence/reading.ts';
import type { RuleId } from '../../../lib/provider/stated-rules.ts';
import { day, money } from './portfolios.ts';

const usd = (dollars: number) => money(Math.round(dollars * 1_000_000));

const grantOf = (
  id: string,
  category: ReadGrant['category'],
  left: number,
  [start, expiry]: readonly [number, number],
  isCategoryKnown = true,
): ReadGrant => ({
  id,
  category,
  isCategoryKnown,
  granted: usd(20),
  start: day(start),
  expiry: day(expiry),
  left: usd(left),
  state: 'usable',
});

function verdictOf(grants: readonly ReadGrant[], rule: RuleId, given: readonly 'tie-by-expiry'[] = []) {
  const readings: Reading[] = [40, 43].map((at) => ({ at: day(at), figures: 'cents', grants }));
  const found = evidenceOf(readings, day(50), { given }).verdicts.find((one) => one.rule === rule);
  return found?.verdict ?? expect.fail();
}

/** Of two grants of one category the one that expires later was used. */
const oldestOf = (category: ReadGrant['category'], isKnown = true) => [
  grantOf('old', category, 11, [-200, 300], isKnown),
  grantOf('soon', category, 20, [-220, 100], isKnown),
];

describe('a rule whose source does not say which grant of a category comes first', () => {
  it.each([
    ['promotional-first', 'promotional'],
    ['paid-first', 'paid'],
  ] as const)(
    '%s is ruled out by two of one category only if expiry decides between them',
    (rule, category) => {
      const verdict = verdictOf(oldestOf(category), rule);
      expect(verdict).toMatchObject({ kind: 'ruled-out-if', guesses: [] });
      expect(verdict).toMatchObject({ assumes: expect.arrayContaining(['tie-by-expiry']) });
      expect(verdictOf(oldestOf(category), rule, ['tie-by-expiry']).kind).toBe('ruled-out');
    },
  );

  it('keeps the guesses that make two grants one category', () => {
    const verdict = verdictOf(oldestOf('promotional', false), 'promotional-first');
    expect(verdict).toMatchObject({ kind: 'ruled-out-if', guesses: [{}] });
    expect(verdict).toMatchObject({ assumes: expect.arrayContaining(['tie-by-expiry']) });
  });

  it('is ruled out as before by two grants of different categories', () => {
    const grants = [
      grantOf('bought', 'paid', 11, [-200, 300]),
      grantOf('given', 'promotional', 20, [-220, 400]),
    ];
    expect(verdictOf(grants, 'promotional-first')).toMatchObject({
      kind: 'ruled-out',
      witnesses: [{ blockers: [{ grant: 'given', decidedBy: 'promotional' }] }],
    });
  });

  it('leaves a rule that goes by expiry alone ruled out by the same figures', () => {
    expect(verdictOf(oldestOf('promotional'), 'soonest-expiry').kind).toBe('ruled-out');
  });
});
