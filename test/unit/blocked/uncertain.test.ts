import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { diagnose } from '../../../lib/blocked/diagnose.ts';
import { readError } from '../../../lib/blocked/error/read-error.ts';
import { factsOf } from '../../../lib/blocked/facts-of.ts';
import { questionsFor } from '../../../lib/blocked/questions.ts';
import { analysePage, PROVENANCE, pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';

const QUOTA = readError('insufficient_quota');
const MONEY = ['balance-spent', 'expired-but-counted', 'promotional-not-drawn'] as const;

function judged(rows: readonly RowTexts[], total?: string, choices = NO_CHOICES) {
  const facts = factsOf({
    error: QUOTA,
    analysis: analysePage(pageOf(rows, total), choices) ?? null,
    answers: {},
    now: PROVENANCE.readAt,
  });
  const { causes } = diagnose(facts);
  return {
    facts,
    of: (id: string) => causes.find(({ cause }) => cause === id) ?? expect.fail(),
  };
}

describe('figures that are not certain', () => {
  it.each(['$10.00', '-$0.07'])('rule out no cause beside a total of %s', (total) => {
    const { of } = judged(SIX_GRANTS, total);
    for (const cause of MONEY) {
      expect(of(cause)).toMatchObject({ verdict: 'possible' });
      expect(of(cause).grounds.map(({ id }) => id)).toContain('credit-doubted');
    }
    expect(of('top-up-settling').verdict).toBe('possible');
  });
});

describe('a guessed category', () => {
  const rows: readonly RowTexts[] = [
    ['Nov 4, 2025', 'Available', '$6.40 / $10.00', 'Dec 1, 2026'],
    ['Oct 9, 2026', 'Used', '$0.00 / $5.00', 'Mar 1, 2027'],
    ['Jan 9, 2026', 'Expired', '$5.00 / $5.00', 'Mar 1, 2026'],
  ];

  it('rules out nothing, and says what it would rule out if it is right', () => {
    const { of } = judged(rows);
    for (const cause of MONEY) {
      expect(of(cause)).toMatchObject({ verdict: 'possible' });
      expect(of(cause).grounds.map(({ id }) => id)).toContain('other-credit-guessed');
    }
    expect(of('chatgpt-subscription').verdict).not.toBe('ruled-out');
  });

  it('rules out as a fact what the user has set', () => {
    const analysis = analysePage(pageOf(rows));
    const [id = ''] = analysis && 'identities' in analysis ? analysis.identities : [];
    const { of } = judged(rows, undefined, { ...NO_CHOICES, categories: [[id, 'paid']] });
    for (const cause of [...MONEY, 'top-up-settling', 'chatgpt-subscription'] as const)
      expect(of(cause).verdict).toBe('ruled-out');
  });

  it('leaves the question whether credit was added to be asked after two others', () => {
    const { facts } = judged(rows);
    expect(questionsFor(facts)).toEqual(['key', 'limit']);
    expect(questionsFor({ ...facts, answers: { key: 'here' } })).toEqual(['key', 'limit', 'bought']);
  });
});

describe('an error that names a cause without being certain', () => {
  it('makes it no more than possible where the page shows credit', () => {
    const facts = factsOf({
      error: readError('credit_balance_exhausted'),
      analysis: analysePage(pageOf(SIX_GRANTS)) ?? null,
      answers: {},
      now: PROVENANCE.readAt,
    });
    const { causes } = diagnose(facts);
    expect(causes[0]).toMatchObject({ cause: 'unknown' });
    expect(causes[1]).toMatchObject({ cause: 'balance-spent', verdict: 'possible' });
    expect(causes[1]?.grounds.map(({ id }) => id)).toEqual(['error-names', 'other-credit-guessed']);
  });
});

describe('a debt over rows in which nothing is left', () => {
  const rows: readonly RowTexts[] = [['Jan 5, 2026', 'Available', '$0.00 / $20.00', 'Jan 5, 2027']];

  it('rules out that something has expired or is promotional', () => {
    const { of } = judged(rows, '-$3.20');
    expect(of('expired-but-counted').verdict).toBe('ruled-out');
    expect(of('promotional-not-drawn').verdict).toBe('ruled-out');
  });
});
