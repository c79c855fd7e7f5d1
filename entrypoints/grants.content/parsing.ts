import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import '../shared/late-table.ts';
import { ifAlive } from './timing.ts';

/**
 * How long after its load a page may take to hydrate, in milliseconds. An extension cannot see when hydration is done. The
 * panel is late by then anyway, so waiting costs little, while a mismatch could cost the page its whole tree.
 */
const TIME_TO_HYDRATE = 2000;
const MAY_HYDRATE = 'script[src], script[type="module"]';

/** Whether the surroundings of a table in the original document may be changed yet. */
export interface ParsedTables {
  /** Whether to wait, since a framework that hydrates its server's markup would treat our panel as a mismatch. */
  mustWait: (table: Element) => boolean;
  /** Tables that a script has changed need not wait any longer, since the script controls them already. */
  release: (changed: () => readonly Element[]) => void;
}

/**
 * Calls `onReady` once the document is parsed, and again when the surroundings of its tables may be changed. That is at once
 * if no script could hydrate them, otherwise some time after the page's load.
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

/** How much longer the page may take to hydrate, in milliseconds; infinite before the page has loaded. */
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
