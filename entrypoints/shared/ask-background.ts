import { browser } from 'wxt/browser';
import type { Answer, Ask, BackgroundMessages } from './background-messages.ts';

/** The background's reply; `null` if it failed. The value is wrapped because Chromium turns `undefined` into `null`. */
export type Reply<Value = unknown> = { value: Value } | null;

/**
 * Sends a message to the background and resolves to its answer.
 * @throws if no answer comes, because the extension was updated or the background failed.
 */
export async function askBackground<Name extends Ask>(
  ask: Name,
  told: BackgroundMessages[Name]['told'],
): Promise<Answer<Name>> {
  const reply: Reply<Answer<Name>> | undefined = await browser.runtime.sendMessage({ ask, ...told });
  if (!reply) throw new Error(`No answer: ${ask}`);
  return reply.value;
}
