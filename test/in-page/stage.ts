import { afterEach, describe } from 'vitest';
import type { BrowserName, Visit } from '../browsers/driver.ts';
import type { Shim, Stage, StagedTests } from '../visit/stage.ts';
import { openVisit } from './open-visit.ts';

/** What this stage has in place of the packaged extension: its content script, run in the page itself, or nothing. */
export type Actors = 'content script' | 'nobody';

export function stageFor(actors: Actors = 'content script', shim?: Shim): Stage {
  const visits: Visit[] = [];
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
  });
  return {
    async open(site, options) {
      const visit = await openVisit(site, { ...options, actors, shim });
      visits.push(visit);
      return visit;
    },
  };
}
