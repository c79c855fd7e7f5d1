import type { Browser } from 'puppeteer-core';

interface Wire {
  send(method: string, params: object): Promise<unknown>;
}
interface Tree {
  result: { contexts: { context: string }[] };
}
interface Outcome {
  result: { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
}

/** The argument with which the browser must be started for `runInWindow`. */
export const WINDOW_ACCESS = '--remote-allow-system-access';

/**
 * Runs a script in Firefox's own window: the only way to change the colour scheme of a running Firefox, and to open pages
 * of an extension. https://firefox-source-docs.mozilla.org/remote/Security.html
 */
export async function runInWindow(browser: Browser, expression: string): Promise<unknown> {
  // Puppeteer has the connection, but no public method for a command that only one browser knows.
  const { connection } = browser as unknown as { connection: Wire };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const target = tree.result.contexts[0];
  const { result } = (await connection.send('script.evaluate', {
    target,
    expression,
    awaitPromise: true,
  })) as Outcome;
  if (result.type !== 'success') throw new Error(`In the Firefox window: ${result.exceptionDetails?.text}`);
  return result.result?.value;
}
