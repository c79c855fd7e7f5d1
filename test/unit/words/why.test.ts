import { beforeAll, describe, expect, it } from 'vitest';
import type { StatedRuleId } from '../../../lib/provider/stated-rules.ts';
import { whyOf } from '../../../lib/words/why.ts';
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

  it('is told by the key that decided, under the rule that is chosen', () => {
    const under = (id: StatedRuleId) => {
      const choices = { rule: { id, by: 'user' as const }, categories: [], settled: [] };
      return whyOf(analyseRows(SIX_GRANTS, undefined, choices), words)?.sentences[0];
    };
    expect(under('paid-first')).toBe('“Paid first” draws the $10.00 grant (row 3) first: it is paid.');
    expect(under('oldest-first')).toBe(
      '“Oldest first” draws the $10.00 grant (row 3) first: it was received on Nov 4, 2025, 339 days before the $15.00 grant (row 2).',
    );
    expect(under('promotional-first')).toBe(
      '“Promotional first” draws the $15.00 grant (row 2) first: it expires on Feb 1, 2027, 28 days before the $5.00 grant (row 1).',
    );
  });

  it('is said not to matter today where all rules draw alike, and only there', () => {
    const agreement = 'it does not matter today which of them holds';
    expect(why([PROMOTIONAL])).toContain(agreement);
    expect(why(SIX_GRANTS)).not.toContain(agreement);
    expect(why([PROMOTIONAL, ['Oct 9, 2026', 'Scheduled', '$15.00 / $15.00', 'Jan 1, 2027']])).not.toContain(
      agreement,
    );
    const part = {
      ...analyseRows([PROMOTIONAL]),
      extent: { kind: 'placed', of: 3, reason: 'pages' } as const,
    };
    expect(whyOf(part, words)?.sentences.join(' ')).not.toContain(agreement);
  });

  it('is what the published rules would say where evidence has chosen another', () => {
    const rule = { id: 'paid-first', by: 'evidence', wanted: 'soonest-expiry' } as const;
    const choices = { rule, categories: [], settled: [] };
    expect(whyOf(analyseRows(SIX_GRANTS, undefined, choices), words)?.title).toBe(
      'What the published rules would say here.',
    );
  });

  it('is not asked where nothing can be drawn', () => {
    expect(
      whyOf(analyseRows([['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025']]), words),
    ).toBeUndefined();
  });
});
