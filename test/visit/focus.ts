import type { Visit } from '../browsers/driver.ts';

/** The text of the focused element within the panel; '' if there is none. It runs in the page. */
export function focusedWords(): string {
  const active = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
  const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : undefined;
  return (active?.ariaLabel ?? label ?? active?.textContent ?? '').trim();
}

/**
 * Presses Tab until the focus is on the control whose text begins with `words`. After the last control, Firefox moves to its own
 * window and returns to where it was, so only Shift+Tab reaches what comes before.
 */
export async function tabTo(visit: Visit, words: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if ((await visit.evaluate(focusedWords)).startsWith(words)) return;
    await visit.press(key);
  }
  throw new Error(`${key} does not reach "${words}".`);
}
