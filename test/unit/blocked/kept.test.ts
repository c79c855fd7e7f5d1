import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptAccounts } from '../../../entrypoints/shared/kept-accounts.ts';
import { set } from '../../../entrypoints/shared/memory/settings.ts';
import { blockedViewOf } from '../../../lib/view/blocked/blocked-view.ts';
import { keptChoices } from '../../../lib/view/blocked/kept-view.ts';
import { VERSION } from '../../support/account.ts';
import { daysOn, memoryOf, newBrowser, readingAfter } from '../../support/memory.ts';
import { englishWords } from '../../support/words.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

beforeEach(newBrowser);

describe('a kept reading', () => {
  it('can stand for the page of the grants, as of its own day', async () => {
    const words = await englishWords();
    (await memoryOf(readingAfter(0, '$3.93', 'Acme'), readingAfter(1, '$3.90', 'Elsewhere'))).close();
    const kept = await keptAccounts(daysOn(3), VERSION);
    expect(keptChoices(kept, daysOn(3), words).map(({ label }) => label)).toEqual([
      'none',
      expect.stringMatching(/^(?:Acme, read 3|Elsewhere, read 2) days ago$/),
      expect.stringMatching(/^(?:Acme, read 3|Elsewhere, read 2) days ago$/),
    ]);
    const account = kept.find(({ name }) => name === 'Acme')?.account ?? null;
    const view = blockedViewOf({ text: '', error: null, answers: {}, pages: [] }, account, words, daysOn(3));
    expect(view.reading).toMatch(/^Figures were read from the credit grants page on .* UTC, 3 days ago\.$/);
  });

  it('is read under the rule that is set, as the panel reads it', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93', 'Acme'));
    await set(memory, { rule: 'paid-first' }, daysOn(1));
    memory.close();
    const [kept] = await keptAccounts(daysOn(3), VERSION);
    expect(kept?.account.basis.choices.rule).toEqual({ id: 'paid-first', by: 'user' });
  });

  it('is not offered where a clock that was ahead made it, because nobody knows how old it is', async () => {
    (await memoryOf(readingAfter(1, '$3.93', 'Acme'))).close();
    expect(await keptAccounts(daysOn(0), VERSION)).toEqual([]);
  });

  it('is not offered where nothing is kept', async () => {
    (await memoryOf()).close();
    expect(keptChoices(await keptAccounts(daysOn(3), VERSION), daysOn(3), await englishWords())).toEqual([]);
  });
});
