import { rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, inject } from 'vitest';
import { BUILT } from '../browsers/built.ts';
import type { BrowserName, ExtensionBrowser, OpenOptions, Site, Visit } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { type Samples, samples } from '../samples/index.ts';

/** The real day in UTC, and the sample accounts as their pages show them on it. */
export const today = new Date().toISOString().slice(0, 10);
export const accounts: Samples = samples(today);

/** A browser to open pages in; each visit is closed after the test that opened it. */
export interface Stage {
  open(site: Site, options?: OpenOptions): Promise<Visit>;
  openOwn(path: string, options?: Omit<OpenOptions, 'address'>): Promise<Visit>;
}

/** The folder of the extension to load into a browser; `null`: none, to see the page as it is by itself. */
export type ExtensionOf = (name: BrowserName) => string | null;

/**
 * A browser for the tests of this describe block: one with the built extension, or with none, is shared with other
 * blocks and files; an altered copy gets a browser of its own, and is removed after the block.
 */
export function stageFor(name: BrowserName, extensionOf: ExtensionOf = (each) => BUILT[each]): Stage {
  let started: ExtensionBrowser | undefined;
  const visits: Visit[] = [];
  const remember = async (opening: Promise<Visit> | undefined): Promise<Visit> => {
    if (!opening) throw new Error(`${name} has not been started.`);
    const visit = await opening;
    visits.push(visit);
    return visit;
  };
  beforeAll(async () => {
    const extension = extensionOf(name);
    if (extension === null || extension === BUILT[name]) {
      started = await keptBrowser(name, extension);
      return;
    }
    const own = await launch(name, { extension });
    started = own;
    return async () => {
      await own.close();
      rmSync(extension, { recursive: true });
    };
  });
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
  });
  return {
    open: (site, options) => remember(started?.open(site, options)),
    openOwn: (path, options) => remember(started?.openOwn(path, options)),
  };
}

function keptBrowser(name: BrowserName, extension: string | null): Promise<ExtensionBrowser> {
  const key = `${name} with ${extension}`;
  const kept = keptBrowsers.get(key);
  if (kept) return kept;
  const starting = launch(name, extension === null ? {} : { extension });
  keptBrowsers.set(key, starting);
  // Whoever asks next tries again.
  starting.catch(() => keptBrowsers.delete(key));
  return starting;
}

/** One body of tests, run in each browser: every browser has a project, and so a process, of its own. */
export function inBothBrowsers(
  body: (stage: Stage, name: BrowserName) => void,
  extensionOf?: ExtensionOf,
): void {
  const name = inject('browser');
  describe(`in ${name}`, () => body(stageFor(name, extensionOf), name));
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}
