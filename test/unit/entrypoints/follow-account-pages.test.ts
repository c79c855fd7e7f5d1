import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { followAccountPages } from '../../../entrypoints/account.content/follow-account-pages.ts';
import type { lookAtAccountPage } from '../../../lib/account-pages/index.ts';

const look = vi.fn<typeof lookAtAccountPage>(() => ({
  reading: { page: 'usage', organization: null, balance: { kind: 'unknown', reason: 'not-shown' } },
  balanceAt: undefined,
}));
vi.mock('../../../entrypoints/shared/ask-background.ts', () => ({ askBackground: async () => null }));
vi.mock('../../../entrypoints/shared/extension-words.ts', () => ({ extensionWords: () => ({}) }));

let end: () => void = () => undefined;
const listeners = new Map<string, () => void>();
/** As much of the context as is used, for as long as the test runs. */
const context = {
  isInvalid: false,
  addEventListener: (_: unknown, type: string, listener: () => void) => void listeners.set(type, listener),
  onInvalidated: (task: () => void) => {
    end = task;
  },
} as unknown as ContentScriptContext;

beforeEach(() => {
  vi.useFakeTimers();
  look.mockClear();
  document.body.innerHTML = '<p>Credit balance</p><p>$5.00</p>';
});
afterEach(() => {
  end();
  history.replaceState(null, '', '/');
  vi.useRealTimers();
});

/** Changes the page once in each of so many milliseconds. */
async function changeFor(milliseconds: number): Promise<void> {
  const [, figure] = document.body.children;
  for (let at = 0; at < milliseconds; at += 1) {
    if (figure) figure.textContent = `$5.${at}`;
    await vi.advanceTimersByTimeAsync(1);
  }
}

it('reads a page that changes a thousand times a second four times in it', async () => {
  history.replaceState(null, '', '/usage');
  followAccountPages(context, look);
  await changeFor(1000);
  // Once at first, and then after each 300 ms.
  expect(look).toHaveBeenCalledTimes(4);
});

it('reads no other page, however often it changes', async () => {
  history.replaceState(null, '', '/playground');
  followAccountPages(context, look);
  await changeFor(1000);
  expect(look).not.toHaveBeenCalled();
});

it('observes changes only while the address is of a page of the account', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  history.replaceState(null, '', '/playground');
  followAccountPages(context, look);
  expect(observe).not.toHaveBeenCalled();
  history.replaceState(null, '', '/usage');
  listeners.get('wxt:locationchange')?.();
  expect(observe).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(300);
  look.mockClear();
  await changeFor(1000);
  expect(look.mock.calls.length).toBeGreaterThan(2);
  history.replaceState(null, '', '/playground');
  listeners.get('wxt:locationchange')?.();
  await vi.advanceTimersByTimeAsync(300);
  look.mockClear();
  await changeFor(1000);
  expect(look).not.toHaveBeenCalled();
  observe.mockRestore();
});
