import { browser } from 'wxt/browser';
import type { BackgroundRequest } from './background-request.ts';

/**
 * What the background answers to a request that has an answer.
 * @throws where none comes, as when the extension was updated meanwhile or the background failed in it.
 */
export async function askBackground<Answer>(request: BackgroundRequest): Promise<Answer> {
  const answer: Answer | undefined = await browser.runtime.sendMessage(request);
  if (answer === undefined) throw new Error(`The background gave no answer to "${request.ask}".`);
  return answer;
}
