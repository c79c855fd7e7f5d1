import { describe, expect, it, vi } from 'vitest';

const { replies } = vi.hoisted(() => ({ replies: { next: undefined as unknown } }));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { sendMessage: () => Promise.resolve(replies.next) } },
}));

const asked = async (reply: unknown) => {
  replies.next = reply;
  // Other tests put something in the place of this module.
  vi.resetModules();
  const { askBackground } = await import('../../../entrypoints/shared/ask-background.ts');
  return askBackground('exact-state', {});
};

describe('who asks the background', () => {
  it.each(['on', null])('is given its answer, be it %s', async (value) => {
    expect(await asked({ value })).toBe(value);
  });

  it.each([null, undefined])('is told where the reply is %s: none came', async (reply) => {
    await expect(asked(reply)).rejects.toThrow('exact-state');
  });
});
