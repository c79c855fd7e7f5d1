import type { ContentScriptContext } from 'wxt/utils/content-script-context';

const MAY_HYDRATE = 'script[src], script[type="module"]';

/** Whether a table that came with the document may be touched beside yet. */
export interface ParsedTables {
  /** A framework that hydrates its server's markup would take our panel for a mismatch: leave these alone until then. */
  mustWait: (table: Element) => boolean;
}

/**
 * Calls `onReady` once the document is parsed, and again when tables that came with it may be touched: at once where
 * no script could hydrate them, else after the page's load and its first idle moment.
 */
export function whenParsed(context: ContentScriptContext, onReady: (tables: ParsedTables) => void): void {
  if (document.readyState === 'loading') {
    context.addEventListener(document, 'readystatechange', () => onReady(heldBack(context, onReady)), {
      once: true,
    });
    return;
  }
  onReady(document.readyState === 'complete' ? FREE : heldBack(context, onReady));
}

const FREE: ParsedTables = { mustWait: () => false };

function heldBack(context: ContentScriptContext, onReady: (tables: ParsedTables) => void): ParsedTables {
  if (!document.querySelector(MAY_HYDRATE)) return FREE;
  const cameWithDocument = new WeakSet(document.querySelectorAll('*'));
  context.addEventListener(
    window,
    'load',
    () => context.requestIdleCallback(() => onReady(FREE), { timeout: 1000 }),
    { once: true },
  );
  return { mustWait: (table) => cameWithDocument.has(table) };
}
