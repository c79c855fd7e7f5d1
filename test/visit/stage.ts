import type { BrowserName, OpenOptions, Site, Visit } from '../browsers/driver.ts';

/** A browser to open pages in; each visit is closed after the test that opened it. */
export interface Stage {
  open(site: Site, options?: OpenOptions): Promise<Visit>;
}

/** A script that runs before the content script and in its world. */
export type Shim = string;

/** `run` needs nothing from outside but what it is given. */
export function shimOf<Given>(run: (given: Given) => void, given: Given): Shim {
  return `(${run})(${JSON.stringify(given)});`;
}

/** One body of tests; `name` is the browser's. */
export type StagedTests<Kind extends Stage = Stage> = (stage: Kind, name: BrowserName) => void;
