import type { BrowserName, OpenOptions, Site, Visit } from '../browsers/driver.ts';

/** A browser to open pages in. Each visit is closed after the test that opened it. */
export interface Stage {
  open(site: Site, options?: OpenOptions): Promise<Visit>;
}

/** A script that runs before the content script and in its world. */
export type Shim = string;

/** `run` must not use anything except its argument. */
export function shimOf<Given>(run: (given: Given) => void, given: Given): Shim {
  return `(${run})(${JSON.stringify(given)});`;
}

/** A group of tests. `name` is the browser's. */
export type StagedTests<Kind extends Stage = Stage> = (stage: Kind, name: BrowserName) => void;
