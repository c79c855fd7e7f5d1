import { describe, expect, it } from 'vitest';
import { rechargeAnswer } from '../../../lib/blocked/recharge.ts';
import { accountFrom } from '../../support/account.ts';
import { analyseRows, basisOf, pageOf } from '../../support/analysis.ts';
import { seenOf } from '../../support/insight.ts';
import type { RowTexts } from '../../support/page.ts';

const PAID: RowTexts = ['Nov 4, 2026', 'Available', '$10.00 / $10.00', 'Dec 1, 2027'];
const PROMOTIONAL: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'];

function answerTo(rows: readonly RowTexts[], typedRate: string) {
  const series = seenOf([analyseRows(rows)]);
  return rechargeAnswer(accountFrom(basisOf(pageOf(rows)), { series, typedRate }).insight);
}

const days = (answer: ReturnType<typeof answerTo>) =>
  answer.kind === 'known'
    ? answer.lasting.map(({ by, earliest }) => [
        by,
        earliest && new Date(earliest).toISOString().slice(0, 10),
      ])
    : expect.fail(answer.reason);

describe('whether auto recharge may be switched off', () => {
  it('tells first how long credit lasts if promotional grants are not drawn at all', () => {
    // At $1 a day from 22 November 2026, $10 lasts into 2 December and $25 into 17 December.
    expect(days(answerTo([PAID, PROMOTIONAL], '1'))).toEqual([
      ['promotional-not-drawn', '2026-12-02'],
      ['soonest-expiry', '2026-12-17'],
      ['promotional-first', '2026-12-17'],
      ['paid-first', '2026-12-17'],
      ['oldest-first', '2026-12-17'],
    ]);
  });

  it('has no such case where no grant is promotional', () => {
    expect(days(answerTo([PAID], '1')).map(([by]) => by)).not.toContain('promotional-not-drawn');
  });

  it('lasts no time at all where all is promotional and none of it drawn', () => {
    expect(days(answerTo([PROMOTIONAL], '1'))[0]).toEqual(['promotional-not-drawn', '2026-11-22']);
  });

  it('leaves out rules that the figures rule out, whatever is guessed', () => {
    const used: RowTexts = ['Apr 4, 2026', 'Available', '$8.87 / $12.50', 'May 1, 2027'];
    const held: RowTexts = ['Mar 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'];
    const rules = days(answerTo([held, used], '1')).map(([by]) => by);
    expect(rules).not.toContain('soonest-expiry');
    expect(rules).toContain('paid-first');
  });

  it('names no day without a rate, a reading, certain figures or credit', () => {
    const reason = (answer: ReturnType<typeof answerTo>) => 'reason' in answer && answer.reason;
    expect(reason(answerTo([PAID], ''))).toBe('no-rate');
    expect(reason(rechargeAnswer(null))).toBe('not-read');
    expect(reason(answerTo([['Nov 4, 2026', 'Available', 'ten / ten', 'Dec 1, 2027'], PAID], '1'))).toBe(
      false,
    );
    expect(reason(answerTo([['Nov 4, 2026', 'Available', '$0.00 / $10.00', 'Dec 1, 2027']], '1'))).toBe(
      'nothing',
    );
  });
});
