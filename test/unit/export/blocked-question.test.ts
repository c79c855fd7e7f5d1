import { expect, it } from 'vitest';
import { diagnose } from '../../../lib/blocked/diagnose.ts';
import { readError } from '../../../lib/blocked/error/read-error.ts';
import { factsOf } from '../../../lib/blocked/facts-of.ts';
import { blockedQuestion } from '../../../lib/export/support/blocked-question.ts';
import { PROVENANCE } from '../../support/analysis.ts';
import { englishWords } from '../../support/words.ts';

async function questionAbout(text: string): Promise<string> {
  const error = readError(text);
  const facts = factsOf({ error, analysis: null, answers: {}, now: PROVENANCE.readAt });
  return blockedQuestion(
    { error, diagnosis: diagnose(facts), account: null, version: '1.0.0' },
    await englishWords(),
  );
}

it('tells support what the call was answered with, and asks it nothing that is for the user', async () => {
  const bare = await questionAbout('openai.RateLimitError: 429 status code (no body)');
  expect(bare).toContain('without the answer’s body');
  expect(bare).not.toContain('print');
  expect(await questionAbout('{"error":{"code":"insufficient_quota"}}')).toContain('insufficient');
});
