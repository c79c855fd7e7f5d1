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

it('labels the greatest losses first where there is no room for all, and all in the order of their days', async () => {
  const rows = [
    ending('$1.00', 'Dec 10, 2026'),
    ending('$8.00', 'Dec 24, 2026'),
    ending('$2.00', 'Jan 3, 2027'),
    ending('$3.00', 'Apr 3, 2027'),
    ending('$4.00', 'Aug 3, 2027'),
  ];
  const { lasts } = insightAnswer([readAt('2026-11-22T14:00:00Z', rows)], await englishWords()).view;
  const labels = lasts.chart?.ticks.map(({ day, change }) => `${day} ${change}`);
  expect(labels).toEqual(['Today ', ' −$8.00', 'Apr 3, 2027 −$3.00', 'Aug 3 −$4.00']);
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
