import { browser } from 'wxt/browser';
import type { Answer, Ask, BackgroundMessages } from './background-messages.ts';

/** What the background replies with; `null` where it failed. Chromium hands `undefined` on as `null`, so no answer is bare. */
export type Reply<Value = unknown> = { value: Value } | null;

/**
 * What the background answers to a message.
 * @throws where no answer comes, as when the extension was updated meanwhile or the background failed in it.
 */
export async function askBackground<Name extends Ask>(
  ask: Name,
  told: BackgroundMessages[Name]['told'],
): Promise<Answer<Name>> {
  const reply: Reply<Answer<Name>> | undefined = await browser.runtime.sendMessage({ ask, ...told });
  if (!reply) throw new Error(`No answer: ${ask}`);
  return reply.value;
}
