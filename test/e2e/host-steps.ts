import type { Site, Visit } from '../browsers/driver.ts';
import { buildHost, type HostOptions } from '../host/build.ts';
import type { Host } from '../host/controls.ts';
import type { SampleAccount } from '../samples/account.ts';

/** The host page with its script run once the document is parsed, as apps are delivered today. */
export async function deferredHost(options: HostOptions): Promise<Site> {
  const site = await buildHost(options);
  return { ...site, page: site.page.replace('<script src=', '<script defer src=') };
}

/** A command of the host page that takes nothing. */
export type Step =
  | 'mountTable'
  | 'hideTable'
  | 'rerender'
  | 'sort'
  | 'addRow'
  | 'deleteRow'
  | 'toggleBanner'
  | 'reset';

/** Has the host page do this; it has changed, and the panel with it, by the time this returns. */
export function act(visit: Visit, step: Step): Promise<void> {
  return visit.evaluate((name) => (window as unknown as { host: Host }).host[name](), step);
}

/** Puts these accounts' tables in one another's place within one tick; the last one stays. */
export function swapTables(visit: Visit, ...accounts: SampleAccount[]): Promise<void> {
  return visit.evaluate((all) => {
    for (const account of all) window.host.swapTable(account);
  }, accounts);
}

export function go(visit: Visit, path: string): Promise<void> {
  return visit.evaluate((to) => window.host.go(to), path);
}

/** Takes our element out of the page. */
export function removePanel(visit: Visit): Promise<void> {
  return visit.evaluate(() => document.querySelector('grantlens-panel')?.remove());
}

/** What went wrong in the host page, whoever noticed it. */
export async function problemsOf(visit: Visit): Promise<string[]> {
  const inHost = await visit.evaluate(() => window.host.problems);
  return [...inHost, ...visit.consoleProblems()];
}
