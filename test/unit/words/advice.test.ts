import { beforeAll, describe, expect, it } from 'vitest';
import { type Choices, NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { forecastBlocks } from '../../../lib/picture/blocks.ts';
import type { StatedRuleId } from '../../../lib/provider/index.ts';
import { reportedForecast } from '../../../lib/report/write/reported-forecast.ts';
import type { Words } from '../../../lib/words/words.ts';
import { insightAnswer, readAt, USED, WAITING } from '../../support/insight.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const SOON = (left: string): RowTexts => ['Nov 4, 2025', 'Available', `${left} / $20.00`, 'Dec 1, 2026'];
const LATER: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'];
const LAST: RowTexts = ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027'];
const PAUSED: RowTexts = ['Oct 1, 2026', 'Paused', '$25.00 / $25.00', 'Feb 1, 2027'];
const UNDATED: RowTexts = ['Oct 1, 2026', 'Available', '$25.00 / $25.00', 'one day'];
const UNREAD: RowTexts = ['Oct 1, 2026', 'Available', 'n/a', 'Feb 1, 2027'];
const OWING: RowTexts = ['Nov 2, 2026', 'Available', '-$4.20 / $5.00', 'Mar 1, 2027'];

const told = (rows: readonly RowTexts[], typedRate = '', choices: Choices = NO_CHOICES) =>
  insightAnswer([readAt('14:00', rows, choices)], words, typedRate);
const lasts = (rows: readonly RowTexts[], typedRate = '', choices: Choices = NO_CHOICES) =>
  told(rows, typedRate, choices).view.lasts;
const RULES = ['soonest-expiry', 'promotional-first', 'paid-first', 'oldest-first'] as const;
/** What expires under each of the rules. */
function lostUnderAny(rows: readonly RowTexts[], spend: string): Set<number> {
  const { forecast } = told(rows, spend).insight;
  const known = forecast.kind === 'known' ? forecast.rules : expect.fail();
  return new Set(known.flatMap(({ band }) => Object.values(band?.slowest.expired ?? expect.fail())));
}
const measured = (typedRate = '') =>
  insightAnswer(
    [
      readAt('2026-11-12T14:00:00Z', [SOON('$16.00'), LATER, LAST]),
      readAt('14:00', [SOON('$12.34'), LATER, LAST]),
    ],
    words,
    typedRate,
  ).view;

describe('the advice', () => {
  const ADVICE = 'To lose nothing under “Soonest expiry”, spend $1.67 a day until Dec 11, 2026.';

  it('is one spend and its last day, whatever rate is measured or typed', () => {
    expect(lasts([SOON('$12.34'), LATER, LAST]).advice).toBe(ADVICE);
    const instead = 'To lose nothing: $1.67 a day until Dec 11, 2026.';
    expect([measured().lasts.advice, measured('0.60').lasts.advice]).toEqual([instead, instead]);
  });

  it('names the measured rate beside the day that rests on it, so that neither is taken for the advice', () => {
    const { lasts: view, compare } = measured();
    expect(view.line).toBe(
      'Under “Soonest expiry”, at $0.37 a day without auto recharge, until about Jan 24, 2027.',
    );
    expect(view.field.hint).toBe('Measured over 10 days: $0.37 a day.');
    expect(compare.body?.table?.columns[1]).toBe('Daily spend without loss');
  });

  it('is the figure of the rule that is shown, and names it only where another rule needs more', () => {
    const promotional = { ...NO_CHOICES, rule: { id: 'promotional-first' as const, by: 'user' as const } };
    const { view, insight } = told([SOON('$12.34'), LATER, LAST], '', promotional);
    expect(view.lasts.advice).toBe('To lose nothing, spend $4.37 a day until Nov 29, 2026.');
    const rules = reportedForecast(insight.forecast, () => 1)?.rules;
    expect(rules?.find(({ rule }) => rule === 'promotional-first')?.leastDailySpendAtMost).toBe('4.37');
    expect(lasts([LATER]).advice).toBe('To lose nothing, spend $0.22 a day until Jan 29, 2027.');
  });

  const NEVER: RowTexts = ['Oct 1, 2026', 'Available', '$40.00 / $40.00', ''];

  it.each([
    [[SOON('$12.34'), LATER, LAST]],
    [[SOON('$2.00'), LATER]],
    [[LATER, LAST]],
    [[SOON('$1.00'), NEVER]],
  ])('is enough under every rule if it names none: %j', (rows) => {
    for (const id of RULES) {
      const { advice } = lasts(rows, '', { ...NO_CHOICES, rule: { id, by: 'user' } });
      const spend = /^To lose nothing, spend \$([\d.]+) a day until /.exec(advice)?.[1];
      if (spend !== undefined) expect(lostUnderAny(rows, spend), advice).toEqual(new Set([0]));
    }
  });

  it('says of a rule that the figures may rule out that they may, and advises nothing under one that they do', () => {
    const doubtful: readonly RowTexts[] = [
      ['Dec 17, 2025', 'Available', '$12.40 / $50.00', 'Dec 1, 2026'],
      ['May 6, 2026', 'Available', '$100.00 / $100.00', 'May 6, 2027'],
      ['Sep 23, 2026', 'Available', '$3.15 / $25.00', 'Dec 17, 2026'],
      ['Nov 2, 2026', 'Available', '$250.00 / $250.00', 'Nov 2, 2027'],
    ];
    expect(lasts(doubtful).advice).toMatch(
      /^To lose nothing under “Soonest expiry”, which your figures may rule out, spend /,
    );
    const underRule = (id: StatedRuleId) =>
      lasts([USED, WAITING], '', { ...NO_CHOICES, rule: { id, by: 'user' } }).advice;
    expect(underRule('soonest-expiry')).toBe('');
    expect(underRule('promotional-first')).toMatch(
      /“Promotional first”, which your figures may rule out, spend /,
    );
    expect(underRule('paid-first')).toMatch(/^To lose nothing, spend /);
  });

  it('stands in the picture once too, with or without a rate', () => {
    for (const view of [told([SOON('$12.34'), LATER, LAST]).view, measured()]) {
      const texts = forecastBlocks(view, words).flatMap((block) => ('text' in block ? block.text : []));
      expect(texts.filter((text) => text === view.lasts.advice)).toHaveLength(1);
    }
  });

  it('is kept by who follows it: nothing expires then', () => {
    for (const id of RULES) {
      const rule = { ...NO_CHOICES, rule: { id, by: 'user' as const } };
      const rows = [SOON('$12.34'), LATER, LAST];
      const [, spend = ''] = /\$([\d.]+) a day/.exec(lasts(rows, '', rule).advice) ?? [];
      expect(lasts(rows, spend, rule)).toMatchObject({ loss: '', advice: '' });
    }
  });

  it.each<[string, RowTexts[]]>([
    ['an unknown State', [SOON('$1.00'), PAUSED, LAST]],
    ['a day that cannot be read', [SOON('$1.00'), UNDATED]],
    ['a balance that cannot be read', [SOON('$1.00'), UNREAD]],
    ['a debt', [OWING, LATER]],
    [
      'a grant that may end before any spend is enough',
      [['Aug 1, 2026', 'Available', '$30.00 / $30.00', 'Nov 23, 2026']],
    ],
    ['nothing that ends', []],
  ])('is not given beside %s', (_, rows) => {
    if (rows.length > 0) expect(lasts(rows).advice).toBe('');
    expect(lasts([...rows, OWING]).advice).toBe('');
  });
});

describe('a loss', () => {
  it('has the day from which it is lost and the last day to use it, certain or not', () => {
    expect(measured().lasts.loss).toBe(
      '$8.72 to $9.63 expires unused on Dec 1, 2026: use it by Nov 30 (UTC).',
    );
    expect(lasts([SOON('$12.34'), LATER, LAST], '0.20').loss).toBe(
      '$12.96 to $13.46 expires unused, the first on Dec 1, 2026: use that by Nov 30 (UTC).',
    );
    expect(lasts([LATER], '0.214').loss).toBe(
      'Up to $0.15 expires unused on Feb 1, 2027: use it by Jan 31 (UTC).',
    );
    expect(lasts([LATER], '0').loss).toBe('$15.00 expires unused on Feb 1, 2027: use it by Jan 31 (UTC).');
  });

  it('is the same in the comparison, which says what the figures allow for', () => {
    const { compare } = measured();
    const row = compare.body?.table?.rows.find(({ name }) => name.includes('Soonest expiry'));
    expect(row?.cells[2]).toEqual(['$8.72 to $9.63']);
    expect(row?.cells[1]?.[0]).toBe('the $20.00 grant: $8.72 to $9.63 expires');
    expect(compare.body?.sentences).toEqual([
      'Under “Soonest expiry”, at $0.37 a day, this much expires unused: $8.72 to $9.63 paid and $0.00 promotional.',
      'A daily spend without loss allows for a grant that ends a day early.',
      'Losses allow for a grant that ends a day before or after its date.',
    ]);
    expect(compare.line).toBe('Expires unused: $8.72 to $12.34');
  });

  it('is told in the comparison as one or the other where only a day less makes it', () => {
    const { body } = told([SOON('$12.34'), LATER], '1.53').view.compare;
    const cells = body?.table?.rows.find(({ name }) => name.includes('Soonest expiry'))?.cells;
    expect(cells?.[1]).toContain('the $20.00 grant: used up around Nov 30, 2026, or $1.00 expires');
    expect(cells?.[2]).toEqual(['$0.00 to $1.00']);
  });

  it('is compared under a rule with the same counting under the usual one', () => {
    const rule = { ...NO_CHOICES, rule: { id: 'promotional-first' as const, by: 'user' as const } };
    expect(told([SOON('$12.34'), LATER, LAST], '0.37', rule).view.compare.body?.sentences[1]).toBe(
      'That is $2.75 to $3.67 more than under “Soonest expiry”.',
    );
  });

  it('is not called higher than it is where a day less makes no more of it', () => {
    expect(told([LATER], '0').view.compare.body?.sentences.join(' ')).not.toContain('highest');
  });
});

describe('a sentence that leaves out an uncertain grant', () => {
  it.each<[string, RowTexts, string, RegExp]>([
    ['nothing expires', PAUSED, '0.20', / Leaving out the \$25\.00 grant, nothing expires unused\.$/],
    ['nothing expires', UNDATED, '0.20', / Leaving out the \$25\.00 grant, nothing expires unused\.$/],
    ['nothing expires', UNREAD, '0.20', / Leaving out the grant in row 2, nothing expires unused\.$/],
    [
      'something expires',
      PAUSED,
      '0.02',
      /^Leaving out the \$25\.00 grant, \$\S+ to \$\S+ expires unused, the first/,
    ],
  ])('names it where %s', (_, uncertain, spend, sentence) => {
    const { line, loss } = lasts([SOON('$1.00'), uncertain, LAST], spend);
    expect(loss === '' ? line : loss).toMatch(sentence);
  });

  it('counts them where there are several', () => {
    expect(lasts([SOON('$1.00'), PAUSED, UNDATED, LAST], '0.20').line).toContain(
      'Leaving out 2 uncertain grants, nothing expires unused.',
    );
  });
});

describe('what expires if nothing is used', () => {
  it('is what a debt leaves, in the curve, its label and its days', () => {
    const { chart } = lasts([OWING, LATER, ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'Jan 1, 2027']]);
    expect(chart?.label).toBe(
      'If you use nothing: $2.80 expires on Jan 1, 2027 and $15.00 expires on Feb 1, 2027.',
    );
    expect(chart?.ticks.map(({ change }) => change)).toEqual(['', '−$2.80', '−$15.00']);
    const heights = chart?.idle.map(([, y]) => Math.round(17.8 * (100 - y)) / 100);
    expect(heights).toEqual([17.8, 17.8, 15, 15, 0, 0]);
  });

  it('is nothing where the debt is more, and the comparison says that it comes after the debt', () => {
    const { view, insight } = told([['Nov 2, 2026', 'Available', '-$40.20 / $5.00', 'Mar 1, 2027'], LATER]);
    expect(view.lasts).toMatchObject({ line: 'Nothing expires if you use nothing.', chart: null });
    expect(view.compare.line).toBe('Nothing expires under any rule, after your debt');
    expect(view.compare.body?.sentences[0]).toBe(
      'This assumes that a debt of $40.20 is taken from your credit first.',
    );
    expect(reportedForecast(insight.forecast, () => 1)?.idle).toEqual([]);
  });

  it('is the same in the report', () => {
    expect(reportedForecast(told([OWING, LATER]).insight.forecast, () => 2)?.idle).toEqual([
      { date: '2027-02-01', rows: [2], amount: '10.80' },
    ]);
  });
});

describe('the curve without usage', () => {
  it('has its name once: below the advice, or above it where there is none', () => {
    const named = ({ line, chart }: ReturnType<typeof lasts>) => [line, chart?.legend];
    expect(named(lasts([LATER]))).toEqual(['', 'If you use nothing']);
    expect(named(lasts([OWING, LATER]))).toEqual(['Left if you use nothing:', '']);
    expect(named(lasts([LATER], '0'))[1]).toBe('Dotted: if you use nothing');
  });
});
