import { KEY_EVENT, READY_EVENT } from './passed-answer.ts';

declare global {
  /** In the world of the content scripts, which no page can see. */
  var grantlensKey: string | null | undefined;
}

/**
 * The key to what passes between the page-world script and all content scripts of this page. The first of them to run makes
 * it and hands it out once, while the document is empty: no script of the page has run by then. `null`: it came too late.
 */
export function pageKey(): string | null {
  if (globalThis.grantlensKey === undefined) globalThis.grantlensKey = isEmpty() ? handedOut() : null;
  return globalThis.grantlensKey;
}

function handedOut(): string {
  const key = `grantlens-${crypto.randomUUID()}`;
  const listening = new AbortController();
  const handOut = () => {
    listening.abort();
    if (isEmpty()) document.dispatchEvent(new CustomEvent(KEY_EVENT, { detail: key }));
  };
  document.addEventListener(READY_EVENT, handOut, { signal: listening.signal });
  // Told of the first element before a script in it runs.
  const observer = new MutationObserver(() => {
    listening.abort();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  return key;
}

function isEmpty(): boolean {
  return !document.documentElement?.hasChildNodes();
}
