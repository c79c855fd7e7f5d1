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

const sentence = (rows: readonly RowTexts[], total?: string, doubted: readonly StatedRuleId[] = []) =>
  whyOf(analyseRows(rows, total), doubted, words)?.sentence;
const groundsUnder = (id: StatedRuleId) => {
  const choices = { rule: { id, by: 'user' as const }, categories: [], settled: [] };
  const why = whyOf(analyseRows(SIX_GRANTS, undefined, choices), [], words);
  return why?.grounds.map(({ text }) => text) ?? [];
};

const PAID: RowTexts = ['Jan 5, 2026', 'Available', '$9.00 / $10.00', 'Feb 1, 2027'];
const PROMOTIONAL: RowTexts = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Jan 1, 2027'];
const LATER: RowTexts = ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'Feb 1, 2027'];
const PAUSED: RowTexts = ['Oct 9, 2026', 'Paused', '$8.00 / $8.00', 'Apr 1, 2027'];

describe('what is disputed of the order of use', () => {
  it('is told in one sentence, by what both help pages of OpenAI use first', () => {
    expect(sentence(SIX_GRANTS)).toBe(
      'OpenAI’s help pages disagree: one uses the $10.00 grant first, the other the $15.00 grant.',
    );
    expect(sentence([PAID, PROMOTIONAL])).toBe('OpenAI’s help pages agree: both use the $15.00 grant first.');
  });

  it('is open where the pages leave it open: no page is said to disagree with what the other allows', () => {
    const open = 'OpenAI’s help pages leave open which grant is used first.';
    const also = (granted: string): RowTexts => [
      'Oct 9, 2026',
      'Available',
      `$7.00 / ${granted}`,
      'Feb 1, 2027',
    ];
    const bought: RowTexts = ['Jan 6, 2026', 'Available', '$9.00 / $30.00', 'Feb 1, 2027'];
    const older: RowTexts = ['Sep 1, 2026', 'Available', '$2.00 / $2.00', 'Mar 1, 2027'];
    expect(sentence([PAID, LATER])).toBe(open);
    expect(sentence([PAID, LATER, also('$8.00')])).toBe(open);
    expect(sentence([PAID, bought, LATER])).toBe(open);
    expect(sentence([LATER, also('$8.00'), also('$9.00'), older])).toBe(open);
    expect(sentence([LATER, also('$8.00'), older])).toBe(
      'OpenAI’s help pages agree, and both leave open which is used first: the $7.00 grant or the $8.00 grant.',
    );
  });

  it('names grants that the pages disagree on only where each page allows one or two', () => {
    const bought = (granted: string): RowTexts => [
      'Dec 20, 2025',
      'Available',
      `$1.00 / ${granted}`,
      'Dec 20, 2026',
    ];
    expect(sentence([bought('$30.00'), bought('$40.00'), LATER])).toBe(
      'OpenAI’s help pages disagree: one uses the $30.00 grant or the $40.00 grant first, the other the $7.00 grant.',
    );
    expect(sentence([bought('$30.00'), bought('$40.00'), bought('$50.00'), LATER])).toBe(
      'OpenAI’s help pages leave open which grant is used first.',
    );
  });

  it('is no more than what the account’s own figures leave of both pages', () => {
    const unknown =
      'Your figures may rule out what both of OpenAI’s help pages say, so which grant is used first is not known.';
    const both = ['soonest-expiry', 'promotional-first'] as const;
    for (const rows of [SIX_GRANTS, [PAID, PROMOTIONAL], [PAID, LATER], [PROMOTIONAL, LATER]])
      for (const doubted of [both, [...both, 'paid-first', 'oldest-first'] as const])
        expect(sentence(rows, undefined, doubted)).toBe(unknown);
    expect(sentence(SIX_GRANTS, undefined, ['soonest-expiry'])).toMatch(/^OpenAI’s help pages disagree/);
    expect(sentence([PROMOTIONAL], undefined, both)).toMatch(/^Only one grant has credit left/);
  });

  it('does not matter only where no rule needs what its source does not say', () => {
    const bought: RowTexts = ['Dec 31, 2025', 'Available', '$1.00 / $5.00', 'Dec 31, 2026'];
    expect(sentence([bought, PAID])).toBe(
      'Every stated rule uses your credit in the same order, if grants of one category are used by expiry, which is not published.',
    );
  });

  it('is no question where one grant is left, or where every rule uses all in one order', () => {
    expect(sentence([PROMOTIONAL])).toMatch(/^Only one grant has credit left/);
    expect(sentence([PROMOTIONAL, ['Oct 10, 2026', 'Available', '$7.00 / $7.00', 'Feb 1, 2027']])).toMatch(
      /^Every stated rule uses your credit in the same order/,
    );
  });

  it('says no more than the list where a grant is unclear or may be missing', () => {
    expect(sentence([...SIX_GRANTS, PAUSED])).toMatch(/^OpenAI’s help pages disagree/);
    const open: RowTexts = ['Oct 9, 2026', 'Paused', '$8.00 / $8.00', 'Mar 1, 2027'];
    expect(sentence([PAID, open])).toMatch(/^One of OpenAI’s two help pages uses the \$10\.00 grant/);
    expect(sentence([['Oct 9, 2026', 'Paused', '$8.00 / $8.00', 'Dec 25, 2026'], LATER])).toBe(
      'What OpenAI’s help pages use first here is not known: a grant is uncertain.',
    );
    expect(sentence(SIX_GRANTS, '$500.00')).toBe(
      'What OpenAI’s help pages use first here is not known: a grant may be missing.',
    );
  });

  it('is not asked where nothing can be used', () => {
    expect(sentence([['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025']])).toBeUndefined();
  });
});

describe('what that rests on', () => {
  it('is the key that decided under each published rule, with its source, and under the one that is shown', () => {
    expect(groundsUnder('soonest-expiry')).toEqual([
      '“Soonest expiry” uses the $10.00 grant first, because it expires on Dec 1, 2026, 62 days before the $15.00 grant.',
      '“Promotional first” uses the $15.00 grant first, because it is promotional, and it expires on Feb 1, 2027, 28 days before the $5.00 grant.',
      'Whether a grant is paid or promotional is a guess, based on how long it lasts.',
      'Only OpenAI decides which grant is used.',
    ]);
    expect(groundsUnder('paid-first')[0]).toBe(
      '“Paid first” uses the $10.00 grant first, because it is paid.',
    );
    const sources = whyOf(analyseRows(SIX_GRANTS), [], words)?.grounds.map(({ source }) => source?.name);
    expect(sources?.slice(0, 2)).toEqual([
      'OpenAI help article 6584194, about 2022',
      'OpenAI help article 8264644, 2026',
    ]);
  });

  it('calls nothing a guess that nobody guessed', () => {
    const undated: RowTexts = ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2029'];
    expect(whyOf(analyseRows([undated]), [], words)?.guess).toBe('');
    expect(whyOf(analyseRows(SIX_GRANTS), [], words)?.guess).toMatch(/^“\?” is a guess/);
  });
});
