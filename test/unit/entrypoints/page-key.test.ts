import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeKey, pageKey } from '../../../entrypoints/shared/page-key.ts';
import { ASK_KEY_EVENT, KEY_EVENT } from '../../../entrypoints/shared/passed-answer.ts';

const heard = vi.fn((event: Event) => event instanceof CustomEvent && event.detail);
const ask = () => document.dispatchEvent(new Event(ASK_KEY_EVENT));
const keys = () => heard.mock.results.map(({ value }) => value);
/** What a parser does before it runs the first script. */
async function insertScript(): Promise<void> {
  document.documentElement.append(document.createElement('head'));
  await Promise.resolve();
}

const PARTS = [document.head, document.body];

beforeEach(() => {
  globalThis.grantlensKey = undefined;
  document.documentElement.replaceChildren();
  heard.mockClear();
  document.addEventListener(KEY_EVENT, heard);
});
afterEach(() => {
  document.removeEventListener(KEY_EVENT, heard);
  // The very parts that were there: others test in this document too.
  document.documentElement.replaceChildren(...PARTS);
  globalThis.grantlensKey = undefined;
});

describe('the key to what the page-world script passes on', () => {
  it('is handed to who asks for it while the document is empty', () => {
    makeKey();
    const key = pageKey();
    ask();
    expect(keys()).toEqual([key]);
    expect(key).toMatch(/^grantlens-[\da-f-]{36}$/);
  });

  it('is handed out once', () => {
    makeKey();
    ask();
    ask();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is the same for every content script of the page, and another one for each page', () => {
    makeKey();
    const key = pageKey();
    makeKey();
    expect(pageKey()).toBe(key);
    globalThis.grantlensKey = undefined;
    makeKey();
    expect(pageKey()).not.toBe(key);
    ask();
  });

  it('is none where exact figures are off', () => {
    ask();
    expect(pageKey()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('is not handed to a script of the page, which runs once an element is there', async () => {
    makeKey();
    await insertScript();
    ask();
    document.documentElement.replaceChildren();
    ask();
    expect(heard).not.toHaveBeenCalled();
  });

  it('does not exist where scripts of the page have run before', async () => {
    await insertScript();
    makeKey();
    expect(pageKey()).toBeNull();
    document.documentElement.replaceChildren();
    makeKey();
    expect(pageKey()).toBeNull();
    ask();
    expect(heard).not.toHaveBeenCalled();
  });
});
