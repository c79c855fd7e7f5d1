import { beforeAll, describe, expect, it } from 'vitest';
import { NO_RULING, ruleAfter } from '../../../../lib/analysis/insight/ruling.ts';
import type { Words } from '../../../../lib/words/words.ts';
import { insightAnswer, readAt } from '../../../support/insight.ts';
import type { RowTexts } from '../../../support/page.ts';
import { englishWords } from '../../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const USED: RowTexts = ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'];
const WAITING: RowTexts = ['May 8, 2026', 'Available', '$25.00 / $25.00', 'Mar 1, 2027'];

describe('what evidence makes of the rules that can be chosen', () => {
  it('takes what is left for a rule that is ruled out under every category', () => {
    expect(insightAnswer([readAt('14:00', [USED, WAITING])], words).ruling).toEqual({
      ruledOut: expect.arrayContaining(['soonest-expiry', 'oldest-first']),
      survivor: 'paid-first',
    });
  });

  it('rules nothing out that rests on a guess', () => {
    const { ruledOut } = insightAnswer([readAt('14:00', [USED, WAITING])], words).ruling;
    expect(ruledOut).not.toContain('promotional-first');
  });

  it('rules nothing out that rests on charges that are split, or on nothing given back unseen', () => {
    const little: RowTexts = ['May 8, 2026', 'Available', '$13.00 / $13.00', 'Mar 1, 2027'];
    const fallen: RowTexts = ['May 8, 2026', 'Available', '$24.00 / $25.00', 'Mar 1, 2027'];
    for (const row of [little, fallen]) {
      expect(insightAnswer([readAt('14:00', [USED, row])], words).ruling.ruledOut).toEqual([]);
    }
  });

  it('rules out what rested on a guess once the user has confirmed it', () => {
    const { identities } = readAt('14:00', [USED, WAITING]);
    const categories = [
      [identities[0] ?? '', 'paid'],
      [identities[1] ?? '', 'promotional'],
    ] as const;
    const { ruling } = insightAnswer(
      [readAt('14:00', [USED, WAITING], { rule: null, categories, settled: [] })],
      words,
    );
    expect(ruling.ruledOut).toContain('promotional-first');
  });

  it('prefers a rule that needs no guess', () => {
    const after: RowTexts = ['Apr 4, 2026', 'Available', '$8.87 / $12.50', 'May 1, 2027'];
    const before: RowTexts = ['Apr 4, 2026', 'Available', '$10.00 / $12.50', 'May 1, 2027'];
    const promo: RowTexts = ['Sep 9, 2026', 'Available', '$15.00 / $15.00', 'Mar 1, 2027'];
    const { ruling } = insightAnswer(
      [readAt('14:00', [promo, before]), readAt('14:05', [promo, after])],
      words,
    );
    expect(ruling).toMatchObject({ ruledOut: ['soonest-expiry'], survivor: 'oldest-first' });
  });

  it('rules nothing out by figures that were put right since', () => {
    const risen: RowTexts = ['Sep 10, 2026', 'Available', '$19.00 / $20.00', 'Oct 1, 2027'];
    const { ruling } = insightAnswer(
      [readAt('14:00', [USED, WAITING]), readAt('14:05', [risen, WAITING])],
      words,
    );
    expect(ruling.ruledOut).toEqual([]);
  });

  it('leaves a rule that nothing speaks against', () => {
    expect(ruleAfter('paid-first', NO_RULING)).toEqual({ id: 'paid-first', by: 'wish' });
    const ruling = { ruledOut: ['soonest-expiry'], survivor: 'oldest-first' } as const;
    expect(ruleAfter('paid-first', ruling)).toEqual({ id: 'paid-first', by: 'wish' });
    expect(ruleAfter('soonest-expiry', ruling)).toEqual({ id: 'oldest-first', by: 'evidence' });
    expect(ruleAfter('soonest-expiry', { ...ruling, survivor: null })).toEqual({
      id: 'soonest-expiry',
      by: 'wish',
    });
  });
});
