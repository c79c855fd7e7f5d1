import type { Visit } from '../browsers/driver.ts';
import type { Commands, Host } from '../host/controls.ts';
import type { SampleAccount } from '../samples/account.ts';

/** A command of the host page without arguments. */
export type Step =
  | 'mountTable'
  | 'hideTable'
  | 'rerender'
  | 'sort'
  | 'addRow'
  | 'deleteRow'
  | 'toggleBanner'
  | 'reset';

/** Runs a command. The page has changed when this returns, and the panel by the next frame. */
export function act(visit: Visit, step: Step): Promise<void> {
  return visit.evaluate((name) => (window as unknown as { host: Host }).host[name](), step);
}

/** Runs any command of the host page, and waits until it is done. */
export function command<Name extends keyof Commands>(
  visit: Visit,
  name: Name,
  ...args: Parameters<Commands[Name]>
): Promise<void> {
  return visit.evaluate(
    (...[name, given]) => {
      const commands = window.host as unknown as Record<string, (...args: unknown[]) => Promise<void> | void>;
      return commands[name]?.(...given);
    },
    name,
    args as unknown[],
  );
}

/** Presses a button of the host page itself, by its text. */
export function pressInPage(visit: Visit, words: string): Promise<unknown> {
  return visit.until((name) => {
    const all = [...document.querySelectorAll('button')];
    const button = all.find(({ textContent, disabled }) => textContent === name && !disabled);
    button?.click();
    return button !== undefined;
  }, words);
}

/** Shows these accounts' tables one after another within one tick. The last one stays. */
export function swapTables(visit: Visit, ...accounts: SampleAccount[]): Promise<void> {
  return visit.evaluate((all) => {
    for (const account of all) window.host.swapTable(account);
  }, accounts);
}

export function go(visit: Visit, path: string): Promise<void> {
  return visit.evaluate((to) => window.host.go(to), path);
}

/** Removes our element from the page. */
export function removePanel(visit: Visit): Promise<void> {
  return visit.evaluate(() => document.querySelector('grantlens-panel')?.remove());
}

/** The problems in the host page, from the page itself and from the console. */
export async function problemsOf(visit: Visit): Promise<string[]> {
  const inHost = await visit.evaluate(() => window.host.problems);
  return [...inHost, ...visit.consoleProblems()];
}
