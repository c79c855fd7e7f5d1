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
  expires_at: seconds(to) as number | null,
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
      totals: { spendable: { atLeast: 18_928_628, atMost: 18_928_628 } },
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
    const analysis = analysed(`<p>$6.07 / $25.00</p>${html}`, answerOf(...GRANTS));
    expect(analysis.totals.spendable).toEqual({ atLeast: 18_928_628, atMost: 18_928_628 });
    expect(analysis.status).toBe('partial');
    expect(codes(analysis)).toContain('exact-unconfirmed');
  });

  it.each([
    ['a balance', 0, ['Oct 9, 2026', 'Available', '? / $15.00', 'Feb 1, 2027']],
    ['an expiry', 0, ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'soon']],
    ['a day of receipt', 1, ['?', 'Available', '$3.93 / $10.00', 'Dec 1, 2026']],
    ['what was granted', 1, ['Nov 4, 2025', 'Available', '$3.93', 'Dec 1, 2026']],
  ])('say so where they give %s that the row does not show', (_, index, row) => {
    const analysis = analysed(tableOf(ROWS.with(index, row)), answerOf(...GRANTS));
    expect(analysis.status).toBe('partial');
    expect(analysis.issues).toContainEqual(
      expect.objectContaining({ code: 'exact-unconfirmed-row', row: index + 1 }),
    );
  });

  it.each([
    ['balances', ['Received', 'State', 'Granted', 'Expires'], [0, 1, 4, 3]],
    ['days of receipt', ['State', 'Balance', 'Expires'], [1, 2, 3]],
    ['expiries', ['Received', 'State', 'Balance'], [0, 1, 2]],
    ['granted amounts', ['Received', 'State', 'Remaining', 'Expires'], [0, 1, 5, 3]],
  ])('say so where the page has no column of %s', (_, headers, columns) => {
    const rows = ROWS.map((row, index) => [...row, ['$15.00', '$10.00'][index], ['$15.00', '$3.93'][index]]);
    const html = tableOf(
      rows.map((row) => columns.map((column) => row[column] ?? '')),
      headers,
    );
    const analysis = analysed(html, answerOf(...GRANTS));
    expect(analysis.status).toBe('partial');
    expect(codes(analysis)).toContain('exact-unconfirmed');
  });

  it('settle by the instant what a day that is shown leaves open', () => {
    const html = tableOf(
      [['Nov 4, 2025', '$3.93 / $10.00', 'Nov 30, 2026']],
      ['Received', 'Balance', 'Expires'],
    );
    const answer = answerOf(GRANTS[1]);
    const at = (instant: string) => analysed(html, answer, instantOf(new Date(instant)));
    expect(at('2026-11-30T23:59:59Z').totals.spendable).toEqual({ atLeast: 3_928_628, atMost: 3_928_628 });
    expect(at('2026-12-01T00:00:00Z').totals.spendable).toEqual({ atLeast: 0, atMost: 0 });
    for (const instant of ['2026-11-30T23:59:59Z', '2026-12-01T00:00:00Z'])
      expect(codes(at(instant))).toEqual(['exact-unconfirmed-row', 'no-state-column']);
    expect(at('2026-11-28T00:00:00Z').status).toBe('ok');
  });

  it('say so where only the instant tells that a grant has not ended since its State word was written', () => {
    const provenance = {
      ...PROVENANCE,
      drawnAt: instantOf(new Date('2026-11-28T00:00:00Z')),
      readAt: instantOf(new Date('2026-11-30T12:00:00Z')),
    };
    const reading = readGrants(tableOf([['Nov 4, 2025', 'Available', '$3.93 / $10.00', 'Dec 1, 2026']]));
    const analysis = analyse({ reading, choices: NO_CHOICES, provenance, exact: answerOf(GRANTS[1]) });
    expect(analysis).toMatchObject({ status: 'partial', totals: { spendable: { atLeast: 3_928_628 } } });
  });

  it('hold of a grant that never expires what its State word says', () => {
    const html = tableOf([['Oct 9, 2026', 'Available', '$15.00 / $15.00', '']]);
    const answer = answerOf({ ...GRANTS[0], expires_at: null });
    expect(analysed(html, answer).grants).toMatchObject([{ source: 'exact', expires: null }]);
    expect(codes(analysed(tableOf(ROWS.slice(0, 1)), answer))).toContain('exact-unknown-row');
  });

  it('count nine decimals to the millionth and pass over fields that nobody has documented', () => {
    const more = { ...GRANTS[1], used_amount: 6.071372375, currency: 'usd', status: 'available' };
    const analysis = analysed(tableOf(ROWS), answerOf(GRANTS[0], more));
    expect(analysis).toMatchObject({ status: 'ok', totals: { spendable: { atLeast: 18_928_628 } } });
  });

  it.each([
    ['without ids', GRANTS.map(({ id: _, ...one }) => one)],
    ['with empty ids', GRANTS.map((one) => ({ ...one, id: '' }))],
    ['with one id for two grants', GRANTS.map((one) => ({ ...one, id: 'a' }))],
    ['with numbers as ids', GRANTS.map((one, id) => ({ ...one, id }))],
    ['with null as id', GRANTS.map((one) => ({ ...one, id: null }))],
  ])('leave the page’s figures as they are where grants come %s', (_, grants) => {
    const text = JSON.stringify({
      total_granted: 25,
      total_used: 6.071372,
      total_available: 18.928628,
      grants: { data: grants },
    });
    const analysis = analysed(tableOf(ROWS), parseExact(text));
    expect(analysis).toMatchObject({ status: 'ok', totals: { spendable: { atLeast: 18_930_000 } } });
    expect(codes(analysis)).toEqual(['exact-not-understood']);
  });

  it('leave the page’s figures as they are, and say so, where another organization’s were asked for', () => {
    const analysis = analysed(tableOf(ROWS), { kind: 'problem', problem: 'other-organization' });
    expect(analysis).toMatchObject({ status: 'ok', totals: { spendable: { atLeast: 18_930_000 } } });
    expect(codes(analysis)).toEqual(['exact-other-organization']);
  });

  it('make the row a range that holds both where they disagree', () => {
    const answer = answerOf(GRANTS[0], grant('b', 10, 9, '2025-11-04', '2026-12-01'));
    const analysis = analysed(tableOf(ROWS), answer);
    expect(codes(analysis)).toContain('exact-disagrees');
    expect(analysis.totals.spendable).toEqual({ atLeast: 16_000_000, atMost: 18_930_000 });
  });

  it('count neither a row that the answer does not know nor a grant without a row as certain', () => {
    const unknown = analysed(tableOf(ROWS), answerOf(GRANTS[0]));
    expect(codes(unknown)).toContain('exact-unknown-row');
    expect(unknown.totals.spendable).toEqual({ atLeast: 15_000_000, atMost: 18_930_000 });
    const missing = analysed(
      tableOf(ROWS),
      answerOf(...GRANTS, grant('c', 5, 1, '2026-11-02', '2027-03-01')),
    );
    expect(codes(missing)).toContain('exact-missing-row');
    expect(missing.totals.spendable).toEqual({ atLeast: 18_928_628, atMost: 22_928_628 });
  });

  it.each([
    ['{"error":{"message":"no"}}', 'exact-error-object'],
    ['<!doctype html>', 'exact-not-json'],
    ['[1,2,3]', 'exact-not-understood'],
  ])('change nothing and say so where the answer is %s', (text, code) => {
    const analysis = analysed(tableOf(ROWS), parseExact(text));
    expect(analysis).toMatchObject({
      status: 'ok',
      totals: { spendable: { atLeast: 18_930_000, atMost: 18_930_000 } },
    });
    expect(codes(analysis)).toEqual([code]);
  });

  it('tell of an empty answer beside rows', () => {
    const analysis = analysed(tableOf(ROWS), answerOf());
    expect(analysis.status).toBe('partial');
    expect(analysis.totals.spendable.atLeast).toBe(0);
  });
});
