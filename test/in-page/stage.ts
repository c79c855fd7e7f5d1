import { afterEach, beforeEach, describe } from 'vitest';
import type { Visit } from '../browsers/driver.ts';
import type { Shim, Stage, StagedTests } from '../visit/stage.ts';
import { forgetAll } from './extension.ts';
import { openVisit, type Scripts } from './open-visit.ts';

/** One body of tests on pages in which the content script runs without the packaged extension around it. */
export function onStage(body: StagedTests, shim: Shim = ''): void {
  describe('in a page', () => body(stageWith({ shim, hasContentScript: true }), 'chromium'));
}

/** To see the page as it is by itself. */
export function bareStage(): Stage {
  return stageWith({ shim: '', hasContentScript: false });
}

function stageWith(scripts: Scripts): Stage {
  const visits: Visit[] = [];
  beforeEach(forgetAll);
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
  });
  return {
    async open(site, options) {
      const visit = await openVisit(site, options, scripts);
      visits.push(visit);
      return visit;
    },
  };
}
