import { beforeAll, describe, expect, it } from 'vitest';
import { whyOf } from '../../../lib/view/why.ts';
import type { Words } from '../../../lib/words/words.ts';
import { analyseRows, SIX_GRANTS } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const why = (rows: readonly RowTexts[]) => {
  const { title, sentences } = whyOf(analyseRows(rows), words) ?? expect.fail();
  return `${title} ${sentences.join(' ')}`;
};

const PAID: RowTexts = ['Jan 5, 2026', 'Available', '$9.00 / $10.00', 'Feb 1, 2027'];
const PROMOTIONAL: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Jan 1, 2027'];
const PROMOTIONAL_SAME_DAY: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'];

describe('why paid credit may go before grants', () => {
  it('is told from the account’s own dates, with both published rules', () => {
    const text = why(SIX_GRANTS);
    expect(text).toMatch(/^Why paid credit may go before your grants\./);
    expect(text).toContain(
      'The paid credit of $3.93 (row 3, a guess) expires on Dec 1, 62 days before the first promotional grant does.',
    );
    expect(text).toContain(
      '“Soonest expiry” (OpenAI help article 6584194, about 2022) draws the paid credit first',
    );
    expect(text).toContain(
      '“Promotional first” (OpenAI help article 8264644, 2026) draws the promotional grant first',
    );
    expect(text).toContain('Only OpenAI decides.');
  });

  it('is told to be no question where both rules draw the promotional grant first', () => {
    const text = why([PAID, PROMOTIONAL]);
    expect(text).toContain('expires on Jan 1, 2027, 31 days before the first paid credit does.');
    expect(text).toContain('both draw the promotional grant first here');
  });

  it('is told to be open where both expire on one day', () => {
    expect(why([PAID, PROMOTIONAL_SAME_DAY])).toContain(
      '“Soonest expiry” (OpenAI help article 6584194, about 2022) does not decide here',
    );
  });

  it('does not matter where all is of one category', () => {
    expect(why([PROMOTIONAL])).toContain('Everything that can be spent looks promotional.');
  });

  it('cannot be told while a grant is doubtful', () => {
    expect(why([PAID, ['Oct 9, 2026', 'Scheduled', '$15.00 / $15.00', 'Jan 1, 2027']])).toMatch(
      /^Which is drawn first cannot be told/,
    );
  });

  it('is not asked where nothing can be drawn', () => {
    expect(
      whyOf(analyseRows([['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025']]), words),
    ).toBeUndefined();
  });
});
