import { ASK_KEY_EVENT, KEY_EVENT, KEY_MADE_EVENT } from './passed-answer.ts';

declare global {
  /** A variable of the content scripts' world, which no page can see. */
  var grantlensKey: string | null | undefined;
}

/** The key to what the page-world script passes on; `null` if none was made. */
export function pageKey(): string | null {
  return globalThis.grantlensKey ?? null;
}

/**
 * Makes the key for all content scripts of this page, and gives it to the page-world script once, while the document is
 * empty: no script of the page has run by then. If it is too late for that, there is no key.
 */
export function makeKey(): void {
  if (globalThis.grantlensKey === undefined) globalThis.grantlensKey = isEmpty() ? handedOut() : null;
}

function handedOut(): string {
  const key = `grantlens-${crypto.randomUUID()}`;
  const listening = new AbortController();
  const handOut = () => {
    listening.abort();
    if (isEmpty()) document.dispatchEvent(new CustomEvent(KEY_EVENT, { detail: key }));
  };
  document.addEventListener(ASK_KEY_EVENT, handOut, { signal: listening.signal });
  // The observer is called for the first element before a script in it runs.
  const observer = new MutationObserver(() => {
    listening.abort();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  document.dispatchEvent(new Event(KEY_MADE_EVENT));
  return key;
}

function isEmpty(): boolean {
  return !document.documentElement?.hasChildNodes();
}
