import type { BrowserName, OpenOptions, Site, Visit } from '../browsers/driver.ts';

/** A browser to open pages in; each visit is closed after the test that opened it. */
export interface Stage {
  open(site: Site, options?: OpenOptions): Promise<Visit>;
}

/** What runs before the content script, in its world: a function that needs nothing from outside, and what it is given. */
export interface Shim {
  source: string;
}

export function shimOf<Given>(run: (given: Given) => void, given: Given): Shim {
  return { source: `(${run})(${JSON.stringify(given)});` };
}

/** One body of tests; `name` is the browser's. */
export type StagedTests<Kind extends Stage = Stage> = (stage: Kind, name: BrowserName) => void;
