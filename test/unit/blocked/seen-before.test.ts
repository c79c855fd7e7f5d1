import { describe, expect, it } from 'vitest';
import { accountFacts } from '../../../lib/account-pages/account-facts.ts';
import { readingOf, type SeenReading } from '../../../lib/analysis/insight/series.ts';
import { diagnose } from '../../../lib/blocked/diagnose.ts';
import { readError } from '../../../lib/blocked/error/read-error.ts';
import { type FactSources, factsOf } from '../../../lib/blocked/facts-of.ts';
import { questionsFor } from '../../../lib/blocked/questions.ts';
import { readHtml } from '../../support/account-page.ts';
import { analyseRows, PROVENANCE } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';

const NOW = PROVENANCE.readAt;
const MINUTE = 60 * 1000;
const GIFT: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'];
const BOUGHT: RowTexts = ['Nov 22, 2026', 'Available', '$50.00 / $50.00', 'Dec 1, 2027'];
const OLDER: RowTexts = ['Nov 4, 2025', 'Available', '$3.93 / $10.00', 'Dec 1, 2026'];

/** What the page showed some minutes ago. */
function seen(minutesAgo: number, rows: readonly RowTexts[]): SeenReading {
  const reading = readingOf(analyseRows(rows)) ?? expect.fail('These rows are no evidence.');
  return { ...reading, at: Date.parse(NOW) - minutesAgo * MINUTE };
}

function judged(known: Partial<FactSources>) {
  const facts = factsOf({
    error: readError('insufficient_quota'),
    analysis: null,
    answers: {},
    now: NOW,
    ...known,
  });
  const { causes } = diagnose(facts);
  return { facts, of: (id: string) => causes.find(({ cause }) => cause === id) ?? expect.fail(id) };
}

describe('a purchase that earlier readings were without', () => {
  const analysis = analyseRows([BOUGHT, GIFT]);

  it('may still be settling, for no longer than since the last reading without it', () => {
    const series = [seen(90, [GIFT]), seen(7, [GIFT]), seen(2, [BOUGHT, GIFT])];
    const { of } = judged({ analysis, series });
    expect(of('top-up-settling')).toMatchObject({
      verdict: 'likely',
      grounds: [{ id: 'topped-up', figures: [{ kind: 'minutes', number: 7 }] }],
    });
  });

  it('is told by the day in its row where no reading is without it', () => {
    const { of } = judged({ analysis, series: [seen(2, [BOUGHT, GIFT])] });
    expect(of('top-up-settling').grounds).toMatchObject([
      { id: 'topped-up', figures: [{ kind: 'minutes', number: 24 * 60 }] },
    ]);
  });

  it('is told by nothing where a reading of a part of the list is without it, or one from long ago', () => {
    const long = analyseRows([['Oct 22, 2026', 'Available', '$50.00 / $50.00', 'Nov 1, 2027'], GIFT]);
    for (const before of [{ ...seen(7, [GIFT]), isWhole: false }, seen(3 * 24 * 60, [GIFT])])
      expect(judged({ analysis: long, series: [before] }).of('top-up-settling').verdict).toBe('possible');
  });

  it('hints at the switch to prepaid where it is the first one, and asks about that', () => {
    const { facts, of } = judged({ analysis, series: [seen(7, [GIFT])] });
    expect(of('prepaid-switch')).toMatchObject({ verdict: 'possible', grounds: [{ id: 'first-paid-seen' }] });
    expect(questionsFor(facts)).toContain('prepaid');
    const second = judged({ analysis: analyseRows([BOUGHT, OLDER]), series: [seen(7, [OLDER])] });
    expect(second.of('prepaid-switch').grounds).toEqual([{ id: 'not-read' }]);
  });

  it('rules the switch out where credit that the user calls paid is older than a month', () => {
    const { identities } = analyseRows([OLDER, GIFT]);
    const paid = analyseRows([OLDER, GIFT], undefined, {
      rule: null,
      settled: [],
      categories: [[identities[0] ?? '', 'paid']],
    });
    expect(judged({ analysis: paid }).of('prepaid-switch')).toMatchObject({
      verdict: 'ruled-out',
      grounds: [{ id: 'switched-long-ago', figures: [{ kind: 'days', number: 383 }] }],
    });
    expect(judged({ analysis: analyseRows([OLDER, GIFT]) }).of('prepaid-switch').verdict).toBe('possible');
  });
});

describe('auto recharge and the tier', () => {
  const overview = (balance: string, recharge: string) =>
    accountFacts(
      [
        {
          seenAt: NOW,
          reading: readHtml(
            `<h2>Pay as you go</h2><p>Credit balance</p><p>${balance}</p><p>Auto recharge is ${recharge}</p>
             <p>When credit balance goes below</p><p>$10.00</p><p>Bring credit balance back up to</p><p>$50.00</p>`,
            { page: 'overview' },
          ),
        },
      ],
      NOW,
    );

  it('leave open a purchase that is under way or was refused where the balance is below the threshold', () => {
    const { of } = judged({ account: overview('$4.20', 'on') });
    expect(of('top-up-settling')).toMatchObject({ verdict: 'possible' });
    expect(of('top-up-settling').grounds.map(({ id }) => id)).toEqual(['recharge-due', 'recharge-target']);
    expect(of('account-inactive').grounds.map(({ id }) => id)).toEqual(['recharge-due']);
  });

  it('say nothing of one where the balance is above it, or auto recharge is off', () => {
    for (const account of [overview('$14.20', 'on'), overview('$4.20', 'off')])
      expect(judged({ account }).of('account-inactive').grounds).toEqual([{ id: 'not-read' }]);
    const { of } = judged({ account: overview('-$0.07', 'off') });
    expect(of('negative-balance').grounds.map(({ id }) => id)).toEqual([
      'balance-below-nothing',
      'recharge-off',
    ]);
  });

  it('tell the tier beside the limits that it decides, which makes neither likelier', () => {
    const reading = readHtml('<h1>Limits</h1><p>Usage tier 2</p>', { page: 'limits', scope: 'organization' });
    const account = accountFacts([{ reading, seenAt: NOW }], NOW);
    expect(judged({ account }).of('provider-limit')).toMatchObject({
      verdict: 'possible',
      grounds: [{ id: 'tier', figures: [{ kind: 'number', number: 2 }] }],
    });
  });
});
