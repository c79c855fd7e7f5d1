import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import '../shared/late-table.ts';
import { ifAlive } from './timing.ts';

/**
 * How long after its load a page may take to hydrate, in milliseconds. Nothing that an extension can see tells when it has;
 * the panel is late by then anyway, so that waiting costs little and a mismatch would cost the page its whole tree.
 */
const TIME_TO_HYDRATE = 2000;
const MAY_HYDRATE = 'script[src], script[type="module"]';

/** Whether a table that came with the document may be touched beside yet. */
export interface ParsedTables {
  /** A framework that hydrates its server's markup would take our panel for a mismatch: leave these alone until then. */
  mustWait: (table: Element) => boolean;
  /** Tables that a script changes are that script's own by now, and need not wait any longer. */
  release: (changed: () => readonly Element[]) => void;
}

/**
 * Calls `onReady` once the document is parsed, and again when tables that came with it may be touched: at once where
 * no script could hydrate them, else some time after the page's load.
 */
export function whenParsed(context: ContentScriptContext, onReady: (tables: ParsedTables) => void): void {
  if (document.readyState === 'loading') {
    context.addEventListener(document, 'readystatechange', () => onReady(heldBack(context, onReady)), {
      once: true,
    });
    return;
  }
  onReady(!globalThis.lateTable && timeToHydrate() > 0 ? heldBack(context, onReady) : FREE);
}

/** How much longer the page may take to hydrate, in milliseconds; without an end before its load has one. */
function timeToHydrate(): number {
  if (document.readyState !== 'complete') return Number.POSITIVE_INFINITY;
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const now = performance.now();
  return (page?.loadEventEnd || now) + TIME_TO_HYDRATE - now;
}

const FREE: ParsedTables = { mustWait: () => false, release: () => undefined };

function heldBack(context: ContentScriptContext, onReady: (tables: ParsedTables) => void): ParsedTables {
  if (!document.querySelector(MAY_HYDRATE)) return FREE;
  const cameWithDocument = new WeakSet(document.querySelectorAll('*'));
  const release = () =>
    setTimeout(
      ifAlive(context, () => onReady(FREE)),
      timeToHydrate(),
    );
  if (document.readyState === 'complete') release();
  else context.addEventListener(window, 'load', release, { once: true });
  return {
    mustWait: (table) => cameWithDocument.has(table),
    release: (changed) => {
      for (const table of changed()) cameWithDocument.delete(table);
    },
  };
}
