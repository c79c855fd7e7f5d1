import { expect, it } from 'vitest';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { insightAnswer, readAt } from '../../support/insight.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

const ending = (amount: string, expires: string): RowTexts => [
  'Aug 1, 2026',
  'Available',
  `${amount} / ${amount}`,
  expires,
];

it('keeps the soonest loss where there is no room for all, then the greatest, in the order of their days', async () => {
  const rows = [
    ending('$1.00', 'Dec 10, 2026'),
    ending('$8.00', 'Dec 24, 2026'),
    ending('$2.00', 'Jan 3, 2027'),
    ending('$3.00', 'Apr 3, 2027'),
    ending('$4.00', 'Aug 3, 2027'),
  ];
  const { lasts } = insightAnswer([readAt('2026-11-22T14:00:00Z', rows)], await englishWords()).view;
  const labels = lasts.chart?.ticks.map(({ day, change }) => `${day} ${change}`);
  expect(labels).toEqual([' ', 'Dec 10 −$1.00', 'Apr 3, 2027 −$3.00', 'Aug 3 −$4.00']);
});

it.each([
  ['a small one before the greatest', [ending('$1.00', 'Nov 25, 2026'), ending('$900.00', 'Dec 24, 2026')]],
  ['one of tomorrow', [ending('$3.93', 'Nov 23, 2026'), ending('$15.00', 'Oct 1, 2027')]],
  ['one far off', [ending('$3.93', 'Oct 1, 2027')]],
])('labels the soonest loss with its day, before today and whatever expires later: %s', async (_, rows) => {
  const words = await englishWords();
  for (const typed of ['', '0.01']) {
    const { chart } = insightAnswer([readAt('2026-11-22T14:00:00Z', rows)], words, typed).view.lasts;
    const [, soonest] = chart?.ticks ?? [];
    expect(soonest?.day).toMatch(/^(?:Nov|Oct) \d/);
    expect(soonest?.change).toMatch(/^−\$/);
  }
});

it('drops by what expires where the rest of the credit ends at once, and calls nothing used up', async () => {
  const rows = [
    ['Sep 20, 2026', 'Available', '$50.00 / $50.00', 'Dec 20, 2026'],
    ['Mar 3, 2026', 'Available', '$12.40 / $40.00', 'Mar 3, 2027'],
  ] as const;
  const paidFirst = readAt('2026-11-22T14:00:00Z', rows, {
    ...NO_CHOICES,
    rule: { id: 'paid-first', by: 'user' },
  });
  const { chart } = insightAnswer([paidFirst], await englishWords(), '2.00').view.lasts;
  expect(chart?.ticks.map(({ day, change }) => `${day} ${change}`)).toEqual(['Today ', 'Dec 20 −$7.57']);
  const [spending = []] = chart?.spending ?? [];
  const [[, before] = [], [, after] = []] = spending.slice(1);
  expect([before, after]).toEqual([expect.closeTo(100 - (7.57 / 62.4) * 100, 1), 100]);
});
