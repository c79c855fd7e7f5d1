import type { Visit } from '../browsers/driver.ts';

/** The panel's last message. */
export function announced(visit: Visit): Promise<string> {
  return visit.until(
    () => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('[role=status]')?.textContent,
  );
}
