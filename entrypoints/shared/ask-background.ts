import { browser } from 'wxt/browser';
import type { BackgroundRequest } from './background-request.ts';

/** What the background replies with; `null` where it failed. Chromium hands `undefined` on as `null`, so no answer is bare. */
export type Reply<Answer = unknown> = { value: Answer } | null;

/**
 * What the background answers to a request.
 * @throws where none comes, as when the extension was updated meanwhile or the background failed in it.
 */
export async function askBackground<Answer>(request: BackgroundRequest): Promise<Answer> {
  const reply: Reply<Answer> | undefined = await browser.runtime.sendMessage(request);
  if (!reply) throw new Error(`No answer: ${request.ask}`);
  return reply.value;
}
