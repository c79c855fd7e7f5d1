import { expect, it } from 'vitest';
import { framesOf } from '../../visit/frames.ts';
import { appSite, ELSEWHERE, expectGrants, GRANTS, go, withoutPanel } from '../../visit/route-app.ts';
import { inBothBrowsers } from '../stage.ts';

const STRICT = { 'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'" };

// The promise is that of a machine that has the time, so nothing else runs beside this file.
inBothBrowsers((stage) => {
  it('shows the panel after the first route since the browser was started, when it is still busy with its start', async () => {
    const visit = await stage.open(appSite(), ELSEWHERE);
    await go(visit, GRANTS, 100);
    await expectGrants(visit);
  });

  it.each([
    ['100 ms', 100, {}],
    ['300 ms', 300, {}],
    ['100 ms, under a strict policy', 100, STRICT],
    ['300 ms, under a strict policy', 300, STRICT],
  ])(
    'shows no frame with the table and without the panel after a route to the grants that takes %s',
    async (_, time, headers) => {
      const visit = await stage.open(appSite(headers), ELSEWHERE);
      await go(visit, GRANTS, time);
      await expectGrants(visit);
      expect(withoutPanel(await framesOf(visit))).toEqual([]);
      expect(visit.consoleProblems()).toEqual([]);
    },
  );
});
