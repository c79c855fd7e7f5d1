import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserName, ExtensionBrowser, OpenOptions, Site, Visit } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { type Samples, samples } from '../samples/index.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The built extension of each browser. */
export const BUILT: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** The real day in UTC, and the sample accounts as their pages show them on it. */
export const today = new Date().toISOString().slice(0, 10);
export const accounts: Samples = samples(today);

/** A browser for one describe block; each visit is closed after the test that opened it. */
export interface Stage {
  open(site: Site, options?: OpenOptions): Promise<Visit>;
  openOwn(path: string, options?: Omit<OpenOptions, 'address'>): Promise<Visit>;
}

/** The folder of the extension to load into a browser; `null`: none, to see the page as it is by itself. */
export type ExtensionOf = (name: BrowserName) => string | null;

/** Starts one browser for the tests of this describe block. */
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
    started = await launch(name, extension === null ? {} : { extension });
  });
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
  });
  afterAll(() => started?.close());
  return {
    open: (site, options) => remember(started?.open(site, options)),
    openOwn: (path, options) => remember(started?.openOwn(path, options)),
  };
}

/** One body of tests, run in each browser. */
export function inBothBrowsers(
  body: (stage: Stage, name: BrowserName) => void,
  extensionOf?: ExtensionOf,
): void {
  describe.each(BROWSERS)('in %s', (name) => body(stageFor(name, extensionOf), name));
}
