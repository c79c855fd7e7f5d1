import type { Visit } from '../browsers/driver.ts';

/** The words of what has the focus within the panel; '' where nothing has. It runs in the page. */
export function focusedWords(): string {
  const active = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
  const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : undefined;
  return (active?.ariaLabel ?? label ?? active?.textContent ?? '').trim();
}

/**
 * Presses Tab until the focus stands on the control whose words begin so. Behind the last control Firefox goes on in its own
 * window and comes back to where it was: to what lies before, only the other direction leads.
 */
export async function tabTo(visit: Visit, words: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if ((await visit.evaluate(focusedWords)).startsWith(words)) return;
    await visit.press(key);
  }
  throw new Error(`${key} does not reach "${words}".`);
}
