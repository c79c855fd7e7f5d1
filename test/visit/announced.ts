import type { Visit } from '../browsers/driver.ts';

/** What the panel last said that it did. */
export function announced(visit: Visit): Promise<string> {
  return visit.until(
    () => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('[role=status]')?.textContent,
  );
}
