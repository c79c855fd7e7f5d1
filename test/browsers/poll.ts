import type { Truthy } from './driver.ts';

const LIMIT_MS = 50_000;
const PAUSE_MS = 20;

/** The attempt's first truthy value. An exception counts as "not yet", because the page may be between two documents. */
export async function poll<T>(
  attempt: () => T | Promise<T>,
  what: string,
  pause: () => Promise<void> = shortPause,
): Promise<Truthy<T>> {
  const end = Date.now() + LIMIT_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await attempt();
      if (last) return last as Truthy<T>;
    } catch (error) {
      last = error;
    }
    await pause();
  }
  throw new Error(`Waited ${LIMIT_MS / 1000} s in vain for ${what}; last: ${show(last)}`);
}

/** The pause between two checks of a page. */
export function shortPause(): Promise<void> {
  return new Promise((done) => setTimeout(done, PAUSE_MS));
}

function show(value: unknown): string {
  return value instanceof Error ? value.message : String(JSON.stringify(value));
}
