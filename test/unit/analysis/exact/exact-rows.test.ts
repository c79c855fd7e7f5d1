import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis/analyse.ts';
import type { GrantsAnalysis } from '../../../../lib/analysis/analysis.ts';
import { NO_CHOICES } from '../../../../lib/analysis/basis.ts';
import type { ExactAnswer } from '../../../../lib/analysis/exact/exact-answer.ts';
import { parseExact } from '../../../../lib/analysis/exact/parse-exact.ts';
import { instantOf } from '../../../../lib/values/day.ts';
import { PROVENANCE } from '../../../support/analysis.ts';
import { readGrants, tableOf } from '../../../support/page.ts';

const seconds = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;
const grant = (id: string, granted: number, used: number, from: string, to: string) => ({
  object: 'credit_grant',
  id,
  grant_amount: granted,
  used_amount: used,
  effective_at: seconds(from),
  expires_at: seconds(to),
});

function answerOf(...grants: ReturnType<typeof grant>[]): ExactAnswer {
  const sum = (of: (one: ReturnType<typeof grant>) => number) =>
    grants.reduce((total, one) => total + of(one), 0);
  const [granted, used] = [sum((one) => one.grant_amount), sum((one) => one.used_amount)];
  return parseExact(
    JSON.stringify({
      object: 'credit_summary',
      total_granted: granted,
      total_used: used,
      total_available: granted - used,
      grants: { object: 'list', data: grants },
    }),
  );
}

const ROWS = [
  ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'],
  ['Nov 4, 2025', 'Available', '$3.93 / $10.00', 'Dec 1, 2026'],
];
const GRANTS = [
  grant('a', 15, 0, '2026-10-09', '2027-02-01'),
  grant('b', 10, 6.071372, '2025-11-04', '2026-12-01'),
] as const;

function analysed(html: string, answer: ExactAnswer, at = PROVENANCE.readAt): GrantsAnalysis {
  const provenance = { ...PROVENANCE, readAt: at, drawnAt: at };
  const analysis = analyse({ reading: readGrants(html), choices: NO_CHOICES, provenance, exact: answer });
  if (analysis?.status !== 'ok' && analysis?.status !== 'partial') return expect.fail();
  return analysis;
}

const codes = ({ issues }: GrantsAnalysis) => issues.map(({ code }) => code);

describe('exact figures beside the rows', () => {
  it('take the place of what was rounded for display', () => {
    const analysis = analysed(tableOf(ROWS), answerOf(...GRANTS));
    expect(analysis).toMatchObject({
      status: 'ok',
      totals: { usable: { atLeast: 18_928_628, atMost: 18_928_628 } },
    });
    expect(analysis.grants.map(({ source }) => source)).toEqual(['exact', 'exact']);
  });

  it('give the balances that a page of granted amounts alone does not show', () => {
    const html = tableOf(
      [
        ['$15.00', 'Feb 1, 2027'],
        ['$10.00', 'Dec 1, 2026'],
      ],
      ['Granted', 'Expires (UTC)'],
    );
    const { totals } = analysed(`<p>$6.07 / $25.00</p>${html}`, answerOf(...GRANTS));
    expect(totals.usable).toEqual({ atLeast: 18_928_628, atMost: 18_928_628 });
  });

  it('settle by the instant what a day that is shown leaves open', () => {
    const html = tableOf(
      [['Nov 4, 2025', '$3.93 / $10.00', 'Nov 30, 2026']],
      ['Received', 'Balance', 'Expires'],
    );
    const answer = answerOf(GRANTS[1]);
    const usableAt = (instant: string) => analysed(html, answer, instantOf(new Date(instant))).totals.usable;
    expect(usableAt('2026-11-30T23:59:59Z')).toEqual({ atLeast: 3_928_628, atMost: 3_928_628 });
    expect(usableAt('2026-12-01T00:00:00Z')).toEqual({ atLeast: 0, atMost: 0 });
  });

  it('make the row a range that holds both where they disagree', () => {
    const answer = answerOf(GRANTS[0], grant('b', 10, 9, '2025-11-04', '2026-12-01'));
    const analysis = analysed(tableOf(ROWS), answer);
    expect(codes(analysis)).toContain('exact-disagrees');
    expect(analysis.totals.usable).toEqual({ atLeast: 16_000_000, atMost: 18_930_000 });
  });

  it('count neither a row that the answer does not know nor a grant without a row as certain', () => {
    const unknown = analysed(tableOf(ROWS), answerOf(GRANTS[0]));
    expect(codes(unknown)).toContain('exact-unknown-row');
    expect(unknown.totals.usable).toEqual({ atLeast: 15_000_000, atMost: 18_930_000 });
    const missing = analysed(
      tableOf(ROWS),
      answerOf(...GRANTS, grant('c', 5, 1, '2026-11-02', '2027-03-01')),
    );
    expect(codes(missing)).toContain('exact-missing-row');
    expect(missing.totals.usable).toEqual({ atLeast: 18_928_628, atMost: 22_928_628 });
  });

  it.each([
    ['{"error":{"message":"no"}}', 'exact-error-object'],
    ['<!doctype html>', 'exact-not-json'],
    ['[1,2,3]', 'exact-not-understood'],
  ])('change nothing and say so where the answer is %s', (text, code) => {
    const analysis = analysed(tableOf(ROWS), parseExact(text));
    expect(analysis).toMatchObject({
      status: 'ok',
      totals: { usable: { atLeast: 18_930_000, atMost: 18_930_000 } },
    });
    expect(codes(analysis)).toEqual([code]);
  });

  it('tell of an empty answer beside rows', () => {
    const analysis = analysed(tableOf(ROWS), answerOf());
    expect(analysis.status).toBe('partial');
    expect(analysis.totals.usable.atLeast).toBe(0);
  });
});
