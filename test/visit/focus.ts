import type { Visit } from '../browsers/driver.ts';

/** The text of the focused element within the panel; '' if there is none. It runs in the page. */
export function focusedWords(): string {
  const active = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
  const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : undefined;
  return (active?.ariaLabel ?? label ?? active?.textContent ?? '').trim();
}

/** Presses Tab until the focus is on the control whose text begins with `words`. */
export async function tabTo(visit: Visit, words: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if ((await visit.evaluate(focusedWords)).startsWith(words)) return;
    await visit.press('Tab');
  }
  throw new Error(`Tab does not reach "${words}".`);
}
